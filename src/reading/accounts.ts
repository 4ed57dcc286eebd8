/** The accounts that receive money, as the facts of entries name them. */
import type { AccountClaim } from '../codes/accounts.ts';
import { bankBin } from '../codes/payloads/banks.ts';
import type { Facts } from '../schemas/facts.ts';

/** The account of an entry, where its facts name one. */
export function accountClaim(ref: string, facts: Facts): AccountClaim | undefined {
  const named = 'paymentAccount' in facts ? facts.paymentAccount : undefined;
  const bin = named && bankBin(named.bank);
  return named && bin ? { ref, bin, account: named.account, holder: named.holder } : undefined;
}
