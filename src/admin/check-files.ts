/**
 * Checks files in a browser's memory against the guide as it is published: the rules of `npm run check`, the very
 * same modules. What only a whole repository can tell (the registry of codes, accounts, other entries' texts) is
 * checked again where the files arrive.
 */
import { checkContent } from '../checks/check-content.ts';
import { makeContext, type ReadPicture } from '../checks/context.ts';
import type { IsoDate } from '../lib/clock.ts';
import { type Diagnostic, sortDiagnostics } from '../lib/diagnostic.ts';
import { memoryFiles } from '../reading/content-files.ts';
import type { GuideReading } from '../reading/guide.ts';
import { readGuideFiles } from '../reading/read-guide.ts';

/** What the page knows of the guide that it belongs to: nothing that is not published anyway. */
export interface PublishedGuide {
  /** Texts of the files that every check needs. */
  readonly site: string;
  readonly localities: string;
  /** Every entry, `kind/id`. */
  readonly refs: readonly string[];
}

export interface CheckedFiles {
  readonly reading: GuideReading;
  readonly diagnostics: readonly Diagnostic[];
}

/** Checks files by their path within a content folder (`heritage/hang-bua/facts.yaml`). */
export async function checkFiles(
  files: ReadonlyMap<string, Uint8Array>,
  guide: PublishedGuide,
  today: IsoDate,
  readPicture: ReadPicture,
): Promise<CheckedFiles> {
  const utf8 = new TextEncoder();
  const content = memoryFiles(
    new Map([['site.yaml', utf8.encode(guide.site)], ['localities.yaml', utf8.encode(guide.localities)], ...files]),
  );
  const reading = await readGuideFiles(content);
  const registry = { codes: new Map(), legacy: new Map(), places: new Map() };
  const context = await makeContext({ content, reading, registry, today, readPicture, otherRefs: guide.refs });
  return { reading, diagnostics: sortDiagnostics([...reading.diagnostics, ...(await checkContent(context))]) };
}
