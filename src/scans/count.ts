/** Counts the scans in access logs, of any size and of several servers at once. */

import { lineParser } from './formats.ts';
import { type JudgedBy, judge } from './judge.ts';
import { firstLanguage } from './language.ts';
import { readLines } from './lines.ts';
import { Repeats } from './repeats.ts';
import { Tally } from './tally.ts';

export interface CountOptions extends JudgedBy {
  /** The same phone and code within so many seconds is one scan. */
  readonly repeatSeconds: number;
  /** Told after every batch: lines so far. */
  readonly onProgress?: (lines: number) => void;
}

export interface Count {
  readonly tally: Tally;
  /** Files that ended in an error (packed and cut short): what came before was counted. */
  readonly incomplete: readonly string[];
}

/** Reads every file once, in the order given. Damaged lines are counted, never fatal. */
export async function countScans(files: readonly string[], options: CountOptions): Promise<Count> {
  const tally = new Tally();
  const repeats = new Repeats(options.repeatSeconds);
  const incomplete: string[] = [];
  for (const file of files) {
    const parse = lineParser();
    try {
      for await (const lines of readLines(file)) {
        for (const line of lines) countLine(line);
        options.onProgress?.(tally.lines);
      }
    } catch {
      incomplete.push(file);
    }

    function countLine(line: string): void {
      const entry = parse(line);
      tally.lines += 1;
      if (entry === 'silent') return;
      if (entry === 'damaged') {
        tally.damaged += 1;
        return;
      }
      tally.cover(entry.time);
      const judged = judge(entry, options);
      if (judged.kind === 'other') return;
      if (judged.kind === 'scan') {
        if (repeats.isRepeat(entry, judged.code)) tally.leftOut.repeat += 1;
        else tally.addScan(judged.code, entry.time, firstLanguage(entry.language), judged.isTyped);
      } else if (judged.why === 'bot') tally.addBot(judged.rule);
      else tally.leftOut[judged.why] += 1;
    }
  }
  return { tally, incomplete };
}
