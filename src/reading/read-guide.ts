/**
 * Reads all files of a guide, wherever they are: the same reading for the site, the commands and the
 * page on which an officer checks in a browser. It knows no disk.
 */
import type { z } from 'zod';
import { isLocale, type Locale } from '../i18n/locales.ts';
import type { Diagnostic } from '../lib/diagnostic.ts';
import { type Facts, factsSchemas } from '../schemas/facts.ts';
import { localitiesFile } from '../schemas/locality.ts';
import { proseFrontMatter } from '../schemas/prose.ts';
import { site as siteSchema } from '../schemas/site.ts';
import type { ContentFiles, EntryFolder } from './content-files.ts';
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
import type { Entry, FoundContent, FoundEntry, GuideReading, Prose } from './guide.ts';
import type { FieldPath } from './locate.ts';
import { readLots } from './lots.ts';
import { type PrivateReading, readPrivate, withdrawals, withoutWithdrawn, withPrivate } from './private-facts.ts';
import { readServices } from './services.ts';
import { readText } from './text-file.ts';
import { type ReadResult, readYaml } from './yaml-file.ts';

const LANGUAGE_FILE = /^([a-z]{2}(?:-[A-Za-z]+)?)\.(mdx?)$/;

/** Reads every file of a guide. Throws `ReadableError` where a folder cannot be opened. */
export async function readGuideFiles(files: ContentFiles): Promise<GuideReading> {
  const texts = new Map<string, string>();
  const wrongFields = new Map<string, readonly FieldPath[]>();
  const [site, localities, services, folders] = await Promise.all([
    readRootFile(files, 'site.yaml', siteSchema, texts),
    readRootFile(files, 'localities.yaml', localitiesFile, texts),
    readServices(files),
    files.entryFolders(),
  ]);
  const communeNames = new Map(
    (localities.value ?? localities.rest?.value)?.communes.map(({ code, name }) => [code, name]),
  );
  const [readings, lots] = await Promise.all([
    Promise.all(folders.map((folder) => readEntry(files, folder, communeNames, texts, wrongFields))),
    Promise.all(folders.map((folder) => readLots(files, folder))),
  ]);
  const added = readings.flatMap(({ added: one }) => (one?.value ? [one.value] : []));
  const takenBack = withdrawals(
    readings.flatMap(({ found: { facts } }) => facts ?? []),
    added,
  );
  const agreed = readings.map((reading) => withoutTakenBack(reading, takenBack));
  const placedLots = lots.flatMap(({ placed }) => placed);
  const diagnostics: Diagnostic[] = [
    ...[site, localities, services, ...readings, ...lots].flatMap((reading) => reading.diagnostics),
    ...(folders.length === 0 ? [noEntries()] : []),
  ];
  const found: FoundContent = {
    ...whatIsThere('site', site, 'site.yaml', wrongFields),
    ...whatIsThere('places', localities, 'localities.yaml', wrongFields),
    services: services.placed,
    lots: placedLots,
    lotRefs: lots.flatMap(({ refs }) => refs),
    entries: agreed.map((reading) => reading.found),
    privateFiles: new Map(
      readings.flatMap(({ added: one, found: { folder } }) =>
        one?.value ? [[`${folder.ref}/facts.yaml`, one.file] as const] : [],
      ),
    ),
    takenBack,
    texts,
    wrongFields,
  };

  if (!site.value || !localities.value) return { diagnostics, found };
  const entries = agreed.flatMap((reading) => (reading.entry ? [[reading.entry.ref, reading.entry] as const] : []));
  const places = localities.value;
  return {
    guide: {
      contentDir: files.root,
      site: site.value,
      since: places.since,
      localities: new Map(places.localities.map((locality) => [locality.id, locality])),
      communes: new Map(places.communes.map((commune) => [commune.code, commune])),
      entries: new Map(entries),
      services: services.value ?? [],
      takenBack,
      lots: placedLots.filter(({ productId }) => entries.some(([ref]) => ref === `products/${productId}`)),
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

async function readRootFile<S extends z.ZodType>(
  files: ContentFiles,
  file: string,
  schema: S,
  texts: Map<string, string>,
): Promise<ReadResult<z.infer<S>>> {
  const { text, missing, diagnostics } = await readText(files, file);
  if (text !== undefined) {
    texts.set(file, text);
    return readYaml(text, schema, file);
  }
  return { diagnostics: missing ? [missingFile(file)] : diagnostics };
}

interface EntryReading {
  readonly entry?: Entry;
  readonly found: FoundEntry;
  /** What the private folder holds of it. */
  readonly added?: PrivateReading;
  readonly diagnostics: readonly Diagnostic[];
}

function withoutTakenBack(reading: EntryReading, days: ReadonlyMap<string, string>): EntryReading {
  if (days.size === 0) return reading;
  const { entry, found } = reading;
  return {
    ...reading,
    found: found.facts ? { ...found, facts: withoutWithdrawn(found.facts, days) } : found,
    ...(entry && { entry: { ...entry, facts: withoutWithdrawn(entry.facts, days) } }),
  };
}

async function readEntry(
  files: ContentFiles,
  folder: EntryFolder,
  communeNames: ReadonlyMap<string, string>,
  texts: Map<string, string>,
  wrongFields: Map<string, readonly FieldPath[]>,
): Promise<EntryReading> {
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
    const { text, diagnostics: unreadable } = await readText(files, path);
    diagnostics.push(...unreadable);
    if (text === undefined) continue;
    texts.set(path, text);
    const reading = readProse(text, path, code, format as 'md' | 'mdx');
    diagnostics.push(...reading.diagnostics);
    if (reading.value) prose.set(code, reading.value);
    foundProse.push(...Object.values(whatIsThere('prose', reading, path, wrongFields)));
  }

  const file = `${folder.ref}/facts.yaml`;
  const { text, missing, diagnostics: unreadable } = await readText(files, file);
  diagnostics.push(...unreadable);
  if (text === undefined) {
    if (missing) diagnostics.push(folder.files.length === 0 ? emptyFolder(folder) : textWithoutFacts(folder));
    return { found: { folder, prose: foundProse }, diagnostics };
  }
  texts.set(file, text);
  const facts = readYaml(text, factsSchemas[folder.kind] as z.ZodType<Facts>, file, '', communeNames);
  const added = await readPrivate(files, folder);
  diagnostics.push(...facts.diagnostics, ...added.diagnostics);
  if (added.text !== undefined) texts.set(added.file, added.text);
  if (languageFiles.length === 0) diagnostics.push(factsWithoutText(folder));
  const inPublic = whatIsThere('facts', facts, file, wrongFields);
  const found: FoundEntry = {
    folder,
    ...(inPublic.facts && { facts: withPrivate(inPublic.facts, added.value) }),
    ...(inPublic.facts && { publicContacts: inPublic.facts.contacts.length }),
    prose: foundProse,
  };
  if (!facts.value || prose.size === 0) return { found, added, diagnostics };
  const { ref, kind, id, dir } = folder;
  return {
    entry: { ref, kind, id, dir, facts: withPrivate(facts.value, added.value), prose },
    found,
    added,
    diagnostics,
  };
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
