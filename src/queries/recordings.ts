/** The recorded voices that may be heard. */
import { choose, type Passage } from '../i18n/choose.ts';
import { isLocale, type Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import type { Entry } from '../reading/guide.ts';
import { stands } from './contacts.ts';

export interface RecordingView {
  /** Absolute path of the original; the audio component derives what is served. */
  readonly file: string;
  /** "tiếng Mông". */
  readonly language: string;
  /** Absent where it reads the page's own story. */
  readonly transcript?: Passage;
  readonly credit: string;
}

/**
 * Recordings for readers of a text: those in its language, then those in the languages of the mountains, which have no
 * text of their own. A voice only where its speaker agreed to the website, and has not taken it back.
 */
export function recordingViews(entry: Entry, locale: Locale, textLocale: Locale): RecordingView[] {
  const t = translator(locale);
  const heard = entry.facts.audio.filter(
    ({ language, consent }) =>
      (language === textLocale || !isLocale(language)) && (!consent || stands(consent, 'website')),
  );
  return heard
    .toSorted((a, b) => Number(b.language === textLocale) - Number(a.language === textLocale))
    .map(({ file, language, transcript, credit }) => ({
      file: `${entry.dir}/${file}`,
      language: t(`tongue.${language}`),
      ...(transcript && { transcript: choose(transcript, locale) }),
      credit,
    }));
}
