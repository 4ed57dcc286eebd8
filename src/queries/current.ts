/**
 * The guide that this build is made of, read once. Facts, texts and codes come from here;
 * pages and components never touch a file.
 */
import { resolve } from 'node:path';
import { codesByEntry } from '../codes/issue.ts';
import { type Registry, readRegistry } from '../codes/registry.ts';
import { today } from '../lib/clock.ts';
import { readGuide } from '../reading/disk-files.ts';
import type { Guide } from '../reading/guide.ts';
import type { EntryRef } from '../schemas/kinds.ts';

export interface CurrentGuide extends Guide {
  readonly registry: Registry;
  /** The code that is printed for an entry: the oldest that lives. */
  readonly codeOf: ReadonlyMap<EntryRef, string>;
  /** The day for which pages are made. */
  readonly builtOn: string;
}

let reading: Promise<CurrentGuide> | undefined;

/** Where the content is: `CONTENT_DIR`, or `content` beside `src`. */
export function contentDir(env: Record<string, string | undefined> = process.env): string {
  return resolve(env['CONTENT_DIR'] || 'content');
}

/** The guide of this build, which `check` has passed before. Throws where there is none to read. */
export function currentGuide(): Promise<CurrentGuide> {
  reading ??= load(contentDir());
  return reading;
}

/** Reads a guide with its codes. */
export async function load(dir: string): Promise<CurrentGuide> {
  const [{ guide, diagnostics }, { registry }] = await Promise.all([readGuide(dir), readRegistry(dir)]);
  if (!guide) {
    const first = diagnostics[0];
    throw new Error(
      first ? `${first.file}:${first.line}: ${first.message.vi} ${first.remedy.vi}` : `no guide in ${dir}`,
    );
  }
  const codeOf = new Map<EntryRef, string>();
  for (const [ref, codes] of codesByEntry(registry)) {
    if (codes[0]) codeOf.set(ref as EntryRef, codes[0]);
  }
  return { ...guide, registry, codeOf, builtOn: today() };
}
