/** Who is meant by a name in a cell: communes of today and of before, localities, entries by their titles. */
import { foldVietnamese, sameFolded, slugify } from '../lib/slug.ts';
import type { EntryRef } from '../schemas/kinds.ts';
import type { Commune, LocalitiesFile } from '../schemas/locality.ts';

/** A commune, and the former commune by whose name it was called. */
export interface NamedCommune {
  readonly commune: Commune;
  readonly former?: string;
}

/** What a name can mean: none, one, or several, which nobody may choose between but a person. */
export type Named<T> = readonly T[];

/** `00769` · `769` · `Mèo Vạc` · `xã Châu Tiến, tỉnh Nghệ An` · `Pả Vi` (before 1/7/2025). */
export function communesNamed(text: string, { communes }: Pick<LocalitiesFile, 'communes'>): Named<NamedCommune> {
  const digits = /^\s*(\d{1,5})(?!\d)/.exec(text)?.[1];
  if (digits !== undefined) {
    const commune = communes.find(({ code }) => code === digits.padStart(5, '0'));
    return commune ? [{ commune }] : [];
  }
  const [first = '', ...rest] = text.split(/\s*[,;(–]\s*|\s+-\s+/);
  const name = first.replace(/^(?:xã|phường|thị trấn|tt\.?|x\.)\s+/iu, '').trim();
  const province = rest.map((part) =>
    part
      .replace(/^(?:tỉnh|t\.)\s+/iu, '')
      .replace(/\)$/, '')
      .trim(),
  );
  const today = communes.filter((commune) => isNamed(commune.name, name)).map((commune) => ({ commune }));
  const former = communes.flatMap((commune) =>
    commune.former.filter((old) => isNamed(old.name, name)).map((old) => ({ commune, former: old.name })),
  );
  return narrowed(today, province) ?? narrowed(former, province) ?? [];
}

/** A province narrows the choice. */
function narrowed(found: NamedCommune[], provinces: readonly string[]): NamedCommune[] | undefined {
  if (found.length === 0) return undefined;
  const within = found.filter(({ commune }) => provinces.some((text) => isNamed(commune.province, text)));
  return within.length > 0 ? within : found;
}

/** An id, or the name in any language with or without "vùng". */
export function localitiesNamed(text: string, { localities }: Pick<LocalitiesFile, 'localities'>): Named<string> {
  const wanted = slugify(text);
  return localities
    .filter(({ id, name, formerDistrict }) =>
      [id, ...Object.values(name), formerDistrict, `huyện ${formerDistrict}`, `vùng ${formerDistrict}`].some(
        (other) => other !== undefined && slugify(other) === wanted,
      ),
    )
    .map(({ id }) => id);
}

/** Entries by reference or title, of the kinds that a field takes. */
export function entriesNamed(
  text: string,
  titles: ReadonlyMap<EntryRef, string>,
  kinds: readonly string[],
): Named<EntryRef> {
  if (/^[a-z]+\/[a-z0-9-]+$/.test(text)) return [text as EntryRef];
  return [...titles]
    .filter(([ref, title]) => kinds.includes(ref.split('/')[0] ?? '') && isNamed(title, text))
    .map(([ref]) => ref);
}

/** Châu Bính and Châu Bình are two places: marks count where any are written. */
function isNamed(name: string, written: string): boolean {
  const bare = foldVietnamese(written) === written.toLowerCase();
  return bare ? sameFolded(name, written) : name.normalize('NFC').toLowerCase() === written.toLowerCase();
}
