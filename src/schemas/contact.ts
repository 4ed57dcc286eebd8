import { z } from 'zod';
import { isoDate } from './date.ts';
import { line, localisedText } from './text.ts';

/** Consent of the person whose details are published (Law 91/2025). A withdrawn one removes the contact. */
export const consent = z.strictObject({
  id: line,
  date: isoDate,
  purposes: z.array(z.enum(['website', 'print', 'open-data'])).min(1),
  withdrawnOn: isoDate.optional(),
});

export type Consent = z.infer<typeof consent>;

/** Only the web: a `javascript:` address would otherwise stand in a page's link. */
const webAddress = z.url({ protocol: /^https?$/ });

const ways = {
  role: localisedText.optional(),
  name: line.optional(),
  phone: line.optional(),
  zalo: line.optional(),
  email: z.email().optional(),
  facebook: webAddress.optional(),
  website: webAddress.optional(),
};

/** Whom to call: a person, with consent, or a public body, which needs none. */
export const contact = z
  .strictObject({ ...ways, organisation: z.boolean().default(false), consent: consent.optional() })
  .refine((value) => value.organisation || value.consent !== undefined, {
    path: ['consent'],
    error: 'consent-missing',
  });

export type Contact = z.infer<typeof contact>;
