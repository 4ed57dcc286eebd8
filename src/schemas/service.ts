import { z } from 'zod';
import { isoDate } from './date.ts';

export const SERVICE_TYPES = [
  'wifi',
  'tourist-office',
  'clinic',
  'police',
  'atm',
  'fuel',
  'bus-stop',
  'toilet',
  'post',
] as const;

/** A row of `services.csv`: one of the many small points. Numbers are coerced, since CSV has only text. */
export const service = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'id' }),
  type: z.enum(SERVICE_TYPES),
  name_vi: z.string().min(1),
  name_en: z.string().min(1),
  locality: z.string().min(1),
  commune: z.string().regex(/^\d{5}$/, { error: 'commune-code' }),
  lat: z.coerce.number().min(-180).max(180),
  lon: z.coerce.number().min(-180).max(180),
  accuracy_m: z.coerce.number().int().positive(),
  phone: z.string(),
  sample: z.enum(['yes', 'no']),
  checked_on: isoDate,
});

export type Service = z.infer<typeof service>;
