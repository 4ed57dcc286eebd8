/**
 * Reads a whole content folder once: the only reader of its files, shared by the site, the checks,
 * the codes and the prints. It never throws on content: what is wrong is in `diagnostics`.
 */
import type { z } from 'zod';
import { isLocale, type Locale } from '../i18n/locales.ts';
import type { Diagnostic } from '../lib/diagnostic.ts';
import { type Facts, type FactsOf, factsSchemas } from '../schemas/facts.ts';
import type { EntryRef, Kind } from '../schemas/kinds.ts';
import { type Commune, type LocalitiesFile, type Locality, localitiesFile } from '../schemas/locality.ts';
import { type ProseFrontMatter, proseFrontMatter } from '../schemas/prose.ts';
import type { Service } from '../schemas/service.ts';
import { type Site, site as siteSchema } from '../schemas/site.ts';
import { type EntryFolder, listEntryFolders } from './entries.ts';
import {
  emptyFolder,
  factsWithoutText,
  missingFile,
  noEntries,
  noFrontMatter,
  textWithoutFacts,
  twiceInOneLanguage,
  unknownLanguage,
} from './file-problems.ts';
import { splitFrontMatter } from './front-matter.ts';
import type { FieldPath } from './locate.ts';
import { type PlacedService, readServices } from './services.ts';
import { readText } from './text-file.ts';
import { type ReadResult, readYaml } from './yaml-file.ts';

const LANGUAGE_FILE = /^([a-z]{2}(?:-[A-Za-z]+)?)\.(mdx?)$/;

/** What one language says about an entry. */
export interface Prose extends ProseFrontMatter {
  readonly locale: Locale;
  /** Path relative to the content folder. */
  readonly file: string;
  readonly format: 'md' | 'mdx';
  readonly body: string;
  /** 1-based line of the file on which the body begins. */
  readonly bodyLine: number;
}

export interface Entry<K extends Kind = Kind> {
  readonly ref: EntryRef;
  readonly kind: K;
  readonly id: string;
  readonly dir: string;
  readonly facts: FactsOf<K>;
  /** By locale; the language that is missing is missing. At least one is there. */
  readonly prose: ReadonlyMap<Locale, Prose>;
}

export interface Guide {
  readonly contentDir: string;
  readonly site: Site;
  readonly since: string;
  readonly localities: ReadonlyMap<string, Locality>;
  readonly communes: ReadonlyMap<string, Commune>;
  readonly entries: ReadonlyMap<EntryRef, Entry>;
  readonly services: readonly Service[];
}

export interface GuideReading {
  /** Absent where `site.yaml` or `localities.yaml` cannot be read, or nothing is there. Entries with errors are left out of it. */
  readonly guide?: Guide;
  readonly diagnostics: readonly Diagnostic[];
  /** All that could be read, for the checks: also of entries with errors, and where there is no guide. */
  readonly found: FoundContent;
}

/** What was found of an entry, whole or not. */
export interface FoundEntry {
  readonly folder: EntryFolder;
  /** Absent where nothing of it can be used. */
  readonly facts?: Facts;
  readonly prose: readonly Prose[];
}

export interface FoundContent {
  readonly site?: Site;
  readonly places?: LocalitiesFile;
  readonly services: readonly PlacedService[];
  readonly entries: readonly FoundEntry[];
  /** Texts of the files that were read, by their path relative to the content folder. */
  readonly texts: ReadonlyMap<string, string>;
  /** Fields that are wrong and hold a stand-in here, by the same paths. */
  readonly wrongFields: ReadonlyMap<string, readonly FieldPath[]>;
}

/** Reads the content folder. Throws `ReadableError` where a folder cannot be opened. */
export async function readGuide(contentDir: string): Promise<GuideReading> {
  const texts = new Map<string, string>();
  const wrongFields = new Map<string, readonly FieldPath[]>();
  const [site, localities, services, folders] = await Promise.all([
    readRootFile(contentDir, 'site.yaml', siteSchema, texts),
    readRootFile(contentDir, 'localities.yaml', localitiesFile, texts),
    readServices(contentDir),
    listEntryFolders(contentDir),
  ]);
  const communeNames = new Map(
    (localities.value ?? localities.rest?.value)?.communes.map(({ code, name }) => [code, name]),
  );
  const readings = await Promise.all(
    folders.map((folder) => readEntry(contentDir, folder, communeNames, texts, wrongFields)),
  );
  const diagnostics: Diagnostic[] = [
    ...[site, localities, services, ...readings].flatMap((reading) => reading.diagnostics),
    ...(folders.length === 0 ? [noEntries()] : []),
  ];
  const found: FoundContent = {
    ...whatIsThere('site', site, 'site.yaml', wrongFields),
    ...whatIsThere('places', localities, 'localities.yaml', wrongFields),
    services: services.placed,
    entries: readings.map((reading) => reading.found),
    texts,
    wrongFields,
  };

  if (!site.value || !localities.value) return { diagnostics, found };
  const entries = readings.flatMap((reading) => (reading.entry ? [[reading.entry.ref, reading.entry] as const] : []));
  const places = localities.value;
  return {
    guide: {
      contentDir,
      site: site.value,
      since: places.since,
      localities: new Map(places.localities.map((locality) => [locality.id, locality])),
      communes: new Map(places.communes.map((commune) => [commune.code, commune])),
      entries: new Map(entries),
      services: services.value ?? [],
    },
    diagnostics,
    found,
  };
}

/** What can be checked of a file: all of it, or the rest, whose stand-ins are written down. */
function whatIsThere<K extends string, T>(
  name: K,
  { value, rest }: ReadResult<T>,
  file: string,
  wrongFields: Map<string, readonly FieldPath[]>,
): { readonly [key in K]?: T } {
  if (rest) wrongFields.set(file, rest.wrongFields);
  const usable = value ?? rest?.value;
  return usable === undefined ? {} : ({ [name]: usable } as { readonly [key in K]?: T });
}

/** Narrows an entry to its kind. */
export function isOfKind<K extends Kind>(entry: Entry, kind: K): entry is Entry<K> {
  return entry.kind === kind;
}

/** All entries of a kind, in the order of their ids. */
export function entriesOf<K extends Kind>(guide: Guide, kind: K): Entry<K>[] {
  return [...guide.entries.values()].filter((entry): entry is Entry<K> => isOfKind(entry, kind));
}

async function readRootFile<S extends z.ZodType>(
  contentDir: string,
  file: string,
  schema: S,
  texts: Map<string, string>,
): Promise<ReadResult<z.infer<S>>> {
  const { text, missing, diagnostics } = await readText(contentDir, file);
  if (text !== undefined) {
    texts.set(file, text);
    return readYaml(text, schema, file);
  }
  return { diagnostics: missing ? [missingFile(file)] : diagnostics };
}

async function readEntry(
  contentDir: string,
  folder: EntryFolder,
  communeNames: ReadonlyMap<string, string>,
  texts: Map<string, string>,
  wrongFields: Map<string, readonly FieldPath[]>,
): Promise<{ entry?: Entry; found: FoundEntry; diagnostics: Diagnostic[] }> {
  const diagnostics: Diagnostic[] = [];
  const languageFiles = folder.files.filter((file) => LANGUAGE_FILE.test(file));
  const prose = new Map<Locale, Prose>();
  const foundProse: Prose[] = [];
  const seen = new Set<Locale>();
  for (const file of languageFiles) {
    const path = `${folder.ref}/${file}`;
    const [, code = '', format] = LANGUAGE_FILE.exec(file) ?? [];
    if (!isLocale(code)) {
      diagnostics.push(unknownLanguage(path, code));
      continue;
    }
    if (seen.has(code)) {
      diagnostics.push(twiceInOneLanguage(path, code));
      continue;
    }
    seen.add(code);
    const { text, diagnostics: unreadable } = await readText(contentDir, path);
    diagnostics.push(...unreadable);
    if (text === undefined) continue;
    texts.set(path, text);
    const reading = readProse(text, path, code, format as 'md' | 'mdx');
    diagnostics.push(...reading.diagnostics);
    if (reading.value) prose.set(code, reading.value);
    foundProse.push(...Object.values(whatIsThere('prose', reading, path, wrongFields)));
  }

  const file = `${folder.ref}/facts.yaml`;
  const { text, missing, diagnostics: unreadable } = await readText(contentDir, file);
  diagnostics.push(...unreadable);
  if (text === undefined) {
    if (missing) diagnostics.push(folder.files.length === 0 ? emptyFolder(folder) : textWithoutFacts(folder));
    return { found: { folder, prose: foundProse }, diagnostics };
  }
  texts.set(file, text);
  const facts = readYaml(text, factsSchemas[folder.kind] as z.ZodType<Facts>, file, '', communeNames);
  diagnostics.push(...facts.diagnostics);
  if (languageFiles.length === 0) diagnostics.push(factsWithoutText(folder));
  const found: FoundEntry = { folder, ...whatIsThere('facts', facts, file, wrongFields), prose: foundProse };
  if (!facts.value || prose.size === 0) return { found, diagnostics };
  const { ref, kind, id, dir } = folder;
  return { entry: { ref, kind, id, dir, facts: facts.value, prose }, found, diagnostics };
}

function readProse(text: string, file: string, locale: Locale, format: 'md' | 'mdx'): ReadResult<Prose> {
  const split = splitFrontMatter(text);
  if (!split) return { diagnostics: [noFrontMatter(file)] };
  const head = readYaml(split.frontMatter, proseFrontMatter, file, split.before);
  const { value, rest, diagnostics } = head;
  const where = { locale, file, format, body: split.body, bodyLine: split.bodyLine };
  if (value) return { value: { ...value, ...where }, diagnostics };
  return { diagnostics, ...(rest && { rest: { ...rest, value: { ...rest.value, ...where } } }) };
}
