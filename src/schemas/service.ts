import { z } from 'zod';
import { DEFAULT_LOCALE, LOCALE_CODES, type Locale } from '../i18n/locales.ts';
import { isoDate } from './date.ts';
import type { LocalisedText } from './text.ts';

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

/** `name_vi`, `name_en` …: only the default language's is needed; a cell may be empty. */
type OtherName = `name_${Exclude<Locale, typeof DEFAULT_LOCALE>}`;

const otherNames = Object.fromEntries(
  LOCALE_CODES.filter((code) => code !== DEFAULT_LOCALE).map((code) => [`name_${code}`, z.string().optional()]),
) as Record<OtherName, z.ZodOptional<z.ZodString>>;

/** A row of `services.csv`: one of the many small points. Numbers are coerced, since CSV has only text. */
export const service = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'id' }),
  type: z.enum(SERVICE_TYPES),
  [`name_${DEFAULT_LOCALE}` as const]: z.string().min(1),
  ...otherNames,
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

/** The name of a service in the languages that its row has one in. */
export function serviceName(row: Service): LocalisedText {
  const names = LOCALE_CODES.flatMap((code) => (row[`name_${code}`] ? [[code, row[`name_${code}`]]] : []));
  return Object.fromEntries(names) as LocalisedText;
}
