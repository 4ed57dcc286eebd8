import { z } from 'zod';
import { LOCALE_CODES } from '../i18n/locales.ts';
import { isoDate } from './date.ts';
import { forms } from './forms.ts';
import { line, localisedText } from './text.ts';

const bounds = z.strictObject({ south: z.number(), west: z.number(), north: z.number(), east: z.number() });
const hex = z.string().regex(/^#[0-9a-f]{6}$/i, { error: 'colour' });

const guideOrigin = z.url({ protocol: /^https$/ }).transform((address) => new URL(address).origin);

/** `site.yaml`: this guide. */
export const site = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'id' }),
  name: localisedText,
  tagline: localisedText,
  /** `https://host`, the address that is printed. */
  origin: z.url({ protocol: /^https$/ }).transform((address) => address.replace(/\/+$/, '')),
  /** True where the origin is not one's own: prints carry "MẪU". */
  sample: z.boolean().default(false),
  languages: z.array(z.enum(LOCALE_CODES)).min(1),
  bounds,
  /** Files of `basemap/`, made by `npm run basemap`, in the order of drawing. */
  basemaps: z.array(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'id' })).default([]),
  contact: z.strictObject({ email: z.email().optional(), phone: line.optional(), zalo: line.optional() }),
  domain: z.strictObject({ owner: line, expires: isoDate }).optional(),
  /** Colours that replace the product's own. */
  theme: z.strictObject({ action: hex.optional(), ground: hex.optional() }).default({}),
  emergency: z.array(z.strictObject({ number: z.string().regex(/^\d{3}$/), for: localisedText })).default([]),
  licence: localisedText.optional(),
  /** Forms under `/admin` over the same files; without it the site has none. */
  forms: forms.optional(),
  /** Other guides that this one gathers, by their origins. */
  portal: z.strictObject({ guides: z.array(guideOrigin).min(1) }).optional(),
});

export type Site = z.infer<typeof site>;
