/**
 * The guide that this build is made of, read once. Facts, texts and codes come from here;
 * pages and components never touch a file.
 */
import { resolve } from 'node:path';
import type { AccountRecord } from '../codes/accounts.ts';
import { readAccounts } from '../codes/accounts-file.ts';
import { codesByEntry } from '../codes/issue.ts';
import { type Registry, readRegistry } from '../codes/registry.ts';
import { today } from '../lib/clock.ts';
import { type SiteBasemap, siteBasemaps } from '../map/basemap/published.ts';
import { diskFiles, readGuide } from '../reading/disk-files.ts';
import type { Guide, GuideReading } from '../reading/guide.ts';
import { accountsFolder } from '../reading/private-dir.ts';
import type { EntryRef } from '../schemas/kinds.ts';
import { type LotRef, splitLotRef } from '../schemas/lot-ref.ts';

export interface CurrentGuide extends Guide {
  readonly registry: Registry;
  /** The code that is printed for an entry: the oldest that lives. */
  readonly codeOf: ReadonlyMap<EntryRef, string>;
  /** The same for lots of products. */
  readonly lotCodes: ReadonlyMap<LotRef, string>;
  /** Accounts on record, approved or not. */
  readonly accounts: readonly AccountRecord[];
  /** The day for which pages are made. */
  readonly builtOn: string;
  readonly basemaps: readonly SiteBasemap[];
}

let reading: Promise<CurrentGuide> | undefined;

/** Guides that a build has read, by folder: the bundle that renders the pages has modules of its own, not another world. */
const PROVIDED = Symbol.for('cam-nang.guides');
const world = globalThis as { [PROVIDED]?: Map<string, CurrentGuide> };

/** Where the content is: `CONTENT_DIR`, or `content` beside `src`. */
export function contentDir(env: Record<string, string | undefined> = process.env): string {
  return resolve(env['CONTENT_DIR'] || 'content');
}

/** The guide of this build, which `check` has passed before. Throws where there is none to read. */
export function currentGuide(): Promise<CurrentGuide> {
  const provided = world[PROVIDED]?.get(contentDir());
  if (provided) return Promise.resolve(provided);
  reading ??= load(contentDir());
  return reading;
}

/** Runs `work` while pages are made of this guide, without reading its folder again. */
export async function withCurrentGuide<T>(guide: CurrentGuide, work: () => Promise<T>): Promise<T> {
  world[PROVIDED] ??= new Map();
  const folder = resolve(guide.contentDir);
  world[PROVIDED].set(folder, guide);
  try {
    return await work();
  } finally {
    world[PROVIDED].delete(folder);
  }
}

/** Reads a guide with its codes; the folder may have been read before. */
export async function load(dir: string, before?: GuideReading): Promise<CurrentGuide> {
  const [{ guide, diagnostics }, { registry }, { records }] = await Promise.all([
    before ?? readGuide(dir),
    readRegistry(dir),
    readAccounts(accountsFolder(dir)),
  ]);
  if (!guide) {
    const first = diagnostics[0];
    throw new Error(
      first ? `${first.file}:${first.line}: ${first.message.vi} ${first.remedy.vi}` : `no guide in ${dir}`,
    );
  }
  const codeOf = new Map<EntryRef, string>();
  const lotCodes = new Map<LotRef, string>();
  for (const [ref, codes] of codesByEntry(registry)) {
    const [code] = codes;
    if (!code) continue;
    if (splitLotRef(ref)) lotCodes.set(ref as LotRef, code);
    else codeOf.set(ref as EntryRef, code);
  }
  const basemaps = await siteBasemaps(diskFiles(dir), guide.site.basemaps);
  return {
    ...guide,
    entries: published(guide),
    registry,
    codeOf,
    lotCodes,
    accounts: records,
    builtOn: today(),
    basemaps,
  };
}

/** The entries with their texts in the guide's languages: nothing leads to a page that is not made. */
function published({ entries, site }: Guide): Guide['entries'] {
  return new Map(
    [...entries].map(([ref, entry]) => {
      const prose = new Map([...entry.prose].filter(([locale]) => site.languages.includes(locale)));
      return [ref, prose.size > 0 ? { ...entry, prose } : entry];
    }),
  );
}
