import { z } from 'zod';
import { isIsoDate } from '../lib/clock.ts';

/** A calendar day, `2026-11-21`. */
export const isoDate = z.string().refine(isIsoDate, { error: 'iso-date' });

/** A day, a month or a year as far as the source gives it: `2009-11-16`, `2020-02`, `2020`. */
export const partialDate = z
  .string()
  .refine((text) => isIsoDate(text.length === 4 ? `${text}-01-01` : text.length === 7 ? `${text}-01` : text), {
    error: 'partial-date',
  });
