/** "Did you mean": the existing name most like the written one. */
import { nearest } from '../lib/nearest.ts';
import { foldVietnamese } from '../lib/slug.ts';

/** The reference that was meant: the same id in another kind, else the most alike. */
export function nearestRef(ref: string, refs: ReadonlySet<string>): string | undefined {
  const id = ref.slice(ref.indexOf('/') + 1);
  const sameId = [...refs].find((other) => other.endsWith(`/${id}`));
  return sameId ?? nearest(ref, [...refs]);
}

/** The name that was meant, with marks or without. */
export function nearestName(name: string, names: readonly string[]): string | undefined {
  const folded = foldVietnamese(name);
  return names.find((other) => foldVietnamese(other) === folded) ?? nearest(name, names);
}
