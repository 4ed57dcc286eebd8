/** The language files of a new entry: a title, and gaps that say what belongs there. */
import { DRAFT_MARK } from './draft-mark.ts';
import { inline } from './facts-template.ts';

const GAPS = {
  vi: {
    summary: `${DRAFT_MARK} một câu nói vì sao nên dừng chân ở đây`,
    body: `${DRAFT_MARK} 120 đến 300 chữ: đây là gì, có gì đáng xem, nên biết gì khi đến.`,
  },
  en: {
    summary: `${DRAFT_MARK} one sentence that says why you are standing here`,
    body: `${DRAFT_MARK} 120 to 300 words: what this is, what to see, what to know before coming.`,
  },
} as const;

/** The text of `vi.mdx` or `en.mdx`. */
export function proseTemplate(locale: keyof typeof GAPS, title: string): string {
  const { summary, body } = GAPS[locale];
  return `---\ntitle: ${inline(title)}\nsummary: ${summary}\n---\n\n${body}\n`;
}
