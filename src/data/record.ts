/** One entry of the open data: its shape, from which the JSON Schema and the table's columns follow. */
import { z } from 'zod';
import { LOCALE_CODES } from '../i18n/locales.ts';
import { KINDS } from '../schemas/kinds.ts';

const text = z.string().min(1);
const byLanguage = z.partialRecord(z.enum(LOCALE_CODES), text);
const day = z.iso.date();
/** As precise as its source: a day, a month or a year. */
const partialDay = z.string().regex(/^\d{4}(-\d{2}){0,2}$/);

export const dataRecord = z
  .strictObject({
    ref: text.describe('Permanent reference: kind/id'),
    kind: z.enum(KINDS),
    sample: z.boolean().describe('Fictional, to show what the guide can do'),
    code: text.optional().describe('Printed code'),
    url: byLanguage.describe('Page by language'),
    name: byLanguage,
    summary: byLanguage.optional(),
    locality: text.optional().describe('Id of the locality'),
    province: text.optional(),
    communes: z
      .array(z.strictObject({ code: z.string().regex(/^\d{5}$/), name: text }))
      .describe('Communes since 1 July 2025, by national code'),
    formerCommunes: z.array(text).describe('Communes before 1 July 2025'),
    restricted: z.boolean().describe('Position not published'),
    location: z
      .strictObject({
        lat: z.number().min(-90).max(90),
        lon: z.number().min(-180).max(180),
        accuracyM: z.number().int().positive().describe('How far the true place may lie, in metres'),
      })
      .optional()
      .describe('WGS 84'),
    rank: text.optional().describe('Rank (relics) or level of listing (intangible heritage)'),
    rankDate: partialDay.optional(),
    ocop: z
      .strictObject({
        stars: z.number().int().min(3).max(5),
        date: partialDay,
        dateIs: z.enum(['decided', 'reported']),
        validUntil: day.optional().describe('Last day on which it surely stands; absent where that is not known'),
      })
      .optional()
      .describe('Latest OCOP recognition'),
    next: z.strictObject({ start: day, end: day }).optional().describe('Next time of a festival or market'),
    contacts: z
      .array(
        z.strictObject({
          name: text.optional(),
          phone: text.optional(),
          email: text.optional(),
          website: text.optional(),
        }),
      )
      .describe('Public bodies, and persons who consented to open data'),
    checkedOn: day.describe('Last compared with the world'),
  })
  .meta({ id: 'entry', title: 'An entry of the guide' });

export type DataRecord = z.infer<typeof dataRecord>;

export const dataFile = z.strictObject({
  guide: text,
  builtOn: day,
  licence: text.optional(),
  entries: z.array(dataRecord),
});

export type DataFile = z.infer<typeof dataFile>;

/** JSON Schema (draft 2020-12) of `entries.json`. */
export function dataJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(dataFile) as Record<string, unknown>;
}
