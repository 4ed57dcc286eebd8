/** What a page is kept by: it must change with everything that the page shows, and should not with anything else. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { builtOnWords, datedFoot } from '../../../src/queries/built-on.ts';
import { type CurrentGuide, withCurrentGuide } from '../../../src/queries/current.ts';
import { codeMadeOf, entryMadeOf } from '../../../src/queries/made-of.ts';
import type { Entry } from '../../../src/reading/guide.ts';
import { record } from '../codes/records.ts';
import { entry, guideOf, place } from '../guide-fixture.ts';

beforeEach(() => void vi.stubEnv('CONTENT_DIR', '/nowhere'));
afterEach(() => void vi.unstubAllEnvs());

const at = (lat: number) => ({ location: { lat, lon: 105, accuracyM: 20 } });
const market = (more = {}, titles = { vi: 'Chợ', en: 'Market' }) =>
  entry('spots/cho', place({ type: 'market', ...at(19.5), ...more }), titles);
const pass = (more = {}, titles: { vi: string; en?: string } = { vi: 'Đèo', en: 'Pass' }) =>
  entry('spots/deo', place({ type: 'pass', ...at(19.51), ...more }), titles);
const far = (title = 'Xa', more = {}) => entry('spots/xa', place({ type: 'pass', ...at(23), ...more }), { vi: title });

/** What the English page of the market is made of, in a guide of these entries. */
function made(entries: readonly Entry[], more: Partial<CurrentGuide> = {}): Promise<string> {
  const guide = { ...guideOf(...entries), ...more };
  const [first] = entries as [Entry];
  return withCurrentGuide(guide, async () => JSON.stringify(await entryMadeOf(guide, first, 'en')()));
}

test('a page is made of the same as long as nothing that it shows changes', async () => {
  expect(await made([market(), pass(), far()])).toBe(await made([market(), pass(), far('Rất xa')]));
});

test.each<[string, readonly Entry[], Partial<CurrentGuide>?]>([
  ['its own fact', [market({ checkedOn: '2026-11-21' }), pass()]],
  ['its own name', [market({}, { vi: 'Chợ', en: 'The market' }), pass()]],
  ['the name of a neighbour', [market(), pass({}, { vi: 'Đèo', en: 'The pass' })]],
  ['a neighbour’s language', [market(), pass({}, { vi: 'Đèo' })]],
  ['where a neighbour lies', [market(), pass(at(19.6))]],
  ['a neighbour that hides where it lies', [market(), pass({ restricted: true })]],
  ['a neighbour that is gone', [market()]],
  ['a new neighbour', [market(), pass(), entry('spots/moi', place({ type: 'pass', ...at(19.52) }), { vi: 'Mới' })]],
  ['a relation that another names', [market(), pass(), far('Xa', { related: ['spots/cho'] })]],
  ['a code', [market(), pass()], { codeOf: new Map([['spots/cho', 'W94N76']]) }],
  ['the guide’s name', [market(), pass()], { site: { ...guideOf().site, name: { vi: 'Khác', en: 'Other' } } }],
  ['its market days', [market({ days: { everyDays: { days: 6, anchor: '2026-11-20' } } }), pass()]],
  [
    'a handbook page that every page leads to',
    [market(), pass(), entry('handbook/an-toan', { ...HANDBOOK(), topic: 'safety' }, { vi: 'An toàn' })],
  ],
])('a page is made anew for %s', async (_, entries, more) => {
  expect(await made(entries, more)).not.toBe(await made([market(), pass()]));
});

test('a page is made anew when a date that it shows has passed', async () => {
  const days = { days: { everyDays: { days: 6, anchor: '2026-11-20' } } };
  expect(await made([market(days)], { builtOn: '2026-11-27' })).not.toBe(await made([market(days)]));
});

test('the day of the build alone makes no page anew: it is put into the foot of a kept one', async () => {
  expect(await made([market(), pass()], { builtOn: '2026-11-22' })).toBe(await made([market(), pass()]));
});

test('a kept page says the day of this build', () => {
  const page = (words: string) =>
    Buffer.from(`<p>ngày</p><footer><span data-built-on class="x">${words}</span> · <a>Sửa</a></footer>`);
  const dated = datedFoot(page(builtOnWords('2026-11-21', 'vi')), '2026-11-22', 'vi');
  expect(String(dated)).toBe(String(page('Bản ngày 22/11/2026')));
  expect(String(datedFoot(Buffer.from('<p>x</p>'), '2026-11-22', 'vi'))).toBe('<p>x</p>');
});

test('the page of a code is made anew with the article in any language', async () => {
  const of = (item: Entry) => {
    const guide = guideOf(item);
    const answer = { code: 'W94N76', record: record({ to: 'spots/cho' }), entry: item };
    return withCurrentGuide(guide, async () => JSON.stringify(await codeMadeOf(guide, answer)()));
  };
  const before = await of(market());
  expect(await of(market())).toBe(before);
  expect(await of(market({}, { vi: 'Chợ', en: 'The market' }))).not.toBe(before);
  expect(await of(market({}, { vi: 'Chợ phiên', en: 'Market' }))).not.toBe(before);
});

function HANDBOOK() {
  return { illustration: 'cave', checkedOn: '2026-11-20', order: 1 };
}
