/** Which entries still have no picture of the real thing. */
import type { Facts } from '../schemas/facts.ts';
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

/** What has to be known of an entry; `facts` are absent where they cannot be read. */
interface Photographable {
  readonly ref: string;
  readonly kind: Kind;
  readonly facts?: Pick<Facts, 'sample' | 'photos'> | undefined;
}

/** References of the entries without one, in their own order; samples have nothing to photograph. */
export function withoutPhoto(entries: readonly Photographable[]): string[] {
  return entries
    .filter(({ kind, facts }) => facts && PHOTOGRAPHED.includes(kind) && !facts.sample && facts.photos.length === 0)
    .map(({ ref }) => ref);
}
