import type { Kind } from '../schemas/kinds.ts';
import type { IconName } from './marker-icons.ts';

const ICONS = {
  heritage: 'heritage',
  spots: 'spot',
  villages: 'village',
  homestays: 'homestay',
  products: 'product',
  producers: 'producer',
  routes: 'route',
  festivals: 'festival',
  handbook: 'handbook',
} as const satisfies Record<Kind, IconName>;

/** The icon of a kind: each has a shape of its own, since colour alone tells nothing to many. */
export function kindIcon(kind: Kind): IconName {
  return ICONS[kind];
}
