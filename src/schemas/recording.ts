import { z } from 'zod';
import { consent } from './contact.ts';
import { line, localisedText } from './text.ts';
import { TONGUES } from './tongue.ts';

/** A recorded voice beside `facts.yaml`. A named speaker needs a recorded consent. */
export const recording = z
  .strictObject({
    file: z.string().regex(/^[^/\\]+\.(mp3|m4a|ogg|wav)$/i, { error: 'audio-file' }),
    /** What is spoken: a language of the site, or one that has no text of its own here. */
    language: z.enum(TONGUES),
    /** What is said, for who cannot hear it. */
    transcript: localisedText.optional(),
    /** It reads the entry's own text in that language, word for word. */
    readsStory: z.boolean().default(false),
    credit: line,
    licence: line,
    speaker: line.optional(),
    consent: consent.optional(),
  })
  .refine((value) => value.speaker === undefined || value.consent !== undefined, {
    path: ['consent'],
    error: 'consent-missing',
  });

export type Recording = z.infer<typeof recording>;
