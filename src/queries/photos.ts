/** The photographs of an entry that may be shown. */
import { choose } from '../i18n/choose.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Entry } from '../reading/guide.ts';
import { stands } from './contacts.ts';

export interface PhotoView {
  /** Absolute path of the original; the picture component derives what is served. */
  readonly file: string;
  readonly alt: string;
  readonly altLocale: Locale;
  readonly credit: string;
  readonly licence: string;
}

/** Photographs; one of people only where they agreed to the website, and have not taken it back. */
export function photoViews(entry: Entry, locale: Locale): PhotoView[] {
  return entry.facts.photos
    .filter(({ consent }) => !consent || stands(consent, 'website'))
    .map((photo) => {
      const alt = choose(photo.alt, locale);
      return {
        file: `${entry.dir}/${photo.file}`,
        alt: alt.text,
        altLocale: alt.locale,
        credit: photo.credit,
        licence: photo.licence,
      };
    });
}
