import { z } from 'zod';
import { isoDate, partialDate } from './date.ts';
import { line, localisedText } from './text.ts';

export const CERTIFICATES = ['organic', 'vietgap', 'food-safety', 'haccp', 'iso-22000', 'other'] as const;

/** A paper that another body gave the product or its maker. After its last day it is shown as what it is. */
export const certificate = z
  .strictObject({
    kind: z.enum(CERTIFICATES),
    /** Says what `other` is, or which part of a standard. */
    name: localisedText.optional(),
    number: line,
    issuer: line,
    date: partialDate.optional(),
    validUntil: isoDate.optional(),
  })
  .refine(({ kind, name }) => kind !== 'other' || name !== undefined, { path: ['name'], error: 'certificate-name' });

export type Certificate = z.infer<typeof certificate>;

/** The trace stamp (tem truy xuất) that is on the pack already: recorded and linked, never covered by ours. */
export const traceStamp = z.strictObject({
  /** Whose system it is. */
  by: line,
  /** What it opens, where that is an address. */
  url: z.url({ protocol: /^https?$/ }).optional(),
  /** The day somebody last scanned it. */
  lastChecked: isoDate,
});

export type TraceStamp = z.infer<typeof traceStamp>;
