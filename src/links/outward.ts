/** Every address that the content sends a visitor to, and where it stands. */
import { fieldsOf } from '../checks/walk.ts';
import type { FieldPath } from '../reading/locate.ts';
import type { Facts } from '../schemas/facts.ts';

export interface OutwardLink {
  readonly url: string;
  /** Path relative to the content folder, and the field. */
  readonly places: readonly { readonly file: string; readonly path: FieldPath }[];
}

/** The web addresses of facts, each once, in the order of their files. */
export function outwardLinks(entries: Iterable<{ readonly file: string; readonly facts: Facts }>): OutwardLink[] {
  const places = new Map<string, { file: string; path: FieldPath }[]>();
  for (const { file, facts } of entries) {
    for (const { path, value } of fieldsOf(facts)) {
      if (typeof value !== 'string' || !/^https?:\/\//i.test(value)) continue;
      places.set(value, [...(places.get(value) ?? []), { file, path }]);
    }
  }
  return [...places].map(([url, at]) => ({ url, places: at }));
}
