/** The photographs of an entry that may be shown. */
import { join } from 'node:path';
import { choose } from '../i18n/choose.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Entry } from '../reading/guide.ts';

export interface PhotoView {
  /** Absolute path of the original; the picture component derives what is served. */
  readonly file: string;
  readonly alt: string;
  readonly altLocale: Locale;
  readonly credit: string;
  readonly licence: string;
}

/** Photographs, those left out whose consent was withdrawn. */
export function photoViews(entry: Entry, locale: Locale): PhotoView[] {
  return entry.facts.photos
    .filter(({ consent }) => consent?.withdrawnOn === undefined)
    .map((photo) => {
      const alt = choose(photo.alt, locale);
      return {
        file: join(entry.dir, photo.file),
        alt: alt.text,
        altLocale: alt.locale,
        credit: photo.credit,
        licence: photo.licence,
      };
    });
}
