/** The accounts that receive money, each with the place where its entry names it. */
import type { PlacedClaim } from '../codes/check-accounts.ts';
import { accountClaim } from '../reading/accounts.ts';
import type { CheckContext } from './context.ts';

/** What the check of accounts asks of the content. */
export function placedClaims({ entries, found, locate }: CheckContext): PlacedClaim[] {
  return entries.flatMap(({ ref, facts, file }) => {
    const claim = accountClaim(ref, facts);
    // What is said of a stand-in is nonsense; the field's own error stands already.
    const isWrong = found.wrongFields.get(file)?.some(([field]) => field === 'paymentAccount');
    if (!claim || isWrong) return [];
    return [{ ...claim, sample: facts.sample, place: { file, line: locate(file, ['paymentAccount']).line } }];
  });
}
