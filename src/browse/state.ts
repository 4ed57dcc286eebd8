/** What of a list was chosen, as it stands in the address: shared as a link, kept by Back. */
import type { Chosen } from './narrow.ts';

export interface ListState {
  readonly chosen: Chosen;
  /** Absent: the list's own order. */
  readonly sort?: string;
}

/** What a state may name. */
export interface KnownList {
  /** Values by facet. */
  readonly facets: ReadonlyMap<string, readonly string[]>;
  readonly sorts: readonly string[];
}

/** Reads the query of an address; what it names and the list does not know is left out. */
export function readListState(search: string, known: KnownList): ListState {
  const query = new URLSearchParams(search);
  const chosen = [...known.facets].flatMap(([facet, values]): [string, string[]][] => {
    const written = query.get(facet)?.split(',') ?? [];
    const found = values.filter((value) => written.includes(value));
    return found.length > 0 ? [[facet, found]] : [];
  });
  const sort = query.get('sort') ?? '';
  return { chosen: new Map(chosen), ...(known.sorts.includes(sort) && { sort }) };
}

/** The query for a state, `?rank=national,provincial` or empty; other parameters of the address are kept. */
export function writeListState({ chosen, sort }: ListState, known: KnownList, search = ''): string {
  const query = new URLSearchParams(search);
  for (const facet of known.facets.keys()) {
    const values = chosen.get(facet);
    if (values) query.set(facet, values.join(','));
    else query.delete(facet);
  }
  if (sort) query.set('sort', sort);
  else query.delete('sort');
  // Commas may stand in a query (RFC 3986 §3.4), and read better in a message.
  const text = query.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}
