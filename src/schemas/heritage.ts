import { z } from 'zod';
import { placeFields } from './common.ts';
import { partialDate } from './date.ts';
import { refTo } from './reference.ts';
import { line, localisedText } from './text.ts';

const decision = {
  number: line.optional(),
  date: partialDate,
  issuer: localisedText.optional(),
};

/** Relic types of Law 45/2024/QH15, Article 21. */
export const RELIC_TYPES = ['history', 'architecture-art', 'archaeology', 'scenic', 'mixed'] as const;
export const RELIC_RANKS = ['provincial', 'national', 'special-national'] as const;

/** Types of intangible heritage of Law 45/2024/QH15, Article 10. */
export const INTANGIBLE_TYPES = [
  'oral-expression',
  'performing-art',
  'social-practice',
  'festival',
  'folk-knowledge',
  'handicraft',
] as const;

const tangible = z.strictObject({
  ...placeFields,
  form: z.literal('tangible'),
  relicType: z.enum(RELIC_TYPES).optional(),
  /** Xếp hạng: newest first. A place without one is heritage that nobody ranked, or whose rank is unverified. */
  ranks: z.array(z.strictObject({ rank: z.enum(RELIC_RANKS), ...decision })).default([]),
  managingBody: localisedText.optional(),
  festivals: z.array(refTo('festivals')).default([]),
});

const intangible = z.strictObject({
  ...placeFields,
  form: z.literal('intangible'),
  intangibleType: z.enum(INTANGIBLE_TYPES),
  /** Ghi danh, not a rank. */
  listings: z
    .array(z.strictObject({ level: z.enum(['national', 'unesco']), ...decision, date: partialDate.optional() }))
    .default([]),
  festivals: z.array(refTo('festivals')).default([]),
});

/** A relic or scenic site (tangible), or an intangible heritage with the place where one meets it. */
export const heritage = z.discriminatedUnion('form', [tangible, intangible]);

export type Heritage = z.infer<typeof heritage>;
