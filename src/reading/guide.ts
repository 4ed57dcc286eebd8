/** A guide as it was read: what the site, the checks, the codes and the prints all work from. */
import type { Locale } from '../i18n/locales.ts';
import type { Diagnostic } from '../lib/diagnostic.ts';
import type { Facts, FactsOf } from '../schemas/facts.ts';
import type { EntryRef, Kind } from '../schemas/kinds.ts';
import type { Commune, LocalitiesFile, Locality } from '../schemas/locality.ts';
import type { LotRef } from '../schemas/lot-ref.ts';
import type { ProseFrontMatter } from '../schemas/prose.ts';
import type { Service } from '../schemas/service.ts';
import type { Site } from '../schemas/site.ts';
import type { EntryFolder } from './content-files.ts';
import type { FieldPath } from './locate.ts';
import type { PlacedLot } from './lots.ts';
import type { PlacedService } from './services.ts';

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
  /** Of products that could be read, in the order of their files. */
  readonly lots: readonly PlacedLot[];
  /** Consents that were taken back, by id, with the day. */
  readonly takenBack: ReadonlyMap<string, string>;
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
  /** How many of its contacts stand in the public file; those after them are private. */
  readonly publicContacts?: number;
  readonly prose: readonly Prose[];
}

export interface FoundContent {
  readonly site?: Site;
  readonly places?: LocalitiesFile;
  readonly services: readonly PlacedService[];
  readonly lots: readonly PlacedLot[];
  /** Of every lot that is named, whole or not. */
  readonly lotRefs: readonly LotRef[];
  readonly entries: readonly FoundEntry[];
  /** Texts of the files that were read, by their path relative to the content folder. */
  readonly texts: ReadonlyMap<string, string>;
  /** Fields that are wrong and hold a stand-in here, by the same paths. */
  readonly wrongFields: ReadonlyMap<string, readonly FieldPath[]>;
  /** The private file beside each facts file that has one, by the path of the latter. */
  readonly privateFiles: ReadonlyMap<string, string>;
  /** Consents that were taken back, by id, with the day. */
  readonly takenBack: ReadonlyMap<string, string>;
}

/** Narrows an entry to its kind. */
export function isOfKind<K extends Kind>(entry: Entry, kind: K): entry is Entry<K> {
  return entry.kind === kind;
}

/** All entries of a kind, in the order of their ids. */
export function entriesOf<K extends Kind>(guide: Guide, kind: K): Entry<K>[] {
  return [...guide.entries.values()].filter((entry): entry is Entry<K> => isOfKind(entry, kind));
}
