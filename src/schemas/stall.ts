import { z } from 'zod';
import { refTo } from './reference.ts';
import { line, localisedText } from './text.ts';

/** A stall of a market: what is on it, whose it is. A person's name stands only with the maker's own consent, in the maker's entry. */
export const stall = z.strictObject({
  /** As it is written over the stall, or on the plan. */
  number: line,
  goods: localisedText,
  maker: refTo('producers', 'homestays').optional(),
  products: z.array(refTo('products')).default([]),
  /** Where it stands, in words a visitor can follow: "dãy hàng vải, cạnh cổng". */
  where: localisedText.optional(),
});

export type Stall = z.infer<typeof stall>;
