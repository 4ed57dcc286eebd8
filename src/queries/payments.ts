/** Whereto a guest may transfer money: shown only where the owner wants it, agreed to the website, and a second person approved the account. */
import { type AccountRecord, isApproved, isSameAccount, latestAccount } from '../codes/accounts.ts';
import { vietQr } from '../codes/payloads/vietqr.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { formatPartialDate } from '../lib/partial-date.ts';
import { accountClaim } from '../reading/accounts.ts';
import type { Entry } from '../reading/guide.ts';
import type { PaymentAccount } from '../schemas/payment-account.ts';
import { isAgreed } from './contacts.ts';
import type { CurrentGuide } from './current.ts';
import { type FactLine, fact } from './facts/line.ts';
import { titleOf } from './labels.ts';

export interface Payment {
  readonly account: PaymentAccount;
  /** The VietQR text. */
  readonly payload: string;
}

/** The payment that an entry's page may lead to; undefined for everybody else. */
export function paymentOf({ accounts }: Pick<CurrentGuide, 'accounts'>, entry: Entry): Payment | undefined {
  const account = 'paymentAccount' in entry.facts ? entry.facts.paymentAccount : undefined;
  const claim = accountClaim(entry.ref, entry.facts);
  if (!account?.showPayment || !claim || !isAgreed(account, 'website')) return undefined;
  return isOnRecord(accounts, claim) ? { account, payload: vietQr(claim) } : undefined;
}

/** Whether a second person approved just this account. */
export function isOnRecord(
  records: readonly AccountRecord[],
  claim: NonNullable<ReturnType<typeof accountClaim>>,
): boolean {
  const latest = latestAccount(records, claim.ref);
  return latest !== undefined && isSameAccount(latest, claim) && isApproved(latest);
}

export interface PaymentView {
  readonly locale: Locale;
  readonly name: string;
  readonly alt: string;
  readonly facts: readonly FactLine[];
  readonly sample: boolean;
}

/** What stands beside the code, for the payer to compare: never the whole number. */
export function paymentView(entry: Entry, { account }: Payment, locale: Locale): PaymentView {
  const t = translator(locale);
  const digits = account.account.slice(-4);
  return {
    locale,
    name: titleOf(entry, locale).text,
    alt: t('payment.alt', { holder: account.holder, bank: account.bank, digits }),
    facts: [
      fact(t('payment.holder'), account.holder),
      fact(t('payment.bank'), account.bank),
      fact(t('payment.ends'), digits),
      fact(t('payment.since'), formatPartialDate(account.since, locale)),
    ],
    sample: entry.facts.sample,
  };
}
