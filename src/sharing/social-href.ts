/** Addresses of the pictures that a shared link shows. */
import type { Locale } from '../i18n/locales.ts';
import { withBase } from '../lib/href.ts';
import type { EntryRef } from '../schemas/kinds.ts';

/** Folder of the social pictures within the site. */
export const SOCIAL_FOLDER = 'social';

/** A photograph is a JPEG, a drawing a PNG. */
export type SocialFormat = 'jpg' | 'png';

/** The picture of an entry, of a locality (`areas/<id>`), or of the guide itself. */
export function socialHref(
  of: EntryRef | `areas/${string}` | 'guide',
  locale: Locale,
  format: SocialFormat = 'png',
): string {
  return withBase(`/${SOCIAL_FOLDER}/${locale}/${of}.${format}`);
}
