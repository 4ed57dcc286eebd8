import { z } from 'zod';
import { placeFields } from './common.ts';
import { paymentAccount } from './payment-account.ts';
import { marketPlan } from './plan.ts';
import { recurrence } from './recurrence.ts';
import { stall } from './stall.ts';

export const SPOT_TYPES = [
  'viewpoint',
  'pass',
  'river',
  'cave',
  'mountain',
  'market',
  'museum',
  'craft-village',
  'nature',
  'water-works',
  'attraction',
] as const;

/** A place to see that is not recorded here as heritage: a market, a river, a museum, a viewpoint. */
export const spot = z.strictObject({
  ...placeFields,
  type: z.enum(SPOT_TYPES),
  /** Market days. */
  days: recurrence.optional(),
  /** Of a market: who stands there, and with what. */
  stalls: z.array(stall).default([]),
  /** Of a market: the drawing on which the stalls stand. */
  plan: marketPlan.optional(),
  /** Of the ticket desk or of the stall that the entry is about. */
  paymentAccount: paymentAccount.optional(),
});

export type Spot = z.infer<typeof spot>;
