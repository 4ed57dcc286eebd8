/** Where an address of the site is within the one file. */
import type { EditionContent } from './chapters.ts';

/** The name of an entry's place: `heritage.hang-bua`. */
export function anchorName(ref: string): string {
  return ref.replace('/', '.');
}

/** A function from addresses to places; undefined for what is not in the file. */
export function anchorsOf(
  language: string,
  { kinds, pages, codes }: EditionContent,
): (href: string) => string | undefined {
  const refs = kinds.flatMap(({ entries }) => entries.map(({ ref }) => ref));
  const known = new Set(refs);
  const map = pages.find(({ name }) => name === 'map')?.html ?? '';
  const areas = [...map.matchAll(/ id="area-([a-z0-9-]+)"/g)].flatMap(([, id]) => id ?? []);
  const anchors = new Map<string, string>([
    ...refs.map((ref) => [`/${language}/${ref}`, anchorName(ref)] as const),
    ...kinds.map(({ kind }) => [`/${language}/${kind}/`, `kind-${kind}`] as const),
    ...pages.map(({ name, address }) => [`/${language}/${address}`, `page-${name}`] as const),
    ...codes.map(({ code, ref }) => [`/Q/${code}`, ref && known.has(ref) ? anchorName(ref) : `code-${code}`] as const),
    ...areas.map((id) => [`/${language}/areas/${id}`, `map-area-${id}`] as const),
    [`/${language}/`, 'top'],
    [`/${language}/search`, 'a-z'],
    [`/${language}/codes`, 'codes'],
  ]);
  return (href) => {
    const path = href.split(/[?#]/)[0] ?? '';
    // Below a base path, an address ends with the path within the site.
    return anchors.get(path) ?? anchors.get(path.replace(/^\/[^/]+(?=\/)/, ''));
  };
}
