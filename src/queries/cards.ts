/** An entry as it stands in a list, a neighbourhood or a search result. */
import { choose } from '../i18n/choose.ts';
import type { Locale } from '../i18n/locales.ts';
import type { SceneName } from '../illustrations/scene-names.ts';
import { entryHref } from '../lib/href.ts';
import type { Entry } from '../reading/guide.ts';
import type { EntryRef, Kind } from '../schemas/kinds.ts';
import type { CurrentGuide } from './current.ts';
import { markedLine, titleOf } from './labels.ts';
import { isSpiritOnly, sceneOf } from './spirits.ts';

export interface Card {
  readonly ref: EntryRef;
  readonly kind: Kind;
  readonly id: string;
  readonly href: string;
  readonly title: string;
  /** Language of title and summary, which is not always the page's. */
  readonly locale: Locale;
  /** Empty of spirits. */
  readonly summary: string;
  readonly line: string;
  readonly area: string;
  readonly areaLocale: Locale;
  readonly sample: boolean;
  readonly scene: SceneName;
}

/** Makes the card of an entry for readers of a language. */
export function cardOf(guide: CurrentGuide, entry: Entry, locale: Locale): Card {
  const title = titleOf(entry, locale);
  const locality =
    'locality' in entry.facts && entry.facts.locality ? guide.localities.get(entry.facts.locality) : undefined;
  const area = locality && choose(locality.name, locale);
  return {
    ref: entry.ref,
    kind: entry.kind,
    id: entry.id,
    href: entryHref(entry.ref, locale),
    title: title.text,
    locale: title.locale,
    summary: isSpiritOnly(guide, entry) ? '' : (entry.prose.get(title.locale)?.summary ?? ''),
    line: markedLine(entry, locale, guide.builtOn),
    area: area?.text ?? '',
    areaLocale: area?.locale ?? locale,
    sample: entry.facts.sample,
    scene: sceneOf(guide, entry),
  };
}
