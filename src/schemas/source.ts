import { z } from 'zod';
import { partialDate } from './date.ts';
import { localisedText } from './text.ts';

/** Where a fact comes from: `A` a state page or decision, `B` the press or another page. */
export const source = z.strictObject({
  grade: z.enum(['A', 'B']),
  title: localisedText,
  url: z.url({ protocol: /^https?$/ }).optional(),
  date: partialDate.optional(),
});

export type Source = z.infer<typeof source>;
