/** The accounts that receive money, each with the place where its entry names it. */
import type { PlacedClaim } from '../codes/check-accounts.ts';
import { accountClaim } from '../reading/accounts.ts';
import type { CheckContext } from './context.ts';

/** What the check of accounts asks of the content. */
export function placedClaims({ entries, locate }: CheckContext): PlacedClaim[] {
  return entries.flatMap(({ ref, facts, file }) => {
    const claim = accountClaim(ref, facts);
    if (!claim) return [];
    return [{ ...claim, sample: facts.sample, place: { file, line: locate(file, ['paymentAccount']).line } }];
  });
}
