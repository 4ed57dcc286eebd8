/** The plan of a market: which stall stands where, whose it is, and whether it may be paid by a code. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { marketPlan } from '../../../src/queries/market-plan.ts';
import { planPage } from '../../../src/queries/plan-page.ts';
import { printedPlan } from '../../../src/queries/printed-plan.ts';
import { type Entry, isOfKind } from '../../../src/reading/guide.ts';
import { entry, guideOf, place } from '../guide-fixture.ts';

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'cam-nang-cho-'));
  await writeFile(join(dir, 'plan.svg'), '<svg viewBox="0 0 100 60"><path class="road" d="M0 30H100"/></svg>');
});
afterAll(() => rm(dir, { recursive: true }));

const maker = entry(
  'producers/htx',
  place({
    type: 'cooperative',
    contacts: [{ phone: '0912 345 678', consent: { id: 'C-1', date: '2026-11-20', purposes: ['website', 'print'] } }],
    paymentAccount: {
      ...{ bank: 'Agribank', account: '1234567890', holder: 'HTX HOA TIEN', since: '2026-11-20' },
      ...{ showPayment: true, organisation: true },
    },
  }),
  { vi: 'HTX Hoa Tiến', en: 'Hoa Tiến cooperative' },
);
const market = (): Entry<'spots'> => {
  const made = entry(
    'spots/cho',
    place({
      type: 'market',
      plan: { file: 'plan.svg', here: { x: 1, y: 2 } },
      stalls: [
        { number: 'A1', goods: { vi: 'Vải', en: 'Cloth' }, maker: 'producers/htx', at: { x: 10, y: 20 } },
        { number: 'A2', goods: { vi: 'Rau' }, at: { x: 30, y: 20 }, sample: true },
        { number: 'A3', goods: { vi: 'Gùi' } },
      ],
    }),
    { vi: 'Chợ', en: 'Market' },
  );
  if (!isOfKind(made, 'spots')) throw new TypeError('not a spot');
  return { ...made, dir };
};
const guide = {
  ...guideOf(market(), maker),
  codeOf: new Map([['producers/htx' as const, '7K2M9D']]),
  accounts: [
    {
      ...{ ref: 'producers/htx', bin: '970405', account: '1234567890', holder: 'HTX HOA TIEN' },
      ...{ by: 'Hoa', at: '2026-11-20', approved: { by: 'Lan', at: '2026-11-21' } },
    },
  ],
};

it('marks the stalls that have a place, full where a transfer may go, each with its maker', async () => {
  const plan = await marketPlan(guide, market(), 'en');
  expect(plan?.title).toBe('Plan of the market');
  expect(plan?.marks.map(({ open, named }) => [named?.number, named?.name, open])).toEqual([
    ['A1', 'Cloth', true],
    ['A2', 'Rau', false],
  ]);
  expect(plan?.marks[0]?.named?.links?.map(({ href }) => href)).toEqual(['/en/producers/htx', '/payment/7K2M9D']);
  expect(plan?.marks[1]?.named).toMatchObject({ locale: 'vi', sample: 'Sample' });
});

it('has a page of its own, and a market without a drawing has none', () => {
  expect(planPage(market(), 'vi')).toEqual({ href: '/vi/plans/spots/cho', title: 'Sơ đồ chợ' });
  expect(planPage(entry('spots/x', place({ type: 'market' }), { vi: 'Chợ' }), 'vi')).toBeUndefined();
});

it('is printed with the numbers over the stalls, and with a phone only where its owner agreed to print', async () => {
  const printed = await printedPlan(guide, market());
  expect(printed?.marks).toEqual([
    { number: 'A1', name: 'Vải · HTX Hoa Tiến', phone: '0912 345 678', code: '7K2M9D', open: true, x: 10, y: 20 },
    { number: 'A2', name: 'Rau', open: true, x: 30, y: 20 },
  ]);
});
