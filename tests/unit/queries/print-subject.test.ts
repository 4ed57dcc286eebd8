import { describe, expect, it } from 'vitest';
import { printGuide, printSubject } from '../../../src/queries/print-subject.ts';
import { entry, guideOf, place } from '../guide-fixture.ts';

const consent = { id: 'X', date: '2026-11-20', purposes: ['website'] };

describe('what is printed about an entry', () => {
  it('leaves out a number whose owner agreed to the website only, and one withdrawn', () => {
    const phoneOf = (more: object) => {
      const contacts = [{ phone: '0912 345 678', consent: { ...consent, ...more } }];
      const spot = entry('spots/a', place({ type: 'pass', contacts }), { vi: 'Đèo' });
      return printSubject(guideOf(spot), spot, 'W94N76').phone;
    };
    expect(phoneOf({})).toBeUndefined();
    expect(phoneOf({ purposes: ['print'] })).toBe('0912 345 678');
    expect(phoneOf({ purposes: ['print'], withdrawnOn: '2026-11-21' })).toBeUndefined();
  });

  it('says a festival’s rule, never its next date, which a sign outlives', () => {
    const when = { lunar: { day: 20, month: 1, spanDays: 3 } };
    const festival = entry(
      'festivals/a',
      { illustration: 'festival', locality: 'quy-chau', checkedOn: '2026-11-20', when, at: [] },
      { vi: 'Hội' },
    );
    const { facts, hours } = printSubject(guideOf(festival), festival, 'W94N76');
    expect(facts).toEqual({ vi: 'Lễ hội' });
    expect(hours?.vi).toMatch(/âm lịch$/);
  });

  it('praises no spirit', () => {
    const facts = { illustration: 'wine', locality: 'quy-chau', checkedOn: '2026-11-20', spirit: true };
    const spirit = entry('products/ruou', facts, { vi: 'Rượu' });
    expect(printSubject(guideOf(spirit), spirit, 'W94N76').sentence).toEqual({});
  });

  it('warns first of an unfenced edge', () => {
    const edge = entry('spots/a', place({ type: 'pass', access: { unfencedEdge: true } }), { vi: 'Đèo' });
    expect(printSubject(guideOf(edge), edge, 'W94N76').conduct[0]?.pictogram).toBe('mind-edge');
  });

  it('is dated by the entry, not by the day of printing', () => {
    const older = entry('spots/a', place({ type: 'pass', checkedOn: '2026-05-01' }), { vi: 'Đèo' });
    const newer = entry('spots/b', place({ type: 'pass', checkedOn: '2026-10-01' }), { vi: 'Suối' });
    const guide = guideOf(older, newer);
    expect(printGuide(guide, older).contentDate).toBe('2026-05-01');
    expect(printGuide(guide).contentDate).toBe('2026-10-01');
  });
});
