/** What `--only` names: areas, kinds, entries. */
import { ReadableError } from '../lib/command.ts';
import { nearest } from '../lib/nearest.ts';
import { type EntryRef, isKind, KINDS, type Kind } from '../schemas/kinds.ts';
import type { CurrentGuide } from './current.ts';

export interface Selection {
  readonly localities: ReadonlySet<string>;
  readonly kinds: ReadonlySet<Kind>;
  readonly refs: ReadonlySet<string>;
}

/** Reads what was named; nothing named is the whole guide. Throws `ReadableError` for what is none of the guide's. */
export function readSelection(guide: CurrentGuide, only: readonly string[]): Selection {
  const selection = { localities: new Set<string>(), kinds: new Set<Kind>(), refs: new Set<string>() };
  for (const name of only) {
    const record = guide.registry.codes.get(name.toUpperCase().replace(/[\s-]/g, ''));
    if (guide.localities.has(name)) selection.localities.add(name);
    else if (isKind(name)) selection.kinds.add(name);
    else if (guide.entries.has(name as EntryRef)) selection.refs.add(name);
    else if (record && guide.entries.has(record.to as EntryRef)) selection.refs.add(record.to);
    else throw unknown(name, [...guide.localities.keys(), ...KINDS, ...guide.entries.keys()]);
  }
  return selection;
}

/** Whether an entry belongs in. A booklet of areas also has what is of no area: conduct, safety, the border. */
export function isWanted(
  ref: string,
  kind: Kind,
  locality: string | undefined,
  { localities, kinds, refs }: Selection,
): boolean {
  if (refs.has(ref) || (localities.size === 0 && kinds.size === 0 && refs.size === 0)) return true;
  if (localities.size === 0 && kinds.size === 0) return false;
  const isHere = localities.size === 0 || locality === undefined || localities.has(locality);
  return isHere && (kinds.size === 0 || kinds.has(kind));
}

function unknown(name: string, known: readonly string[]): ReadableError {
  const meant = nearest(name, known);
  return new ReadableError({
    vi: `Cẩm nang không có "${name}".${meant ? ` Có phải "${meant}"?` : ''} Sau --only viết tên vùng (meo-vac), loại (heritage) hoặc mục (heritage/hang-bua).`,
    en: `The guide has no "${name}".${meant ? ` Did you mean "${meant}"?` : ''} After --only write an area (meo-vac), a kind (heritage) or an entry (heritage/hang-bua).`,
  });
}
