/** Which pages the site has, for routes, the sitemap and the tests. */
import type { Locale } from '../i18n/locales.ts';
import { type Entry, entriesOf } from '../reading/guide.ts';
import { KINDS, type Kind } from '../schemas/kinds.ts';
import { type Card, cardOf } from './cards.ts';
import { type CurrentGuide, currentGuide } from './current.ts';
import { festivalCards } from './festivals.ts';
import { entryMadeOf } from './made-of.ts';

/** Static paths: one a language. */
export async function languagePaths() {
  const guide = await currentGuide();
  return guide.site.languages.map((lang) => ({ params: { lang }, props: { guide, locale: lang } }));
}

/** Static paths: one a language and kind. */
export async function kindPaths() {
  const paths = await languagePaths();
  return paths.flatMap(({ params, props }) =>
    KINDS.map((kind) => ({ params: { ...params, kind }, props: { ...props, kind } })),
  );
}

/** Static paths: one a language and entry, whether or not that language has a text. */
export async function entryPaths() {
  const paths = await languagePaths();
  return paths.flatMap(({ params, props }) =>
    [...props.guide.entries.values()].map((entry) => ({
      params: { ...params, kind: entry.kind, id: entry.id },
      props: { ...props, entry, madeOf: entryMadeOf(props.guide, entry, props.locale) },
    })),
  );
}

/** Static paths: one a language and locality. */
export async function localityPaths() {
  const paths = await languagePaths();
  return paths.flatMap(({ params, props }) =>
    [...props.guide.localities.values()].map((locality) => ({
      params: { ...params, id: locality.id },
      props: { ...props, locality },
    })),
  );
}

/** The cards of a kind, by name as the language sorts; the handbook in its own order. Samples come last. */
export function kindCards(guide: CurrentGuide, kind: Kind, locale: Locale): Card[] {
  const cards = entriesOf(guide, kind).map((entry) => ({ card: cardOf(guide, entry, locale), order: orderOf(entry) }));
  const collator = new Intl.Collator(locale);
  return cards
    .sort(
      (a, b) =>
        Number(a.card.sample) - Number(b.card.sample) ||
        a.order - b.order ||
        collator.compare(a.card.title, b.card.title),
    )
    .map(({ card }) => card);
}

/** The cards of a kind's list: festivals by their next date, everything else by name. */
export function listCards(guide: CurrentGuide, kind: Kind, locale: Locale): Card[] {
  return kind === 'festivals' ? festivalCards(guide, locale) : kindCards(guide, kind, locale);
}

function orderOf(entry: Entry): number {
  return 'order' in entry.facts ? entry.facts.order : 0;
}
