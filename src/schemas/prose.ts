import { z } from 'zod';
import { line } from './text.ts';

/** Front matter of a language file: what one language says about an entry. */
export const proseFrontMatter = z.strictObject({
  title: line.max(80),
  /** One sentence that says why you are standing here. */
  summary: line.max(240),
  /** Other names that people search by, former ones among them. */
  alsoKnownAs: z.array(line).default([]),
  translation: z
    .strictObject({
      by: z.enum(['human', 'machine']),
      /** First 12 hex digits of the SHA-256 of the source text that was translated. */
      of: z
        .string()
        .regex(/^[0-9a-f]{12}$/)
        .optional(),
    })
    .optional(),
});

export type ProseFrontMatter = z.infer<typeof proseFrontMatter>;
