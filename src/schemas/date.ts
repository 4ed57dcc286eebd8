import { z } from 'zod';
import { isIsoDate } from '../lib/clock.ts';
import { isPartialDate } from '../lib/partial-date.ts';

/** A calendar day, `2026-11-21`. */
export const isoDate = z.string().refine(isIsoDate, { error: 'iso-date' });

/** A day, a month or a year as far as the source gives it: `2009-11-16`, `2020-02`, `2020`. */
export const partialDate = z.string().refine(isPartialDate, { error: 'partial-date' });
