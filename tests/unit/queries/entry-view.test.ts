import { describe, expect, test } from 'vitest';
import { cardOf } from '../../../src/queries/cards.ts';
import { entryView } from '../../../src/queries/entry-view.ts';
import { entry, guideOf, place, TODAY } from '../guide-fixture.ts';

const village = entry('villages/hoa-tien', place({ unit: 'ban', peoples: ['thai'] }), {
  vi: 'Bản Hoa Tiến',
  en: 'Hoa Tiến',
});
const product = (more: Record<string, unknown>) =>
  entry(
    'products/tho-cam',
    { illustration: 'cloth', locality: 'quy-chau', checkedOn: '2026-11-20', madeIn: ['villages/hoa-tien'], ...more },
    { vi: 'Thổ cẩm', en: 'Textiles' },
  );

describe('languages', () => {
  test('a missing translation shows the best language and says so', () => {
    const only = entry('spots/cho', place({ type: 'market' }), { vi: 'Chợ' });
    const view = entryView(guideOf(only), only, 'en');
    expect(view.title).toBe('Chợ');
    expect(view.textLocale).toBe('vi');
    expect(view.fallback).toBe('There is no English text yet. This is the Vietnamese one.');
    expect(entryView(guideOf(only), only, 'vi').fallback).toBeUndefined();
  });

  test('a translation older than its source says so, and so does a machine’s', () => {
    const of = (more: object) => {
      const item = entry('spots/cho', place({ type: 'market' }), { vi: 'Chợ', en: 'Market' });
      const prose = new Map(item.prose);
      const english = prose.get('en');
      if (english) prose.set('en', { ...english, translation: { by: 'human', ...more } });
      const translated = { ...item, prose };
      return entryView(guideOf(translated), translated, 'en').translation;
    };
    expect(of({ of: '000000000000' })).toBe('This translation may be older than the Vietnamese original.');
    expect(of({ by: 'machine' })).toBe('Translated by machine, not yet read by a person.');
    expect(of({})).toBeUndefined();
  });

  test('a translated page keeps the name that stands on road signs', () => {
    expect(entryView(guideOf(village), village, 'en').localTitle).toBe('Bản Hoa Tiến');
    expect(entryView(guideOf(village), village, 'vi').localTitle).toBeUndefined();
  });
});

describe('the graph', () => {
  test('an edge written at one end is read at both', () => {
    const textile = product({});
    const guide = guideOf(village, textile);
    expect(entryView(guide, village, 'vi').relations).toMatchObject([
      { relation: 'made-here', heading: 'Làm ra ở đây', cards: [{ title: 'Thổ cẩm' }] },
    ]);
    expect(entryView(guide, textile, 'vi').relations).toMatchObject([
      { relation: 'made-in', cards: [{ title: 'Bản Hoa Tiến' }] },
    ]);
  });

  test('what merely belongs together is not said twice where it is near as well', () => {
    const near = { location: { lat: 19.6, lon: 105, accuracyM: 50 } };
    const one = entry('spots/mot', place({ type: 'cave', ...near, related: ['spots/hai'] }), { vi: 'Một' });
    const two = entry('spots/hai', place({ type: 'cave', ...near }), { vi: 'Hai' });
    const view = entryView(guideOf(one, two), one, 'vi');
    expect(view.near.map(({ title }) => title)).toEqual(['Hai']);
    expect(view.relations).toEqual([]);
  });
});

describe('what is near', () => {
  const spot = (id: string, lat: number, accuracyM: number) =>
    entry(`spots/${id}`, place({ type: 'cave', location: { lat, lon: 105, accuracyM } }), { vi: id });

  test('is told no more exactly than both ends are known', () => {
    const here = spot('day', 19.6, 50);
    const exact = spot('gan', 19.61, 50);
    const rough = spot('xa', 19.64, 3000);
    const words = entryView(guideOf(here, exact, rough), here, 'vi').near.map(
      ({ title, distance }) => `${title}: ${distance}`,
    );
    expect(words).toEqual(['gan: 1,1\u00a0km', 'xa: khoảng 5\u00a0km']);
  });

  test('leaves out samples and places whose position is restricted', () => {
    const here = spot('day', 19.6, 50);
    const location = { lat: 19.61, lon: 105, accuracyM: 50 };
    const sample = entry('spots/mau', place({ type: 'cave', location, sample: true }), { vi: 'Mẫu' });
    const sacred = entry('spots/thieng', place({ type: 'cave', location, restricted: true }), { vi: 'Thiêng' });
    expect(entryView(guideOf(here, sample, sacred), here, 'vi').near).toEqual([]);
  });
});

describe('an OCOP award', () => {
  const award = (date: string, more = {}) => ({
    ocop: { set: 22, awards: [{ stars: 4, date, dateIs: 'decided', ...more }] },
  });

  test('is a live star only within 36 months of its decision', () => {
    const live = product(award('2025-01-10'));
    expect(entryView(guideOf(live), live, 'vi').line).toBe('OCOP 4 sao');
    const old = product(award('2020-02-04', { decision: 'QĐ 303' }));
    const view = entryView(guideOf(old), old, 'vi');
    expect(view.line).toBe('OCOP 4 sao (2020), chưa kiểm chứng lại');
    expect(view.facts[0]?.values[0]).toEqual({
      text: 'OCOP 4 sao, 4/2/2020 · QĐ 303',
      note: 'công nhận năm 2020; hiện chưa kiểm chứng lại',
    });
  });

  test('of a spirit has no text, no photograph and no way to buy, in lists as little as on its page', () => {
    const spirit = product({
      ...award('2025-01-10'),
      spirit: true,
      packs: [{ for: { vi: 'Chai' }, vnd: 100000, on: TODAY }],
      links: [{ kind: 'shop', name: 'Shop', url: 'https://shop.example', lastChecked: TODAY }],
      contacts: [{ organisation: true, phone: '0912 345 678' }],
      photos: [{ file: 'chai.jpg', alt: { vi: 'Chai' }, credit: 'A', licence: 'CC BY 4.0' }],
      origin: { vi: 'Ngô nếp' },
    });
    const view = entryView(guideOf(spirit), spirit, 'vi');
    expect([view.summary, cardOf(guideOf(spirit), spirit, 'vi').summary]).toEqual(['', '']);
    expect([view.photos, view.gallery]).toEqual([[], []]);
    expect(JSON.stringify(view.facts)).not.toContain('Ngô nếp');
    expect(view.fees).toEqual([]);
    expect(view.links).toEqual([]);
    expect(view.shops).toBeUndefined();
    expect(view.contacts).toEqual([]);
  });
});

test('a maker of spirits alone is named and no more; who makes something else too is told of as anybody', () => {
  const maker = entry(
    'producers/htx',
    place({ type: 'cooperative', contacts: [{ organisation: true, phone: '0912 345 678' }] }),
    { vi: 'HTX' },
  );
  const made = (id: string, spirit: boolean) =>
    entry(`products/${id}`, place({ address: undefined, spirit, producer: 'producers/htx' }), { vi: id });
  const only = entryView(guideOf(maker, made('ruou', true)), maker, 'vi');
  expect([only.summary, only.contacts]).toEqual(['', []]);
  const both = entryView(guideOf(maker, made('ruou', true), made('mat-ong', false)), maker, 'vi');
  expect([both.summary, both.contacts.length]).toEqual(['HTX.', 1]);
});

describe('contacts', () => {
  const withConsent = (consent: Record<string, unknown>) =>
    entry('villages/ban', place({ unit: 'ban', contacts: [{ name: 'Chị Lan', phone: '0912 345 678', consent }] }), {
      vi: 'Bản',
    });

  test('appear with a number dialled as the reader needs it', () => {
    const here = withConsent({ id: 'A1', date: '2026-01-01', purposes: ['website'] });
    expect(entryView(guideOf(here), here, 'vi').contacts[0]?.ways[0]).toMatchObject({
      href: 'tel:0912345678',
      text: '0912 345 678',
    });
    expect(entryView(guideOf(here), here, 'en').contacts[0]?.ways[0]).toMatchObject({
      href: 'tel:+84912345678',
      text: '+84 912 345 678',
    });
  });

  test('vanish when the consent is withdrawn or was not for the website', () => {
    for (const consent of [
      { id: 'A1', date: '2026-01-01', purposes: ['website'], withdrawnOn: '2026-11-01' },
      { id: 'A1', date: '2026-01-01', purposes: ['print'] },
    ]) {
      const here = withConsent(consent);
      expect(JSON.stringify(entryView(guideOf(here), here, 'vi'))).not.toContain('345');
    }
  });
});

describe('days', () => {
  test('a festival says its lunar rule and its next date', () => {
    const festival = entry(
      'festivals/hang-bua',
      {
        illustration: 'festival',
        locality: 'quy-chau',
        checkedOn: TODAY,
        when: { lunar: { day: 20, month: 1, spanDays: 3 } },
      },
      { vi: 'Hội Hang Bua' },
    );
    const { when } = entryView(guideOf(festival), festival, 'vi');
    expect(when?.values[0]?.text).toBe('từ 20 đến 22 tháng 1 âm lịch');
    expect(when?.values[0]?.note).toBe('Lần tới: 25–27/2/2027');
  });

  test('a five-day market without a known day names the rule and no date', () => {
    const market = entry('spots/cho', place({ type: 'market', days: { everyDays: { days: 5 } } }), { vi: 'Chợ' });
    expect(entryView(guideOf(market), market, 'vi').when?.values[0]).toEqual({ text: '5 ngày một phiên' });
  });

  test('a notice shows only between its days', () => {
    const notice = { level: 'closure', text: { vi: 'Sạt lở' }, from: '2026-11-01', until: '2026-11-20' };
    const here = entry('spots/deo', place({ type: 'pass', notices: [notice] }), { vi: 'Đèo' });
    expect(entryView(guideOf(here), here, 'vi').notices).toEqual([]);
    const open = entry('spots/deo', place({ type: 'pass', notices: [{ ...notice, until: '2026-11-30' }] }), {
      vi: 'Đèo',
    });
    expect(entryView(guideOf(open), open, 'vi').notices).toMatchObject([{ label: 'Đang đóng', text: 'Sạt lở' }]);
  });
});
