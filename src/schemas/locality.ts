import { z } from 'zod';
import { communeCode } from './address.ts';
import { isoDate } from './date.ts';
import { line, localisedText } from './text.ts';

/** A commune of today and the communes that became it on 1/7/2025. */
export const commune = z.strictObject({
  code: communeCode,
  name: line,
  province: line,
  locality: z.string().min(1),
  /** `district` only where it was another than the locality's. */
  former: z
    .array(z.strictObject({ name: line, unit: z.enum(['xã', 'thị trấn']).default('xã'), district: line.optional() }))
    .default([]),
});

/** A region visitors know, mostly an abolished district ("vùng Mèo Vạc"). */
export const locality = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'id' }),
  name: localisedText,
  summary: localisedText,
  province: line,
  formerProvince: line,
  formerDistrict: line,
  illustration: z.string().min(1),
  /** Said on its page where verified data are still awaited. */
  awaiting: localisedText.optional(),
  bounds: z.strictObject({ south: z.number(), west: z.number(), north: z.number(), east: z.number() }),
});

export const localitiesFile = z.strictObject({
  since: isoDate,
  localities: z.array(locality).min(1),
  communes: z.array(commune).min(1),
});

export type Commune = z.infer<typeof commune>;
export type Locality = z.infer<typeof locality>;
export type LocalitiesFile = z.infer<typeof localitiesFile>;
