import { z } from 'zod';
import { isoDate } from './date.ts';
import { line } from './text.ts';

/** A link out of the guide, and the day somebody last saw it work. */
export const link = z.strictObject({
  kind: z.enum(['official', 'tickets', 'marketplace', 'shop', 'social', 'article']),
  name: line,
  url: z.url({ protocol: /^https?$/ }),
  lastChecked: isoDate,
});

export type Link = z.infer<typeof link>;
