import { expect, test } from 'vitest';
import { awardStatus, latestAward } from '../../../src/lib/award.ts';

const TODAY = '2026-11-21';

test('an award of less than 36 months ago shows its stars', () => {
  expect(awardStatus({ stars: 4, date: '2025-06-30' }, TODAY)).toEqual({
    state: 'valid',
    liveStars: 4,
    validUntil: '2028-06-30',
    recognisedYear: 2025,
  });
});

test('an award of 36 months and a day ago has lost its stars', () => {
  expect(awardStatus({ stars: 4, date: '2023-11-21' }, TODAY)).toMatchObject({ state: 'expiring', liveStars: 4 });
  const expired = awardStatus({ stars: 4, date: '2023-11-20' }, TODAY);
  expect(expired).toEqual({ state: 'expired', validUntil: '2026-11-20', recognisedYear: 2023 });
});

test('an award is expiring from 89 days before its end', () => {
  expect(awardStatus({ stars: 3, date: '2024-02-19' }, TODAY).state).toBe('valid');
  expect(awardStatus({ stars: 3, date: '2024-02-18' }, TODAY).state).toBe('expiring');
});

test('the 180 days of an extension count only where it was granted', () => {
  expect(awardStatus({ stars: 4, date: '2023-07-15' }, TODAY).state).toBe('expired');
  expect(awardStatus({ stars: 4, date: '2023-07-15', extended: true }, TODAY)).toMatchObject({
    state: 'expiring',
    validUntil: '2027-01-11',
  });
});

test('a decision known only to the month or year counts from its first day, so that no star shows too long', () => {
  expect(awardStatus({ stars: 4, date: '2023-11' }, TODAY).state).toBe('expired');
  expect(awardStatus({ stars: 4, date: '2024' }, TODAY).validUntil).toBe('2027-01-01');
});

test('an award known only from a later report never shows a star', () => {
  expect(awardStatus({ stars: 4, date: '2025-10', dateIs: 'reported' }, TODAY)).toEqual({
    state: 'undated',
    recognisedYear: 2025,
    recognisedBy: true,
  });
});

test('an award without any date never shows a star', () => {
  expect(awardStatus({ stars: 4 }, TODAY)).toEqual({ state: 'undated' });
});

test('the latest of several awards is the one that counts', () => {
  const first = { stars: 4, date: '2020-02' };
  const again = { stars: 4, date: '2023-07' };
  expect(latestAward([again, first])).toBe(again);
  expect(latestAward([first, again])).toBe(again);
  expect(latestAward([{ stars: 3 }, first])).toBe(first);
  expect(latestAward([])).toBeUndefined();
});
