/** All that a rule may look at: the content as far as it could be read, the registry, the day. */
import type { Registry } from '../codes/registry.ts';
import { DEFAULT_LOCALE } from '../i18n/locales.ts';
import type { IsoDate } from '../lib/clock.ts';
import type { ContentFiles } from '../reading/content-files.ts';
import { splitFrontMatter } from '../reading/front-matter.ts';
import type { FoundContent, FoundEntry, GuideReading, Prose } from '../reading/guide.ts';
import { type FieldPath, type FieldPlace, type Locator, yamlLocator } from '../reading/locate.ts';
import type { Facts } from '../schemas/facts.ts';
import type { Kind } from '../schemas/kinds.ts';
import type { Commune, Locality } from '../schemas/locality.ts';

/** An entry whose facts can be used, at least in part. */
export interface CheckedEntry {
  readonly ref: string;
  readonly kind: Kind;
  readonly id: string;
  readonly dir: string;
  readonly files: readonly string[];
  readonly facts: Facts;
  readonly prose: readonly Prose[];
  /** Path of its facts. */
  readonly file: string;
}

export interface CheckContext {
  readonly content: ContentFiles;
  /** Looks into a picture; how depends on where the checks run. */
  readonly readPicture: ReadPicture;
  readonly today: IsoDate;
  readonly found: FoundContent;
  readonly entries: readonly CheckedEntry[];
  /** Every folder of an entry that has facts, right or wrong: what a reference may name. */
  readonly refs: ReadonlySet<string>;
  readonly localities: ReadonlyMap<string, Locality>;
  readonly communes: ReadonlyMap<string, Commune>;
  readonly registry: Registry;
  /** Paths of everything in the content folder, sorted; the registry's own files are left out. */
  readonly files: readonly string[];
  /** Where a field stands in a file. */
  locate(file: string, path: FieldPath): FieldPlace;
}

/** What a picture file says of itself: its size when upright, in pixels, and whether it still says where it was taken. */
export interface PictureReading {
  readonly width: number;
  readonly height: number;
  readonly hasGps: boolean;
}

/** Reads a picture's bytes. Rejects where they are no picture. */
export type ReadPicture = (bytes: Uint8Array) => Promise<PictureReading>;

/** What a run is made of. */
export interface CheckInput {
  readonly content: ContentFiles;
  readonly reading: GuideReading;
  readonly registry: Registry;
  readonly today: IsoDate;
  readonly readPicture: ReadPicture;
  /** Entries that are elsewhere, as the published guide has them: a reference may name them too. */
  readonly otherRefs?: readonly string[] | undefined;
}

/** Makes the context of one run. */
export async function makeContext(input: CheckInput): Promise<CheckContext> {
  const { content, registry, today, readPicture, otherRefs = [] } = input;
  const { found } = input.reading;
  const places = found.places;
  return {
    content,
    readPicture,
    today,
    found,
    entries: found.entries.flatMap((entry) => checkedEntry(entry)),
    refs: new Set([...factsRefs(input.reading), ...otherRefs]),
    localities: new Map(places?.localities.map((locality) => [locality.id, locality])),
    communes: new Map(places?.communes.map((commune) => [commune.code, commune])),
    registry,
    files: await content.paths(),
    locate: makeLocate(found.texts),
  };
}

/** Every folder that has facts, right or wrong. */
export function factsRefs({ found }: GuideReading): string[] {
  return found.entries.filter(({ folder }) => folder.files.includes('facts.yaml')).map(({ folder }) => folder.ref);
}

/** The entry's text in the guide's own language. */
export function defaultProse(entry: CheckedEntry): Prose | undefined {
  return entry.prose.find(({ locale }) => locale === DEFAULT_LOCALE);
}

function checkedEntry({ folder, facts, prose }: FoundEntry): CheckedEntry[] {
  if (!facts) return [];
  const { ref, kind, id, dir, files } = folder;
  return [{ ref, kind, id, dir, files, facts, prose, file: `${ref}/facts.yaml` }];
}

/** Files are parsed again only where something is wrong in them: a sound guide pays nothing. */
function makeLocate(texts: ReadonlyMap<string, string>): CheckContext['locate'] {
  const locators = new Map<string, Locator>();
  return (file, path) => {
    let locator = locators.get(file);
    if (!locator) {
      const text = texts.get(file) ?? '';
      const split = file.endsWith('.yaml') ? undefined : splitFrontMatter(text);
      locator = split ? yamlLocator(split.frontMatter, split.before) : yamlLocator(text);
      locators.set(file, locator);
    }
    return locator(path);
  };
}
