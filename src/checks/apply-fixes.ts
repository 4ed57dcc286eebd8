/** Writes the corrections that are safe without asking. */
import { join } from 'node:path';
import { writeFileAtomic } from '../lib/atomic-write.ts';
import type { Diagnostic } from '../lib/diagnostic.ts';
import { readText } from '../reading/text-file.ts';

type Fix = NonNullable<Diagnostic['fix']>;

/** The text with the fixes that do not touch each other, from the first on; the others wait for the next round. */
export function applyFixes(text: string, fixes: readonly Fix[]): string {
  let result = '';
  let end = 0;
  for (const fix of [...fixes].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (fix.start < end) continue;
    result += text.slice(end, fix.start) + fix.text;
    end = fix.end;
  }
  return result + text.slice(end);
}

/** Writes the fixes of the diagnostics, each file at once. Returns how many files changed. */
export async function writeFixes(contentDir: string, diagnostics: readonly Diagnostic[]): Promise<number> {
  const byFile = Map.groupBy(
    diagnostics.filter(({ fix }) => fix !== undefined),
    ({ file }) => file,
  );
  let changed = 0;
  for (const [file, problems] of byFile) {
    const { text } = await readText(contentDir, file);
    if (text === undefined) continue;
    const fixed = applyFixes(
      text,
      problems.flatMap(({ fix }) => fix ?? []),
    );
    if (fixed === text) continue;
    await writeFileAtomic(join(contentDir, file), fixed);
    changed += 1;
  }
  return changed;
}
