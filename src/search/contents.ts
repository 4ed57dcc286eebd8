/** The guide's contents by kind, each from A to Z as the language sorts. */
import { choose } from '../i18n/choose.ts';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { localityHref } from '../lib/href.ts';
import { cardOf } from '../queries/cards.ts';
import type { CurrentGuide } from '../queries/current.ts';
import { KINDS } from '../schemas/kinds.ts';
import type { TitleKind } from './title-list.ts';

export interface ContentsEntry {
  readonly href: string;
  readonly title: string;
  /** Language of the title where it is not the page's. */
  readonly lang: Locale | undefined;
  readonly area: string;
  readonly areaLang: Locale | undefined;
  /** The name in the default language beside a translated title, as it stands on road signs. */
  readonly names: string;
}

export interface ContentsKind {
  readonly kind: TitleKind;
  readonly name: string;
  readonly entries: readonly ContentsEntry[];
}

/** Kinds without an entry are left out. */
export function contentsOf(guide: CurrentGuide, locale: Locale): ContentsKind[] {
  const t = translator(locale);
  const collator = new Intl.Collator(LOCALES[locale].tag, { numeric: true });
  const kinds = KINDS.map((kind): ContentsKind => {
    const entries = [...guide.entries.values()].filter((entry) => entry.kind === kind);
    return {
      kind,
      name: t(`kind.${kind}`),
      entries: entries.map((entry) => {
        const { href, title, locale: written, area, areaLocale } = cardOf(guide, entry, locale);
        const onSigns = entry.prose.get(DEFAULT_LOCALE)?.title ?? '';
        return {
          href,
          title,
          lang: written === locale ? undefined : written,
          area,
          areaLang: areaLocale === locale ? undefined : areaLocale,
          names: onSigns === title ? '' : onSigns,
        };
      }),
    };
  });
  const areas: ContentsKind = {
    kind: 'areas',
    name: t('search.area'),
    entries: [...guide.localities.values()].map((locality) => {
      const name = choose(locality.name, locale);
      const lang = name.locale === locale ? undefined : name.locale;
      return {
        href: localityHref(locality.id, locale),
        title: name.text,
        lang,
        area: '',
        areaLang: undefined,
        names: '',
      };
    }),
  };
  return [...kinds, areas]
    .filter(({ entries }) => entries.length > 0)
    .map((kind) => ({ ...kind, entries: kind.entries.toSorted((a, b) => collator.compare(a.title, b.title)) }));
}
