/**
 * One line of the registry: a printed code and what it stands for.
 *
 *     {"c":"W94N76","s":"live","kind":"spots","first":"spots/ma-pi-leng","to":"spots/ma-pi-leng","was":[],"by":"Hoa","at":"2026-11-21"}
 *
 * `first` and `kind` never change; every earlier `to` stays in `was`, oldest first.
 */
import { z } from 'zod';
import { isIsoDate } from '../lib/clock.ts';
import { isEntryId } from '../lib/slug.ts';
import { isKind, KINDS, type Kind, splitRef } from '../schemas/kinds.ts';
import { LOTS, splitLotRef } from '../schemas/lot-ref.ts';

/** What a code can stand for: an entry of a kind, or a lot of a product. */
export const CODED_KINDS = [...KINDS, LOTS] as const;
export type CodedKind = Kind | typeof LOTS;

/** An entry, `heritage/hang-bua`, or a lot, `lots/mat-ong.mo-2610`. */
const entryRef = z.string().refine(isEntryRef);
const isoDate = z.string().refine(isIsoDate);
const words = z.string().trim().min(1);

/** Why a place is gone, since when, and what a visitor may look for instead. */
const goneSchema = z.strictObject({
  /** Shown to who scans the old sign, by language; Vietnamese always. */
  why: z.strictObject({ vi: words }).catchall(words),
  since: isoDate,
  /** An entry, or a kind, whose list is then offered. */
  instead: z.string().refine(isEntryRefOrKind),
  /** What becomes of its printed signs, where any hang. */
  signs: words.optional(),
  /** The day it came back to life; the record of its closure stays. */
  until: isoDate.optional(),
});

export const recordSchema = z.strictObject({
  c: z.string(),
  s: z.enum(['live', 'moved', 'gone']),
  kind: z.enum(CODED_KINDS),
  first: entryRef,
  to: entryRef,
  was: z.array(entryRef),
  by: words,
  at: isoDate,
  gone: goneSchema.optional(),
});

/** An address printed by an earlier system: a path where its host is ours now, else the whole URL. */
export const legacySchema = z.strictObject({
  legacy: z.string().refine(isAddress),
  to: entryRef,
  was: z.array(entryRef),
  by: words,
  at: isoDate,
});

export type GoneDetails = z.infer<typeof goneSchema>;
export type CodeRecord = z.infer<typeof recordSchema>;
export type LegacyRecord = z.infer<typeof legacySchema>;

/** Whether the text is written as what carries a code: `spots/ma-pi-leng`, `lots/mat-ong.mo-2610`. */
export function isEntryRef(text: string): boolean {
  if (splitLotRef(text)) return true;
  const [kind = '', id = '', ...rest] = text.split('/');
  return isKind(kind) && isEntryId(id) && rest.length === 0;
}

/** Whether the text is written as an entry, or is a kind: `spots`. */
export function isEntryRefOrKind(text: string): boolean {
  return isKind(text) || isEntryRef(text);
}

/** The kind of an entry or lot that is rightly written. */
export function kindOf(ref: string): CodedKind {
  return splitLotRef(ref) ? LOTS : splitRef(ref).kind;
}

/** One line of JSON, without its newline; keys always in the same order, so that a change is a small diff. */
export function serializeRecord(record: CodeRecord | LegacyRecord): string {
  if ('legacy' in record) {
    const { legacy, to, was, by, at } = record;
    return JSON.stringify({ legacy, to, was, by, at });
  }
  const { c, s, kind, first, to, was, by, at, gone } = record;
  if (!gone) return JSON.stringify({ c, s, kind, first, to, was, by, at });
  const { why, since, instead, signs, until } = gone;
  const { vi, ...others } = why;
  const sorted = Object.fromEntries(Object.entries(others).sort(([a], [b]) => (a < b ? -1 : 1)));
  return JSON.stringify({
    ...{ c, s, kind, first, to, was, by, at },
    // Absent fields vanish in JSON.
    gone: { why: { vi, ...sorted }, since, instead, signs, until },
  });
}

/** Whether the text is a path from a host's root, or a whole web address. */
export function isAddress(text: string): boolean {
  if (/^\/[^/\s]\S*$/.test(text)) return true;
  const { protocol } = URL.parse(text) ?? {};
  return protocol === 'https:' || protocol === 'http:';
}
