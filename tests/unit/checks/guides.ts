/** Guides for the checks: the sound one of the fixtures, with a fault laid over it. */

import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import { checkGuide } from '../../../src/checks/all.ts';
import type { Diagnostic } from '../../../src/lib/diagnostic.ts';

export const FIXTURES = fileURLToPath(new URL('../../fixtures/content/', import.meta.url));

/** The day on which the fixtures are checked. */
export const TODAY = '2026-11-22';

const made: string[] = [];
afterAll(() => Promise.all(made.map((folder) => rm(folder, { recursive: true }))));

/** An empty folder, removed after the tests of its file. */
export async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'cam-nang-kiem-tra-'));
  made.push(folder);
  return folder;
}

/** A copy of the sound guide, with the files of a fault laid over it. */
export async function guideWith(fault?: string): Promise<string> {
  const folder = await emptyFolder();
  await cp(join(FIXTURES, 'base'), folder, { recursive: true });
  if (fault) await cp(join(FIXTURES, 'faults', fault), folder, { recursive: true });
  return folder;
}

/** What the check says of a folder, on the fixtures' day and without a registry to compare with. */
export function check(folder: string): Promise<Diagnostic[]> {
  return checkGuide(folder, { today: TODAY, base: 'none' });
}

/** A problem as the tests read it: place, code, field, and its words in both languages. */
export function inWords(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .map(({ file, line, column, severity, code, field, message, remedy, fix }) =>
      [
        `${file}:${line}:${column} ${severity} ${code}${field && ` [${field}]`}${fix ? ' (mends itself)' : ''}`,
        `  vi ${message.vi} → ${remedy.vi}`,
        `  en ${message.en} → ${remedy.en}`,
      ].join('\n'),
    )
    .join('\n');
}
