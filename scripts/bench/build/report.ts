/** The report of the build bench. */
import { LANGUAGES } from './grow.ts';
import type { Meter } from './meter.ts';

export interface Size {
  readonly entries: number;
  readonly cold: Meter;
  readonly warm: Meter;
  readonly afterEdit: Meter;
}

export interface BuildReport {
  readonly measuredOn: string;
  readonly node: string;
  readonly cores: number;
  /** Programs that wanted a core when it began (1-minute average), before its own. */
  readonly load: number;
  readonly sizes: readonly Size[];
  readonly peers: readonly { peer: string; pages: number; meter: Meter }[];
}

/**
 * How a warm build's cost grows with the entries: the exponent b of CPU = a · entries^b between the smallest and the
 * largest size, once without and once with what a build costs that has hardly an entry (a fixed cost makes b look small).
 */
export function growthExponent(sizes: readonly Size[]): number | undefined {
  const [first, last] = [sizes[0], sizes.at(-1)];
  if (!first || !last || first === last) return undefined;
  return Math.log(last.warm.cpu / first.warm.cpu) / Math.log(last.entries / first.entries);
}

/** The exponent between the two largest sizes, where the fixed cost weighs least. */
export function lastExponent(sizes: readonly Size[]): number | undefined {
  return growthExponent(sizes.slice(-2));
}

/** Markdown. */
export function reportOf(report: BuildReport): string {
  const exponents = [growthExponent(report.sizes), lastExponent(report.sizes)]
    .filter((exponent) => exponent !== undefined)
    .map((exponent) => exponent.toFixed(2));
  return `# What a build costs

Measured on ${report.measuredOn} with \`npm run bench -- build\` (Node ${report.node}, ${report.cores} cores). The guide is the starter's, grown: copies of its entries with names, places, codes and orders of sentences of their own, in ${LANGUAGES.length} languages. Each row is a whole \`npm run build\`: check, pages, codes, A4 sheets, search, kept guide. CPU seconds, user and system, with the programs that the build starts. *Cold* begins without any cache; *warm* has the derived files of the build before (kept pages, codes and their gate, sheets, social pictures); *edited* follows one more sentence in one entry.
${report.load > 0.5 ? `\n**Taken on a busy machine** (load of ${report.load.toFixed(0)} on ${report.cores} cores): CPU seconds are a quarter to a half too high, for the peers as for us.\n` : ''}
| entries | cold | warm | warm, entry pages a CPU-s | edited / warm | peak memory, warm |
|---|---|---|---|---|---|
${report.sizes.map(sizeRow).join('\n')}

${exponents.length > 0 ? `Growth exponent of a warm build: ${exponents[0]} from the smallest to the largest size, ${exponents.at(-1)} between the last two.` : ''}
${report.peers.length > 0 ? peersTable(report) : ''}
`;
}

function sizeRow({ entries, cold, warm, afterEdit }: Size): string {
  const pages = (entries * LANGUAGES.length) / warm.cpu;
  return `| ${entries} | ${cold.cpu.toFixed(1)} | ${warm.cpu.toFixed(1)} | ${pages.toFixed(0)} | ${(afterEdit.cpu / warm.cpu).toFixed(2)} | ${gigabytes(warm.peak)} |`;
}

function peersTable({ peers }: BuildReport): string {
  return `
## The same words elsewhere

A second build, with what each system caches, its search index included. None of them makes codes, prints, scanned pages or a kept guide.

| system | pages | CPU-s | peak memory |
|---|---|---|---|
${peers.map(({ peer, pages, meter }) => `| ${peer} | ${pages} | ${meter.cpu.toFixed(1)} | ${gigabytes(meter.peak)} |`).join('\n')}`;
}

const gigabytes = (bytes: number): string => `${(bytes / 1e9).toFixed(2)} GB`;
