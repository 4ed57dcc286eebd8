import { z } from 'zod';
import { localisedText } from './text.ts';

const span = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)$/, { error: 'hours-span' });
const spans = z.array(span);

/** Opening hours in Vietnam's time: always, daily, or per weekday; a weekday left out is closed. */
export const hours = z.strictObject({
  always: z.literal(true).optional(),
  daily: spans.optional(),
  mon: spans.optional(),
  tue: spans.optional(),
  wed: spans.optional(),
  thu: spans.optional(),
  fri: spans.optional(),
  sat: spans.optional(),
  sun: spans.optional(),
  /** Days it stays shut: `2027-02-06`, or `09-02` for every year. */
  closedDays: z.array(z.string().regex(/^(\d{4}-)?\d{2}-\d{2}$/, { error: 'closed-day' })).optional(),
  note: localisedText.optional(),
});

export type Hours = z.infer<typeof hours>;
