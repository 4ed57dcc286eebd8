import { currentGuide } from './current.ts';
import { paymentOf } from './payments.ts';

/** Static paths: one an entry that shows its payment, by its code. */
export async function paymentPaths() {
  const guide = await currentGuide();
  return [...guide.codeOf].flatMap(([ref, code]) => {
    const entry = guide.entries.get(ref);
    const payment = entry && paymentOf(guide, entry);
    return payment ? [{ params: { code }, props: { guide, entry, payment, code } }] : [];
  });
}
