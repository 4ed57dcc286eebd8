/** What the search box needs to know, on its page and in the dialog of every header. */
import { printedHost } from '../codes/address.ts';
import { DEFAULT_LOCALE, type Locale, langOf, WORLD_LOCALE } from '../i18n/locales.ts';
import { languageName, translator } from '../i18n/translate.ts';
import { homeHref, pageHref, withBase } from '../lib/href.ts';
import type { CurrentGuide } from '../queries/current.ts';
import type { SearchWords } from './browser/words.ts';
import { INDEX_FOLDER } from './index-folder.ts';

export interface SearchBox {
  /** Attributes of `<guide-search>`, without `data-`. */
  readonly data: Readonly<Record<string, string>>;
  readonly action: string;
  readonly title: string;
  readonly label: string;
  readonly hint: string;
  readonly go: string;
  readonly close: string;
}

/** The box for readers of a language. */
export function searchBox({ site }: CurrentGuide, locale: Locale): SearchBox {
  const t = translator(locale);
  // Each costs an index to load: the two languages in which the most is written will do.
  const others = site.languages.filter((code) => code !== locale && (code === DEFAULT_LOCALE || code === WORLD_LOCALE));
  const words: SearchWords = {
    results: t('search.results'),
    resultsOne: t('search.results.one'),
    none: t('search.none'),
    limited: t('search.limited'),
    unavailable: t('search.unavailable'),
    busy: t('search.busy'),
    openCode: t('search.open-code'),
    also: t('search.also'),
    more: t('search.more'),
    recent: t('search.recent'),
    clearRecent: t('search.recent.clear'),
    suggest: t('search.suggest'),
    about: t('near.about'),
    within: t('near.within'),
    otherLanguage: Object.fromEntries(
      others.map((code) => [langOf(code), t('search.other-language', { language: languageName(code, locale) })]),
    ),
  };
  return {
    data: {
      // Pagefind names its indexes by tag.
      locale: langOf(locale),
      others: others.map(langOf).join(' '),
      titles: `${homeHref(locale)}titles.json`,
      points: `${homeHref(locale)}map-points.json`,
      thumbs: withBase('/thumbs/'),
      pagefind: withBase(`/${INDEX_FOLDER}/`),
      codes: withBase('/codes.json'),
      folder: withBase('/Q/'),
      host: printedHost(site.origin).toLowerCase(),
      words: JSON.stringify(words),
    },
    action: pageHref('search', locale),
    title: t('search.title'),
    label: t('search.label'),
    hint: t('search.hint'),
    go: t('search.go'),
    close: t('map.close'),
  };
}
