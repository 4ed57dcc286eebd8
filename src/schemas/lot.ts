import { z } from 'zod';
import { isIsoDate } from '../lib/clock.ts';
import { isoDate } from './date.ts';

/** As a GS1 Digital Link can hold it without escapes, and as it can be typed: `MO-2610`. */
export const LOT_NUMBER = /^[0-9A-Z]+(?:-[0-9A-Z]+)*$/;
const MAX_LOT = 20;

const empty = z.literal('').transform(() => undefined);
const optionalDay = isoDate.or(empty);
const optionalText = z.string().transform((text) => text.trim() || undefined);

/** What was done with a lot, when, where and by whom, as its maker declares it. */
export interface LotStep {
  readonly date: string;
  readonly what: string;
  readonly place?: string;
  readonly actor?: string;
}

/** A paper that belongs to a lot: certified where another body issued it, else the maker's own declaration. */
export interface LotDocument {
  readonly name: string;
  readonly number?: string;
  readonly issuer?: string;
  readonly validUntil?: string;
}

/** `2026-10-02 | quay mật | Tả Lủng | HTX mẫu; …` */
const steps = z.string().transform((cell, context): LotStep[] =>
  itemsOf(cell).map(([date = '', what = '', place, actor, ...rest]) => {
    if (!isIsoDate(date) || what === '' || rest.length > 0) context.addIssue({ code: 'custom', message: 'lot-stages' });
    return { date, what, ...(place && { place }), ...(actor && { actor }) };
  }),
);

/** `Phiếu kiểm nghiệm | 12/KN | Trung tâm mẫu | 2027-10-01; …` */
const documents = z.string().transform((cell, context): LotDocument[] =>
  itemsOf(cell).map(([name = '', number, issuer, validUntil, ...rest]) => {
    const isDay = validUntil === undefined || validUntil === '' || isIsoDate(validUntil);
    if (name === '' || !isDay || rest.length > 0) context.addIssue({ code: 'custom', message: 'lot-documents' });
    return { name, ...(number && { number }), ...(issuer && { issuer }), ...(validUntil && { validUntil }) };
  }),
);

/** A row of `products/<id>/lots.csv`: one lot of the product. */
export const lot = z
  .strictObject({
    lot: z.string().regex(LOT_NUMBER, { error: 'lot-number' }).max(MAX_LOT, { error: 'lot-number' }),
    produced: optionalDay,
    packed: optionalDay,
    expires: optionalDay,
    /** Where the raw material grew, in words. */
    area: optionalText,
    /** The growing area's code as its certificate writes it: its form is not known, so it is free text. */
    area_code: optionalText,
    stages: steps,
    documents,
    /** The day from which nobody should use it. */
    recalled: optionalDay,
    recall_reason: optionalText,
    recall_reason_en: optionalText,
    checked_on: isoDate,
  })
  .refine(({ recalled, recall_reason }) => recalled === undefined || recall_reason !== undefined, {
    path: ['recall_reason'],
    error: 'recall-reason',
  });

export type Lot = z.infer<typeof lot>;

/** Items between `;` (or line breaks), parts between `|`. */
function itemsOf(cell: string): string[][] {
  return cell
    .split(/[;\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '')
    .map((item) => item.split('|').map((part) => part.trim()));
}
