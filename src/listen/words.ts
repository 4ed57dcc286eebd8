/** The words of the controls, fetched with them: a page that is not listened to does not carry them. */
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';

export interface ListenWords {
  readonly listen: string;
  readonly pause: string;
  readonly resume: string;
  readonly stop: string;
  /** With `{speed}`. */
  readonly speed: string;
  /** With `{language}`. */
  readonly none: string;
}

/** The file `/vi/listen.json`. */
export function listenWords(locale: Locale): ListenWords {
  const t = translator(locale);
  return {
    listen: t('listen'),
    pause: t('listen.pause'),
    resume: t('listen.resume'),
    stop: t('listen.stop'),
    speed: t('listen.speed'),
    none: t('listen.none'),
  };
}
