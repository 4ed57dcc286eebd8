import { z } from 'zod';
import { placeFields } from './common.ts';
import { partialDate } from './date.ts';
import { householdPlan } from './plan.ts';
import { line, localisedText } from './text.ts';

/** A village that receives visitors. Ethnicity is recorded of the village, never of a host (NĐ 356/2025). */
export const village = z.strictObject({
  ...placeFields,
  /** The local word for it: thôn (Mèo Vạc), bản (Quỳ Châu), xóm (Bảo Lâm), làng (Thọ Xuân). */
  unit: z.enum(['thon', 'ban', 'xom', 'lang']),
  peoples: z
    .array(z.enum(['hmong', 'lo-lo', 'giay', 'thai', 'dao', 'tay', 'nung', 'san-chi', 'muong', 'kinh']))
    .default([]),
  houses: z.enum(['rammed-earth', 'stilt', 'mixed']).optional(),
  households: z.strictObject({ count: z.number().int().positive(), atLeast: z.boolean().default(false) }).optional(),
  areaM2: z.number().positive().optional(),
  plan: householdPlan.optional(),
  /** What it was recognised as, in the words of the recognition; left out where none could be verified. */
  recognitions: z.array(z.strictObject({ as: localisedText, date: partialDate, by: line.optional() })).default([]),
});

export type Village = z.infer<typeof village>;
