import { z } from 'zod';
import { line, localisedText } from './text.ts';

/** National code of a commune since 1/7/2025, five digits (`00769`). */
export const communeCode = z.string().regex(/^\d{5}$/, { error: 'commune-code' });

/**
 * Where an entry lies: communes of today by national code, and the names of the communes they were
 * before 1/7/2025. Both are shown and searched; the words around them come from `localities.yaml`.
 */
export const address = z.strictObject({
  communes: z.array(communeCode).min(1),
  formerCommunes: z.array(line).default([]),
  detail: localisedText.optional(),
});

export type Address = z.infer<typeof address>;
