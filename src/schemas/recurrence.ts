import { z } from 'zod';
import { WEEKDAYS } from '../lib/weekday.ts';
import { isoDate } from './date.ts';

const weekday = z.enum(WEEKDAYS);

const spanDays = z.number().int().positive().max(31).default(1);
const day = z.number().int().min(1).max(31);
const month = z.number().int().min(1).max(12);

/** When something comes back. Lunar days are of the Vietnamese calendar (UTC+7). */
export const recurrence = z
  .strictObject({
    lunar: z.strictObject({ day: day.max(30), month, spanDays }).optional(),
    solar: z.strictObject({ day, month, spanDays }).optional(),
    weekly: z.array(weekday).min(1).optional(),
    everyDays: z.strictObject({ days: z.number().int().min(2).max(30), anchor: isoDate.optional() }).optional(),
    lunarDays: z.array(day.max(30)).min(1).optional(),
  })
  .refine((rule) => Object.values(rule).filter((value) => value !== undefined).length === 1, { error: 'one-rule' });

export type Recurrence = z.infer<typeof recurrence>;
