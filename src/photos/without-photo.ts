/** Which entries still have no picture of the real thing. */
import type { FoundContent } from '../reading/guide.ts';
import type { Kind } from '../schemas/kinds.ts';

/** Kinds that can be photographed: a route is drawn, a handbook page is words. */
const PHOTOGRAPHED: readonly Kind[] = [
  'heritage',
  'spots',
  'villages',
  'homestays',
  'products',
  'producers',
  'festivals',
];

/** References of the entries without one, in the guide's order; samples have nothing to photograph. */
export function withoutPhoto({ entries }: Pick<FoundContent, 'entries'>): string[] {
  return entries
    .filter(
      ({ folder, facts }) => facts && PHOTOGRAPHED.includes(folder.kind) && !facts.sample && facts.photos.length === 0,
    )
    .map(({ folder }) => folder.ref);
}
