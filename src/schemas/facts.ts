/** The schema of `facts.yaml` by kind, and the types that follow from it. */
import type { z } from 'zod';
import { festival } from './festival.ts';
import { handbook } from './handbook.ts';
import { heritage } from './heritage.ts';
import { homestay } from './homestay.ts';
import type { Kind } from './kinds.ts';
import { producer } from './producer.ts';
import { product } from './product.ts';
import { route } from './route.ts';
import { spot } from './spot.ts';
import { village } from './village.ts';

export const factsSchemas = {
  heritage,
  spots: spot,
  villages: village,
  homestays: homestay,
  products: product,
  producers: producer,
  routes: route,
  festivals: festival,
  handbook,
} as const satisfies Record<Kind, z.ZodType>;

export type FactsOf<K extends Kind> = z.infer<(typeof factsSchemas)[K]>;
export type Facts = FactsOf<Kind>;
