/**
 * Queries made of every title by rule, not by the hand that tuned the matching:
 * without marks, joined, and with one random slip of the finger.
 */
import { foldVietnamese } from '../../../src/lib/slug.ts';
import type { CurrentGuide } from '../../../src/queries/current.ts';
import { seeded } from '../random.ts';
import type { Query } from './queries.ts';

const LETTERS = 'abcdeghiklmnopqrstuvxy';
/** Shorter names are not told from others after a slip. */
const MIN_LETTERS = 6;

/** For each real entry three queries, the same in every run. */
export function derivedQueries(guide: CurrentGuide): Query[] {
  const random = seeded(guide.entries.size);
  const titles = [...guide.entries.values()].flatMap((entry) => {
    const title = entry.prose.get('vi')?.title;
    return title === undefined ? [] : [{ ref: entry.ref, title }];
  });
  const query = (category: string, text: string, ref: string): Query => ({
    category: `each title, ${category}`,
    locale: 'vi',
    text,
    answers: [ref],
  });
  return [
    ...titles.map(({ ref, title }) => query('without marks', foldVietnamese(title), ref)),
    ...titles.map(({ ref, title }) => query('joined', foldVietnamese(title).replace(/\s/g, ''), ref)),
    ...titles
      .filter(({ title }) => title.length >= MIN_LETTERS)
      .map(({ ref, title }) => query('one slip', withSlip(foldVietnamese(title), random), ref)),
  ];
}

/** One letter wrong, missing or too many, or two swapped. */
function withSlip(text: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (text.length - 2));
  const letter = LETTERS.charAt(Math.floor(random() * LETTERS.length));
  const before = text.slice(0, at);
  const slips = [
    before + letter + text.slice(at + 1),
    before + text.slice(at + 1),
    before + letter + text.slice(at),
    before + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2),
  ];
  return slips[Math.floor(random() * slips.length)] ?? text;
}
