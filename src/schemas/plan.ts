import { z } from 'zod';
import { isoDate } from './date.ts';
import { refTo } from './reference.ts';
import { line } from './text.ts';

/** A place on the drawing, in its own units: those of the SVG's `viewBox`, or the picture's pixels. */
export const planSpot = { x: z.number(), y: z.number() };

/** What every plan says, of a village as of a market: the drawing beside `facts.yaml`, and where it hangs. */
export const planFields = {
  file: z.string().regex(/^[a-z0-9-]+\.(?:svg|png|jpe?g|webp)$/, { error: 'plan-file' }),
  /** What is marked on it is invented, to show what such a plan looks like; every print says so. */
  sample: z.boolean().default(false),
  here: z.strictObject(planSpot).optional(),
};

/** A market's plan: its stalls say themselves where they stand. */
export const marketPlan = z.strictObject(planFields);

export type MarketPlan = z.infer<typeof marketPlan>;

export const OFFERS = ['rooms', 'meals', 'weaving', 'craft', 'produce', 'guide', 'performance'] as const;

/**
 * A village's sketch map of its households.
 * A house that takes guests is named by its own entry; another has a name only where its household wished so.
 */
export const householdPlan = z.strictObject({
  ...planFields,
  houses: z
    .array(
      z.strictObject({
        ...planSpot,
        homestay: refTo('homestays').optional(),
        producer: refTo('producers').optional(),
        name: line.optional(),
        /** What guests find there; rooms and meals of a homestay are in its own entry. */
        offers: z.array(z.enum(OFFERS)).default([]),
        /** The day on which somebody asked; the village's own where absent. */
        asOf: isoDate.optional(),
      }),
    )
    .min(1),
});

export type HouseholdPlan = z.infer<typeof householdPlan>;
