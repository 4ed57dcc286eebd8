/** The report of the page bench. */
import { median, medianInterval } from '../interval.ts';
import type { Paint } from './paint.ts';
import type { Template } from './templates.ts';
import { BYTE_TYPES, type Weight } from './weigh.ts';

export interface WeighedTemplate extends Template {
  readonly weight: Weight;
}

/** The visits to one page on one signal. */
export interface Visits {
  readonly page: string;
  readonly signal: string;
  /** Visited in every round, or in every third only. */
  readonly every: number;
  readonly paints: readonly Paint[];
}

export interface PagesReport {
  readonly measuredOn: string;
  readonly node: string;
  readonly cores: number;
  /** Processes that wanted a core, on the mean, when the bench began and when it ended. */
  readonly load: readonly [number, number];
  readonly weighed: readonly WeighedTemplate[];
  /** Pages of the same entry, ours and the rivals', with their weight. */
  readonly compared: readonly { readonly page: string; readonly weight: Weight }[];
  readonly races: readonly Visits[];
  readonly templates: readonly Visits[];
}

const FLOOR = 'written by hand';

/** Markdown. */
export function reportOf(report: PagesReport): string {
  return `# What a page costs on a weak signal

Measured on ${report.measuredOn} with \`npm run bench -- pages\` (Node ${report.node}, ${report.cores} cores, ${report.load.map((load) => load.toFixed(1)).join(' → ')} processes wanting one). The starter guide in all its languages, Chromium, 360 × 740, a profile that has never been there, without the worker. Bytes are of bodies as Brotli packs them. Budgets stand in \`scripts/bench/pages/templates.ts\`; \`tests/e2e/budgets.test.ts\` fails where one is broken.

## Weight of each template

| template | page | first response, gzip / br (may) | whole (may) | ${BYTE_TYPES.join(' + ')} | script (may) | requests (may) | blocking |
|---|---|---|---|---|---|---|---|
${report.weighed.map(weightRow).join('\n')}

${report.races.length > 0 ? racesOf(report) : ''}
${report.templates.length > 0 ? `## Times of each template\n\nMedians of ${report.templates[0]?.paints.length} visits, in seconds; CLS has no unit.\n\n| page | signal | FCP | LCP | TBT | CLS |\n|---|---|---|---|---|---|\n${report.templates.map(timesRow).join('\n')}\n` : ''}
## Limits

- The signal is made between Chromium and the server: HTTP/2 over TLS 1.3 with its handshakes, TCP's slow start from ten segments, one rate shared by all. No packet is lost and no name has to be looked up.
- The processor is slowed by Chromium. Other work on the machine shows in the spread; visits are interleaved, so it falls on all pages alike. Compare within a run.
- Our pages of this entry show an illustration inside the page, and no photograph: their largest paint is text or title. The others show one photograph, as their system makes it by default.
- Our scanned page holds the article in every language, with facts, neighbours and safety; the others hold one language's text.
`;
}

function weightRow({ template, address, budget, weight }: WeighedTemplate): string {
  const bytes = BYTE_TYPES.map((type) => weight.bytes[type]).join(' + ');
  return `| \`${template}\` | ${address} | ${weight.first.gzip} / ${weight.first.brotli} (${budget.first}) | ${weight.whole} (${budget.whole}) | ${bytes} | ${weight.bytes.script} (${budget.script}) | ${weight.requests} (${budget.requests}) | ${weight.blocking.length} |`;
}

function racesOf({ compared, races }: PagesReport): string {
  const signals = [...new Set(races.map(({ signal }) => signal))];
  return `## The same entry elsewhere

| page | first response, br | whole | requests | blocking |
|---|---|---|---|---|
${compared.map(({ page, weight }) => `| ${page} | ${weight.first.brotli} | ${weight.whole} | ${weight.requests} | ${weight.blocking.length} |`).join('\n')}

Medians in seconds. The ratio is the median of the ratios within rounds, to the page written by hand, with the interval that holds it at 95 %.

${signals.map((signal) => raceTable(signal, races)).join('\n\n')}
`;
}

function raceTable(signal: string, races: readonly Visits[]): string {
  const rows = races.filter((race) => race.signal === signal);
  const floor = rows.find(({ page }) => page === FLOOR)?.paints ?? [];
  const ratio = ({ paints, every }: Visits, of: 'fcp' | 'lcp') => {
    const ratios = paints.map((paint, at) => paint[of] / (floor[at * every]?.[of] ?? Number.NaN));
    const [low, high] = medianInterval(ratios);
    return `${median(ratios).toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;
  };
  const lines = rows.map(
    (row) =>
      `| ${row.page} | ${row.paints.length} | ${seconds(row.paints, 'fcp')} | ${ratio(row, 'fcp')} | ${seconds(row.paints, 'lcp')} | ${ratio(row, 'lcp')} | ${seconds(row.paints, 'tbt')} | ${cls(row.paints)} |`,
  );
  return `### ${signal}\n\n| page | visits | FCP | to floor | LCP | to floor | TBT | CLS |\n|---|---|---|---|---|---|---|---|\n${lines.join('\n')}`;
}

function timesRow({ page, signal, paints }: Visits): string {
  return `| ${page} | ${signal} | ${seconds(paints, 'fcp')} | ${seconds(paints, 'lcp')} | ${seconds(paints, 'tbt')} | ${cls(paints)} |`;
}

const seconds = (paints: readonly Paint[], of: 'fcp' | 'lcp' | 'tbt'): string =>
  (median(paints.map((paint) => paint[of])) / 1000).toFixed(2);

const cls = (paints: readonly Paint[]): string => median(paints.map((paint) => paint.cls)).toFixed(3);
