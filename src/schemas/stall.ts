import { z } from 'zod';
import { planSpot } from './plan.ts';
import { refTo } from './reference.ts';
import { localisedText } from './text.ts';

/** A stall of a market: what is on it, whose it is. A person's name stands only with the maker's own consent, in the maker's entry. */
export const stall = z.strictObject({
  /** As it is written over the stall; short enough for its mark on the plan: `A1`, `12`, `B-7`. */
  number: z.string().regex(/^[\p{L}\d](?:[\p{L}\d.-]{0,4}[\p{L}\d])?$/u, { error: 'stall-number' }),
  goods: localisedText,
  maker: refTo('producers', 'homestays').optional(),
  products: z.array(refTo('products')).default([]),
  /** Where it stands, in words a visitor can follow: "dãy hàng vải, cạnh cổng". */
  where: localisedText.optional(),
  /** Its place on the market's plan. */
  at: z.strictObject(planSpot).optional(),
  /** Invented, to show what a market's page looks like. */
  sample: z.boolean().default(false),
});

export type Stall = z.infer<typeof stall>;
