/** Who may be paid from a page: only an account whose owner wants it shown, agreed to it, and which a second person approved. */
import { expect, it } from 'vitest';
import { parseVietQr } from '../../../src/codes/payloads/vietqr.ts';
import { entryView } from '../../../src/queries/entry-view.ts';
import { paymentOf, paymentView } from '../../../src/queries/payments.ts';
import type { Entry } from '../../../src/reading/guide.ts';
import { entry, guideOf, place } from '../guide-fixture.ts';

const account = {
  bank: 'Agribank',
  account: '1234567890',
  holder: 'NGUYEN THI HOA',
  since: '2026-11-20',
  showPayment: true,
  consent: { id: 'TK-1', date: '2026-11-20', purposes: ['website', 'print'] },
};
const onRecord = {
  ref: 'homestays/hoa',
  bin: '970405',
  account: '1234567890',
  holder: 'NGUYEN THI HOA',
  by: 'Hoa',
  at: '2026-11-20',
  approved: { by: 'Lan', at: '2026-11-21' },
};

function home(more: Record<string, unknown> = {}): Entry {
  return entry(
    'homestays/hoa',
    place({
      ...{ house: 'stilt', rooms: 1, beds: 1, bathroom: 'shared', hotWater: true, heating: false, languages: ['vi'] },
      ...{ payment: ['qr'], acceptsForeigners: true, road: 'car', paymentAccount: { ...account, ...more } },
    }),
    { vi: 'Nhà Hoa', en: 'Hoa’s home' },
  );
}

const paid = (of: Entry, accounts = [onRecord]) => paymentOf({ accounts }, of);

it('leads to the account that was agreed to and approved, with the text that a bank’s app reads', () => {
  const payment = paid(home());
  expect(payment && parseVietQr(payment.payload)).toEqual({ bin: '970405', account: '1234567890' });
  const guide = { ...guideOf(home()), accounts: [onRecord], codeOf: new Map([['homestays/hoa', 'W94N76']] as const) };
  expect(entryView(guide, home(), 'en').paymentHref).toBe('/payment/W94N76');
});

it('shows holder, bank, last digits and since when, never the whole number', () => {
  const payment = paid(home());
  const view = payment && paymentView(home(), payment, 'en');
  expect(view?.facts.map(({ values }) => values[0]?.text)).toEqual([
    'NGUYEN THI HOA',
    'Agribank',
    '7890',
    '20 November 2026',
  ]);
  expect(JSON.stringify(view)).not.toContain('1234567890');
});

it.each<[string, Record<string, unknown>]>([
  ['nobody asked for it', { showPayment: false }],
  ['the owner agreed to print alone', { consent: { id: 'TK-1', date: '2026-11-20', purposes: ['print'] } }],
  ['the owner took it back', { consent: { ...account.consent, withdrawnOn: '2026-11-21' } }],
  ['the account in the file is another one than was approved', { account: '1234567891' }],
])('shows nothing where %s', (_, more) => {
  expect(paid(home(more))).toBeUndefined();
});

it('shows nothing that the same person proposed and approved, or nobody approved', () => {
  expect(paid(home(), [{ ...onRecord, approved: { by: 'hoa', at: '2026-11-21' } }])).toBeUndefined();
  const { approved: _, ...waiting } = onRecord;
  expect(paymentOf({ accounts: [waiting] }, home())).toBeUndefined();
});
