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
  /** The way as somebody recorded it, beside `facts.yaml`. */
  line: z
    .string()
    .regex(/^[a-z0-9-]+\.(?:gpx|geojson)$/, { error: 'line-file' })
    .optional(),
  stops: z
    .array(
      z.strictObject({
        to: refTo('heritage', 'spots', 'villages', 'homestays', 'producers'),
        /** How long one stays, in minutes. */
        minutes: z.number().int().positive().optional(),
        note: localisedText.optional(),
        /** The way here from the stop before, by road as somebody measured it: kilometres and minutes. */
        wayKm: z.number().positive().optional(),
        wayMinutes: z.number().int().positive().optional(),
      }),
    )
    .min(2),
});

export type Route = z.infer<typeof route>;
