/** Writes the corrections that are safe without asking. */
import { join } from 'node:path';
import { writeFileAtomic } from '../lib/atomic-write.ts';
import type { Diagnostic } from '../lib/diagnostic.ts';
import { diskFiles } from '../reading/disk-files.ts';
import { readText } from '../reading/text-file.ts';
import { placeOf } from './text-search.ts';

type Fix = NonNullable<Diagnostic['fix']>;

/** One correction that was written. */
export interface WrittenFix {
  /** Path relative to the content folder. */
  readonly file: string;
  /** 1-based, in the file as it was. */
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

/** The fixes that do not touch each other, from the first on; the others wait for the next round. */
export function separateFixes(fixes: readonly Fix[]): Fix[] {
  let end = 0;
  return [...fixes]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter((fix) => {
      if (fix.start < end) return false;
      end = fix.end;
      return true;
    });
}

/** The text with those fixes. */
export function applyFixes(text: string, fixes: readonly Fix[]): string {
  let result = '';
  let end = 0;
  for (const fix of separateFixes(fixes)) {
    result += text.slice(end, fix.start) + fix.text;
    end = fix.end;
  }
  return result + text.slice(end);
}

/** Writes the fixes of the diagnostics, each file at once. Returns what was changed. */
export async function writeFixes(contentDir: string, diagnostics: readonly Diagnostic[]): Promise<WrittenFix[]> {
  const byFile = Map.groupBy(
    diagnostics.filter(({ fix }) => fix !== undefined),
    ({ file }) => file,
  );
  const written: WrittenFix[] = [];
  for (const [file, problems] of byFile) {
    const { text } = await readText(diskFiles(contentDir), file);
    if (text === undefined) continue;
    const fixes = separateFixes(problems.flatMap(({ fix }) => fix ?? []));
    const fixed = applyFixes(text, fixes);
    if (fixed === text) continue;
    await writeFileAtomic(join(contentDir, file), fixed);
    written.push(
      ...fixes.map(({ start, end, text: after }) => ({
        file,
        line: placeOf(text, start).line,
        before: text.slice(start, end),
        after,
      })),
    );
  }
  return written;
}

const LONGEST_SHOWN = 60;

/** One line of a correction, for people: `file:line  old → new`. */
export function fixLine({ file, line, before, after }: WrittenFix): string {
  return `${file}:${line}  ${shown(before)} → ${shown(after)}`;
}

function shown(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length > LONGEST_SHOWN ? `${flat.slice(0, LONGEST_SHOWN)}…` : flat;
}
