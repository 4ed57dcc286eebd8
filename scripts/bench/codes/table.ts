/** The results as Markdown, in a block of the page that the rest of the page is written around. */
import type { IsoDate } from '../../../src/lib/clock.ts';
import { CONTENDERS, type Contender, DAMAGES, meanOfDamage, meanRead, OURS, PLAIN, type StepResult } from './trials.ts';

export interface Run {
  readonly date: IsoDate;
  readonly command: string;
  /** Package or program, and its version. */
  readonly versions: Readonly<Record<string, string>>;
  /** Frames of each contender at each step. */
  readonly frames: number;
  readonly results: readonly StepResult[];
}

const BLOCK = /<!-- measured:start -->[\s\S]*<!-- measured:end -->/;

/** Puts the block in its place in the page, or at the end of a page that has none. */
export function withBlock(page: string, block: string): string {
  const marked = `<!-- measured:start -->\n\n${block}\n<!-- measured:end -->`;
  return BLOCK.test(page) ? page.replace(BLOCK, () => marked) : `${page.trimEnd()}\n\n${marked}\n`;
}

/** The measured block: conditions, a table of steps, and one of means. */
export function measuredBlock(run: Run): string {
  const versions = Object.entries(run.versions).map(([name, version]) => `${name} ${version}`);
  return [
    `Measured on ${run.date} with \`${run.command}\` (${versions.join(', ')}). Each cell: % of ${run.frames} frames read, mean of the decoders, with each decoder (ZXing · ZBar · qr) in small print.`,
    '',
    ...contenderTable(),
    '',
    ...stepTable(run.results),
    '',
    'Mean over the steps of each damage:',
    '',
    ...meanTable(run.results),
    '',
  ].join('\n');
}

function contenderTable(): string[] {
  const range = (values: readonly number[]) => [...new Set([Math.min(...values), Math.max(...values)])].join('–');
  return [
    '| symbol | says | characters | level | version | modules |',
    '|---|---|---|---|---|---|',
    ...CONTENDERS.map(({ name, symbols }) => {
      const lengths = range(symbols.map(({ text }) => text.length));
      const versions = range(symbols.map(({ version }) => version));
      const sizes = range(symbols.map(({ size }) => size));
      return `| ${name} | \`${symbols[0]?.text}\` | ${lengths} | ${symbols[0]?.level} | ${versions} | ${sizes} |`;
    }),
  ];
}

function stepTable(results: readonly StepResult[]): string[] {
  const rows = results.map((result) => {
    const cells = CONTENDERS.map((contender) => cell(result, contender));
    return `| ${result.damage}: ${result.step} | ${cells.join(' | ')} |`;
  });
  return [...header('damage'), ...rows];
}

function cell(result: StepResult, contender: Contender): string {
  const each = Object.values(result.read[contender.name] ?? {}).map(percent);
  return `**${percent(meanRead(result, contender))}** <small>${each.join(' · ')}</small>`;
}

function meanTable(results: readonly StepResult[]): string[] {
  return [
    ...header('damage'),
    ...DAMAGES.map(({ name }) => {
      const means = CONTENDERS.map((contender) => percent(meanOfDamage(results, name, contender)));
      return `| ${name} | ${means.join(' | ')} |`;
    }),
  ];
}

function header(first: string): string[] {
  const names = CONTENDERS.map(({ name }) => name);
  return [`| ${first} | ${names.join(' | ')} |`, `|---|${names.map(() => '---:|').join('')}`];
}

const percent = (share: number) => Math.round(share * 100);

/** The damages under which our code must be read more often than the plain one; cover is published as measured. */
const GOALS = ['blur', 'motion', 'tilt', 'tilt of 35° and distance', 'distance', 'noise'];

/** Goals that this run missed. */
export function missedGoals(results: readonly StepResult[]): string[] {
  return GOALS.filter((name) => meanOfDamage(results, name, OURS) <= meanOfDamage(results, name, PLAIN));
}
