import { z } from 'zod';
import { DEFAULT_LOCALE, LOCALE_CODES, type Locale } from '../i18n/locales.ts';

/** One line of prose: trimmed, not empty. */
export const line = z.string().trim().min(1);

const optionalLine = Object.fromEntries(
  LOCALE_CODES.filter((code) => code !== DEFAULT_LOCALE).map((code) => [code, line.optional()]),
) as Record<Exclude<Locale, typeof DEFAULT_LOCALE>, z.ZodOptional<typeof line>>;

/** A short text in the guide's languages; the default language is always there. */
export const localisedText = z.strictObject({ [DEFAULT_LOCALE]: line, ...optionalLine } as {
  [DEFAULT_LOCALE]: typeof line;
} & typeof optionalLine);

export type LocalisedText = z.infer<typeof localisedText>;
