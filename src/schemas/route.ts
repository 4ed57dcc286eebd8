import { z } from 'zod';
import { commonFields } from './common.ts';
import { refTo } from './reference.ts';
import { localisedText } from './text.ts';

/** Places in an order that makes sense on the road. */
export const route = z.strictObject({
  ...commonFields,
  locality: z.string().min(1),
  mode: z.enum(['walk', 'motorbike', 'car', 'mixed']),
  /** Half days count. */
  days: z.number().positive(),
  difficulty: z.enum(['easy', 'moderate', 'hard']),
  season: z.array(z.number().int().min(1).max(12)).default([]),
  carry: z.array(localisedText).default([]),
  stops: z
    .array(
      z.strictObject({
        to: refTo('heritage', 'spots', 'villages', 'homestays', 'producers'),
        /** How long one stays, in minutes. */
        minutes: z.number().int().positive().optional(),
        note: localisedText.optional(),
      }),
    )
    .min(2),
});

export type Route = z.infer<typeof route>;
