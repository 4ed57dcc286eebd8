import { z } from 'zod';
import { isoDate } from './date.ts';
import { localisedText } from './text.ts';

/** How one gets about on foot there; what a visitor with a stick, a pram or a child asks. */
export const access = z.strictObject({
  stepFree: z.boolean().optional(),
  steps: z.enum(['none', 'few', 'many']).optional(),
  handrail: z.boolean().optional(),
  unfencedEdge: z.boolean().optional(),
  surface: z.enum(['paved', 'gravel', 'earth', 'rock', 'mixed']).optional(),
});

const bars = z.enum(['good', 'weak', 'none']);

/** Phone signal per carrier and mains power, as found on a day. */
export const signal = z.strictObject({
  on: isoDate,
  viettel: bars.optional(),
  vinaphone: bars.optional(),
  mobifone: bars.optional(),
  power: z.enum(['mains', 'partial', 'none']).optional(),
});

/** A closure or warning in force between two days; it disappears by itself. */
export const notice = z
  .strictObject({
    level: z.enum(['closure', 'warning', 'info']),
    text: localisedText,
    from: isoDate,
    until: isoDate,
  })
  .refine((value) => value.from <= value.until, { path: ['until'], error: 'until-before-from' });

/** A price in whole đồng, with the day it was true. `free` says that nothing is asked. */
export const fee = z
  .strictObject({
    for: localisedText,
    vnd: z.number().int().nonnegative().optional(),
    upToVnd: z.number().int().positive().optional(),
    free: z.boolean().default(false),
    on: isoDate,
  })
  .refine((value) => value.free || value.vnd !== undefined, { path: ['vnd'], error: 'price-missing' });

export type Access = z.infer<typeof access>;
export type Signal = z.infer<typeof signal>;
export type Notice = z.infer<typeof notice>;
export type Fee = z.infer<typeof fee>;
