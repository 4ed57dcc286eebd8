/** The measured page `docs/bench/search.md`. */
import type { Waits, Weight } from './measure.ts';
import { CONTENDERS, type Contender } from './run.ts';
import type { Answered, Score } from './score.ts';
import { hit1, recall5, scoreAll } from './score.ts';

export interface Size {
  readonly entries: number;
  /** Brotli bytes of the Vietnamese title list. */
  readonly titles: number;
  readonly pages: number;
  readonly indexBytes: number;
  readonly indexSeconds: number;
  readonly answers?: Record<Contender, Answered[]>;
}

export interface Run {
  readonly date: string;
  readonly versions: Readonly<Record<string, string>>;
  /** How many queries were written by hand, and made of titles by rule. */
  readonly written: number;
  readonly derived: number;
  readonly sizes: readonly Size[];
  readonly weights: readonly Weight[];
  readonly waits: Waits;
}

const OURS: Contender = 'Cẩm Nang';
const GOAL = { recall5: 0.97, typo: 0.9, hit1: 0.9 };

/** Categories in which ours misses a goal of design: recall@5 0.97 (typo 0.9), hit@1 0.9. */
export function missedGoals(run: Run): string[] {
  return run.sizes.flatMap(({ entries, answers }) =>
    answers
      ? scoreAll(answers[OURS])
          .filter(
            (score) =>
              score.recall5 < (/^typo$|slip/.test(score.category) ? GOAL.typo : GOAL.recall5) || score.hit1 < GOAL.hit1,
          )
          .map((score) => `${score.category} (${entries} entries)`)
      : [],
  );
}

/** The whole page. */
export function reportOf(run: Run): string {
  const versions = Object.entries(run.versions).map(([name, version]) => `${name} ${version}`);
  return `# Search: what is found, and what it costs

Measured on ${run.date} by \`npm run bench -- search\` on the built starter guide (${versions.join(', ')}).
${run.written} written queries (\`tests/bench/search/queries.txt\`), each with the entries that answer it. The matching was
tuned while looking at them, so ${run.derived} more are made of every title by rule (\`scripts/bench/search/derived.ts\`).

Recall@5 is the share of the wanted entries among the first five, hit@1 the share of queries whose first answer is
a wanted one. Every contender reads the same pages. The haystack adds 1,000 invented entries whose names and texts are
made of the words that such entries share (\`scripts/bench/search/haystack.ts\`). Pagefind answers in Chromium as it
comes; MiniSearch has prefix and fuzzy 0.2 on and its titles doubled, once as it comes and once with marks folded.
Services (petrol, clinics, Wi-Fi) have one page for all of them and a line each: the others, which read pages, cannot answer
with a line, and score nothing there.

${run.sizes.flatMap((size) => (size.answers ? [scoresOf(size.entries, size.answers)] : [])).join('\n')}
## What it costs

| brotli | bytes |
|---|---:|
${run.weights.map(({ name, brotli }) => `| ${name} | ${number(brotli)} |`).join('\n')}

| entries | title list (vi), brotli | pages indexed | index on disk | index made in |
|---:|---:|---:|---:|---:|
${run.sizes.map((size) => `| ${number(size.entries)} | ${number(size.titles)} B | ${number(size.pages)} | ${number(size.indexBytes / 1000)} kB | ${size.indexSeconds.toFixed(1)} s |`).join('\n')}

On the loaded search page at 400 kbit/s and 400 ms with the processor slowed four times, median of five: first hits
**${number(run.waits.firstHit)} ms** after the first key; names and texts together ${number(run.waits.texts)} ms after the
last key of “den vua le”, the index fetched meanwhile. On any other page, with nothing of search fetched yet: the dialog
stands **${number(run.waits.dialog)} ms** after the tap, its first hits **${number(run.waits.firstHitInDialog)} ms** after the first key, pressed at once.
`;
}

function scoresOf(entries: number, answers: Record<Contender, Answered[]>): string {
  const scores = Object.fromEntries(CONTENDERS.map((name) => [name, scoreAll(answers[name])])) as Record<
    Contender,
    Score[]
  >;
  const rows = scores[OURS].map(({ category, queries }, at) => {
    const cells = CONTENDERS.map((name) => cell(scores[name][at]));
    const mark = category === 'all' ? '**' : '';
    return `| ${mark}${category}${mark} | ${queries} | ${cells.join(' | ')} |`;
  });
  return `## ${number(entries)} entries: recall@5 · hit@1

| category | queries | ${CONTENDERS.join(' | ')} |
|---|---:|${CONTENDERS.map(() => '---:|').join('')}
${rows.join('\n')}

What ours misses here: ${missesOf(answers[OURS]).join('; ') || 'nothing'}.
`;
}

function missesOf(answered: readonly Answered[]): string[] {
  return answered
    .filter((each) => recall5(each) < 1 || hit1(each) < 1)
    .map((each) => `“${each.query.text}” (${each.query.category})`);
}

function cell(score: Score | undefined): string {
  return score ? `${score.recall5.toFixed(2)} · ${score.hit1.toFixed(2)}` : '';
}

function number(value: number): string {
  return new Intl.NumberFormat('en').format(Math.round(value));
}
