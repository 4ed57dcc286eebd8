import { z } from 'zod';
import { consent } from './contact.ts';
import { line, localisedText } from './text.ts';

/** A photograph beside `facts.yaml`. Recognisable people need a recorded consent. */
export const photo = z
  .strictObject({
    file: z.string().regex(/^[^/\\]+\.(jpe?g|png|webp|avif|heic)$/i, { error: 'photo-file' }),
    alt: localisedText,
    credit: line,
    licence: line,
    people: z.boolean().default(false),
    consent: consent.optional(),
  })
  .refine((value) => !value.people || value.consent !== undefined, { path: ['consent'], error: 'consent-missing' });

export type Photo = z.infer<typeof photo>;
