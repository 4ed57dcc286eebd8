import { z } from 'zod';
import { isoDate } from './date.ts';
import { line, localisedText } from './text.ts';
import { fee } from './visiting.ts';

/** A ticket or booking that somebody else sells: the guide links to it and takes no order. */
export const ticket = z.strictObject({
  /** Whose page it is. */
  name: line,
  kind: z.enum(['ticket', 'booking']).default('ticket'),
  url: z.url({ protocol: /^https?$/ }).optional(),
  /** Bought on the phone and shown there. */
  electronic: z.boolean().default(false),
  price: fee.optional(),
  includes: localisedText.optional(),
  lastChecked: isoDate,
});

export type Ticket = z.infer<typeof ticket>;
