/** What the spreadsheets need to know of a guide: the texts of its files and the names in it. No disk is touched. */
import { LOCALE_CODES, type Locale } from '../i18n/locales.ts';
import type { FoundContent } from '../reading/guide.ts';
import type { EntryRef } from '../schemas/kinds.ts';
import type { LocalitiesFile } from '../schemas/locality.ts';

export interface SheetGuide {
  /** Texts of facts and language files by their path in the content folder (`heritage/hang-bua/facts.yaml`). */
  readonly texts: ReadonlyMap<string, string>;
  /** Every entry that has a folder. */
  readonly refs: readonly EntryRef[];
  readonly places: LocalitiesFile;
  /** The languages of the guide, its own first. */
  readonly locales: readonly Locale[];
  /** Titles in the guide's own language. */
  readonly titles: ReadonlyMap<EntryRef, string>;
}

/** The guide as it was read; `undefined` where `localities.yaml` cannot be used. */
export function sheetGuide(found: FoundContent): SheetGuide | undefined {
  if (!found.places) return undefined;
  const titles = found.entries.flatMap(({ folder, prose }) => {
    const own = prose.find(({ locale }) => locale === 'vi') ?? prose[0];
    return own ? [[folder.ref, own.title] as const] : [];
  });
  return {
    texts: found.texts,
    refs: found.entries.filter(({ folder }) => folder.files.length > 0).map(({ folder }) => folder.ref),
    places: found.places,
    locales: found.site?.languages ?? LOCALE_CODES,
    titles: new Map(titles),
  };
}

/** The path of an entry's file that holds a column: the one that is there, else the one to be made. */
export function entryFile(guide: Pick<SheetGuide, 'texts'>, ref: EntryRef, file: 'facts' | Locale): string {
  if (file === 'facts') return `${ref}/facts.yaml`;
  return guide.texts.has(`${ref}/${file}.md`) ? `${ref}/${file}.md` : `${ref}/${file}.mdx`;
}
