/** What the visitor chose to see, as it stands in the address: shared as a link, kept by Back. */

export interface MapState {
  /** Kinds shown; absent: all of them. Empty: none. */
  readonly kinds?: readonly string[] | undefined;
  /** Id of an area; absent: the whole guide. */
  readonly area?: string | undefined;
  /** Id of the point whose card is open, `heritage/hang-bua`. */
  readonly at?: string | undefined;
  /** Id of the route whose line is drawn, `mot-ngay-quy-chau`. */
  readonly way?: string | undefined;
  /** Code of the sign from which the visitor came. */
  readonly from?: string | undefined;
}

/** What a state may name. */
export interface Known {
  readonly kinds: readonly string[];
  readonly areas: readonly string[];
}

/** Written for "no kind", which an empty value would not survive in every messenger. */
const NONE = 'none';

/** Reads the query of an address; what it names and the map does not know is left out. */
export function readState(search: string, known: Known): MapState {
  const query = new URLSearchParams(search);
  const written = query.get('kinds');
  const kinds = written === null ? [] : known.kinds.filter((kind) => written.split(',').includes(kind));
  const all = kinds.length === known.kinds.length || (kinds.length === 0 && written !== NONE);
  const area = query.get('area') ?? '';
  return {
    ...(!all && { kinds }),
    ...(known.areas.includes(area) && { area }),
    ...(query.get('at') && { at: query.get('at') ?? undefined }),
    ...(query.get('way') && { way: query.get('way') ?? undefined }),
    ...(query.get('from') && { from: (query.get('from') ?? '').toUpperCase() }),
  };
}

/** The query for a state, `?area=meo-vac` or empty; other parameters of the address are kept. */
export function writeState(state: MapState, search = ''): string {
  const query = new URLSearchParams(search);
  const kinds = state.kinds && (state.kinds.join(',') || NONE);
  for (const [name, value] of Object.entries({
    kinds,
    area: state.area,
    at: state.at,
    way: state.way,
    from: state.from,
  })) {
    if (value === undefined) query.delete(name);
    else query.set(name, value);
  }
  // Commas and slashes may stand in a query (RFC 3986 §3.4), and read better in a message.
  const text = query.toString().replaceAll('%2C', ',').replaceAll('%2F', '/');
  return text === '' ? '' : `?${text}`;
}

/** Whether a point is shown. */
export function isShown(state: MapState, point: { readonly kind: string; readonly area: string }): boolean {
  return (state.kinds?.includes(point.kind) ?? true) && (state.area === undefined || state.area === point.area);
}
