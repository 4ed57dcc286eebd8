import { z } from 'zod';
import { address } from './address.ts';
import { certificate, traceStamp } from './certificate.ts';
import { commonFields } from './common.ts';
import { partialDate } from './date.ts';
import { refTo } from './reference.ts';
import { line, localisedText } from './text.ts';
import { fee } from './visiting.ts';

/** A recognition as OCOP product. Districts certified 3 stars before mid-2025, so each award keeps its issuer. */
export const award = z.strictObject({
  stars: z.number().int().min(3).max(5),
  date: partialDate,
  /** `decided`: the day of the decision; `reported`: known only from a report of that time. */
  dateIs: z.enum(['decided', 'reported']),
  decision: line.optional(),
  issuer: localisedText.optional(),
  /** The 180-day extension, where one was granted. */
  extended: z.boolean().default(false),
});

export type Award = z.infer<typeof award>;

/** Something made here: an OCOP product, or not yet one. */
export const product = z.strictObject({
  ...commonFields,
  locality: z.string().min(1),
  address: address.optional(),
  producer: refTo('producers').optional(),
  /** Villages, spots or heritage where it is made or grown. */
  madeIn: z.array(refTo('villages', 'spots', 'heritage')).default([]),
  /** Homestays, villages and eating places where a visitor can taste or try it. */
  tasteAt: z.array(refTo('homestays', 'villages', 'spots', 'producers')).default([]),
  /** Markets and homestays where a visitor meets it. */
  foundAt: z.array(refTo('spots', 'homestays', 'villages')).default([]),
  ocop: z
    .strictObject({
      /** One of the 26 sets of QĐ 26/2026/QĐ-TTg; left out where the product is not mapped to one. */
      set: z.number().int().min(1).max(26).optional(),
      awards: z.array(award).default([]),
    })
    .optional(),
  /** Alcohol of 15° and more: award facts only, no praise, price, shop link or share (Advertising Law 2012). */
  spirit: z.boolean().default(false),
  geographicalIndication: z.strictObject({ number: line, date: partialDate, name: line }).optional(),
  origin: localisedText.optional(),
  packs: z.array(fee).default([]),
  /** Months of harvest or making, 1–12. */
  season: z.array(z.number().int().min(1).max(12)).default([]),
  howToUse: localisedText.optional(),
  keeping: localisedText.optional(),
  /** As a present: how it is wrapped, what is on it. */
  gift: localisedText.optional(),
  /** How it travels: what breaks, what may not fly, whom to ask. */
  shipping: localisedText.optional(),
  certificates: z.array(certificate).default([]),
  traceStamp: traceStamp.optional(),
  gtin: z
    .string()
    .regex(/^\d{8}(\d{4,6})?$/, { error: 'gtin' })
    .optional(),
});

export type Product = z.infer<typeof product>;
