/**
 * What a portal keeps of a guide that it gathers: the entries of its open data (`/data/entries.json`),
 * read as a stranger's: what doesn't fit is left out, and every address must lie on the guide's own origin.
 */
import { z } from 'zod';
import { isCode } from '../codes/alphabet.ts';
import { KINDS } from '../schemas/kinds.ts';

const MAX_WORDS = 2_000;
const words = z.string().trim().min(1).max(MAX_WORDS);
const byLanguage = z.record(z.string().regex(/^[a-z]{2}(-[A-Za-z]+)?$/), words);

export const gatheredEntry = z.object({
  ref: z.string().regex(/^[a-z]+\/[a-z0-9-]+$/),
  kind: z.enum(KINDS),
  sample: z.boolean().default(false),
  code: z.string().refine(isCode).optional(),
  url: z.record(z.string(), z.url({ protocol: /^https$/ })),
  name: byLanguage.refine((names) => Object.keys(names).length > 0),
  summary: byLanguage.optional(),
  province: words.optional(),
  communes: z.array(z.object({ code: z.string().regex(/^\d{5}$/), name: words })).default([]),
  formerCommunes: z.array(words).default([]),
  location: z
    .object({
      lat: z.number().min(-90).max(90),
      lon: z.number().min(-180).max(180),
      accuracyM: z.number().positive(),
    })
    .optional(),
});

export type GatheredEntry = z.infer<typeof gatheredEntry>;

/** Why the last try brought nothing; `down`: no answer, `broken`: an answer that can't be used. */
export const failure = z.object({ is: z.enum(['down', 'broken']), since: z.iso.datetime(), detail: z.string() });

export const guideCopy = z.object({
  origin: z.url(),
  /** When this copy was made. */
  copiedAt: z.iso.datetime(),
  /** SHA-256 of the `entries.json` that it was made of, hexadecimal. */
  sha256: z.string(),
  title: words,
  licence: words.optional(),
  builtOn: z.iso.date(),
  entries: z.array(gatheredEntry),
  failing: failure.optional(),
});

/** The last good copy of a guide, and whether it has failed since. */
export type GuideCopy = z.infer<typeof guideCopy>;

/** The entries that can be used, and how many can not. */
export function usableEntries(rows: readonly unknown[], origin: string): { entries: GatheredEntry[]; refused: number } {
  const entries = rows.flatMap((row): GatheredEntry[] => {
    const { data } = gatheredEntry.safeParse(row);
    return data && Object.values(data.url).every((url) => URL.parse(url)?.origin === origin) ? [data] : [];
  });
  return { entries, refused: rows.length - entries.length };
}
