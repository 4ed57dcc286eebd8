/**
 * Everything that is said about one entry to readers of one language, in the order in which they need it.
 * The same view feeds the page, the scan page and whatever else shows an entry.
 */
import { bestLocale, choose } from '../i18n/choose.ts';
import { DEFAULT_LOCALE, type Locale } from '../i18n/locales.ts';
import { languageName, translator } from '../i18n/translate.ts';
import { type SceneName, sceneMeanings } from '../illustrations/scene-names.ts';
import { entryHref, paymentHref } from '../lib/href.ts';
import { formatPartialDate } from '../lib/partial-date.ts';
import { type Entry, isOfKind } from '../reading/guide.ts';
import { sourceHash } from '../reading/source-hash.ts';
import type { EntryRef, Kind } from '../schemas/kinds.ts';
import type { Link } from '../schemas/link.ts';
import { type Card, cardOf } from './cards.ts';
import { type ContactView, contactViews } from './contacts.ts';
import type { CurrentGuide } from './current.ts';
import { type StampView, stampView } from './facts/certificates.ts';
import { heritageFacts } from './facts/heritage.ts';
import { homestayFacts } from './facts/homestay.ts';
import { type FactLine, type FactValue, fact } from './facts/line.ts';
import { producerFacts } from './facts/producer.ts';
import { productFacts } from './facts/product.ts';
import { routeFacts } from './facts/route.ts';
import { villageFacts } from './facts/village.ts';
import { whenLine } from './facts/when.ts';
import { neighboursOf, type Relation } from './graph.ts';
import { kindLine, titleOf } from './labels.ts';
import { lotHref, lotsOfProduct } from './lots.ts';
import { type NearCard, nearCards } from './near.ts';
import { type OnRoute, onRoutes } from './on-routes.ts';
import { paymentOf } from './payments.ts';
import { type PhotoView, photoViews } from './photos.ts';
import { type PlaceView, placeView } from './place.ts';
import { planPage } from './plan-page.ts';
import { type RecordingView, recordingViews } from './recordings.ts';
import { isSpiritOnly, sceneOf } from './spirits.ts';
import { type StallView, stallViews } from './stalls.ts';
import { type TicketView, ticketViews } from './tickets.ts';
import { feeLines, goingLines, type HoursView, hoursView, type NoticeView, noticeViews } from './visit.ts';

export interface LinkView {
  readonly href: string;
  readonly name: string;
  readonly kind: string;
  readonly checked: string;
}

export interface EntryView {
  readonly ref: EntryRef;
  readonly kind: Kind;
  readonly id: string;
  readonly href: string;
  /** The reader's language: that of every label. */
  readonly locale: Locale;
  /** The language of title, summary and story. */
  readonly textLocale: Locale;
  /** Said where that is another one. */
  readonly fallback?: string;
  /** Said of a translation that a machine made, or that is older than its source. */
  readonly translation?: string;
  /** The source of a text that was translated, where that is said. */
  readonly original?: { readonly href: string; readonly text: string };
  readonly title: string;
  /** The name in the default language, under a translated title, as it stands on road signs. */
  readonly localTitle?: string;
  /** Empty of spirits, of which the story is not shown either. */
  readonly summary: string;
  readonly line: string;
  readonly sample: boolean;
  readonly spirit: boolean;
  readonly scene: SceneName;
  readonly sceneAlt: string;
  readonly sceneAltLocale: Locale;
  readonly photos: readonly PhotoView[];
  /** Recorded voices; none of spirits. */
  readonly recordings: readonly RecordingView[];
  readonly notices: readonly NoticeView[];
  readonly hours?: HoursView;
  /** Said of places that have opening hours in life but none here. */
  readonly hoursUnknown: boolean;
  readonly when?: FactLine;
  readonly fees: readonly FactLine[];
  readonly place: PlaceView;
  readonly going: readonly FactLine[];
  readonly contacts: readonly ContactView[];
  readonly expectsContact: boolean;
  readonly facts: readonly FactLine[];
  readonly near: readonly NearCard[];
  readonly routes: readonly OnRoute[];
  /** The page of its plan: of the households of a village. */
  readonly plan?: { readonly href: string; readonly title: string };
  readonly relations: readonly {
    readonly relation: Relation;
    readonly heading: string;
    readonly cards: readonly Card[];
  }[];
  /** Said of products: the shops known, or that none is; absent where nothing may be said (spirits). */
  readonly shops?: readonly LinkView[];
  readonly links: readonly LinkView[];
  readonly sources: readonly {
    readonly text: string;
    readonly locale: Locale;
    readonly grade: string;
    readonly url?: string;
    readonly date?: string;
  }[];
  readonly checkedOn: string;
  readonly code?: string;
  /** Photographs after the first. */
  readonly gallery: readonly PhotoView[];
  /** Of a product: its lots, the newest first. */
  readonly lots: readonly { readonly href: string; readonly lot: string; readonly recalled: boolean }[];
  readonly stamp?: StampView;
  readonly tickets: readonly TicketView[];
  /** Of a market. */
  readonly stalls: readonly StallView[];
  /** A product that one visits (set 26: villages and destinations): words of coming and booking, not of buying. */
  readonly visited: boolean;
  /** The page with the code for a transfer, where its owner wants it shown. */
  readonly paymentHref?: string;
}

/** Community tourism, eco-tourism and destinations (QĐ 26/2026/QĐ-TTg). */
const VISITED_SET = 26;

/** Makes the view of an entry. */
export function entryView(guide: CurrentGuide, entry: Entry, locale: Locale): EntryView {
  const t = translator(locale);
  const { facts } = entry;
  const textLocale = bestLocale(entry.prose.keys(), locale);
  const prose = entry.prose.get(textLocale);
  const title = titleOf(entry, locale).text;
  const onSigns = entry.prose.get(DEFAULT_LOCALE)?.title;
  const code = guide.codeOf.get(entry.ref);
  const near = nearCards(guide, entry, locale);
  const spirit = isSpiritOnly(guide, entry);
  const photos = spirit ? [] : photoViews(entry, locale);
  const plan = planPage(entry, locale);
  const sceneAlt = choose(sceneMeanings[sceneOf(guide, entry)], locale);
  const written = 'hours' in facts ? facts.hours : undefined;
  return {
    ref: entry.ref,
    kind: entry.kind,
    id: entry.id,
    href: entryHref(entry.ref, locale),
    locale,
    textLocale,
    ...(textLocale !== locale && {
      fallback: t('fallback', { language: languageName(locale, locale), shown: languageName(textLocale, locale) }),
    }),
    ...translationNote(entry, textLocale, locale),
    title,
    ...(locale !== DEFAULT_LOCALE && textLocale === locale && onSigns && onSigns !== title && { localTitle: onSigns }),
    summary: spirit ? '' : (prose?.summary ?? ''),
    line: kindLine(entry, locale, guide.builtOn),
    sample: facts.sample,
    spirit,
    scene: sceneOf(guide, entry),
    sceneAlt: sceneAlt.text,
    sceneAltLocale: sceneAlt.locale,
    photos,
    recordings: spirit ? [] : recordingViews(entry, locale, textLocale),
    notices: noticeViews(facts.notices, locale, guide.builtOn),
    ...(written && { hours: hoursView(written, locale) }),
    hoursUnknown: !written && isOfKind(entry, 'spots') && entry.facts.type === 'museum',
    ...whenOf(entry, locale, guide.builtOn),
    fees: spirit ? [] : feeLines(feesOf(entry), locale),
    place: spirit ? { restricted: false, directions: [] } : placeView(guide, entry, title, locale),
    going: goingLines(
      'access' in facts ? facts.access : undefined,
      'signal' in facts ? facts.signal : undefined,
      locale,
    ),
    contacts: spirit ? [] : contactViews(facts.contacts, locale),
    expectsContact: entry.kind === 'homestays' || entry.kind === 'producers',
    facts: factLines(entry, locale, guide.builtOn),
    near,
    routes: onRoutes(guide, (neighboursOf(guide, entry.ref).get('routes') ?? []) as EntryRef[], entry.ref, locale),
    ...(plan && { plan }),
    relations: relationsOf(guide, entry, locale, new Set(near.map(({ ref }) => ref))),
    visited: isOfKind(entry, 'products') && entry.facts.ocop?.set === VISITED_SET,
    gallery: photos.slice(1),
    ...tracedOf(guide, entry, locale),
    stalls: 'stalls' in facts ? stallViews(guide, facts.stalls, locale) : [],
    tickets: 'tickets' in facts ? ticketViews(facts.tickets, locale) : [],
    ...(code && !spirit && paymentOf(guide, entry) && { paymentHref: paymentHref(code) }),
    ...(entry.kind === 'products' && !spirit && { shops: linkViews(facts.links.filter(isShop), locale) }),
    links: spirit
      ? []
      : linkViews(entry.kind === 'products' ? facts.links.filter((link) => !isShop(link)) : facts.links, locale),
    sources: facts.sources.map((source) => ({
      ...choose(source.title, locale),
      grade: t(`sources.grade.${source.grade}`),
      ...(source.url && { url: source.url }),
      ...(source.date && { date: formatPartialDate(source.date, locale) }),
    })),
    checkedOn: t('checked', { date: formatPartialDate(facts.checkedOn, locale) }),
    ...(code && { code }),
  };
}

function translationNote(
  entry: Entry,
  textLocale: Locale,
  locale: Locale,
): Pick<EntryView, 'translation' | 'original'> {
  const t = translator(locale);
  const written = entry.prose.get(textLocale)?.translation;
  const source = entry.prose.get(DEFAULT_LOCALE);
  if (!written || !source) return {};
  const isStale = written.of !== undefined && written.of !== sourceHash(source);
  if (!isStale && written.by === 'human') return {};
  return {
    translation: t(isStale ? 'translation.stale' : 'translation.machine'),
    original: { href: entryHref(entry.ref, DEFAULT_LOCALE), text: t('translation.original') },
  };
}

/** Lots and the stamp that a product carries already. */
function tracedOf(guide: CurrentGuide, entry: Entry, locale: Locale): Pick<EntryView, 'lots' | 'stamp'> {
  if (!isOfKind(entry, 'products')) return { lots: [] };
  const { traceStamp, spirit } = entry.facts;
  const lots = lotsOfProduct(guide, entry.ref).flatMap((lot) => {
    const href = lotHref(lot);
    return href ? [{ href, lot: lot.lot.lot, recalled: lot.lot.recalled !== undefined }] : [];
  });
  return { lots, ...(traceStamp && !spirit && { stamp: stampView(traceStamp, locale) }) };
}

function isShop({ kind }: Link): boolean {
  return kind === 'marketplace' || kind === 'shop' || kind === 'social';
}

function linkViews(links: readonly Link[], locale: Locale): LinkView[] {
  const t = translator(locale);
  return links.map((link) => ({
    href: link.url,
    name: link.name,
    kind: t(`links.${link.kind}`),
    checked: t('links.checked', { date: formatPartialDate(link.lastChecked, locale) }),
  }));
}

function feesOf(entry: Entry) {
  if (isOfKind(entry, 'products')) return entry.facts.packs;
  return 'fees' in entry.facts ? entry.facts.fees : [];
}

function whenOf(entry: Entry, locale: Locale, today: string): { when?: FactLine } {
  const t = translator(locale);
  if (isOfKind(entry, 'spots') && entry.facts.days)
    return { when: whenLine(entry.facts.days, t('days'), t('days.next'), locale, today) };
  if (isOfKind(entry, 'festivals')) {
    const { when } = entry.facts;
    return {
      when: when
        ? whenLine(when, t('festival.day'), t('festival.next'), locale, today)
        : fact(t('festival.day'), t('festival.no-date')),
    };
  }
  return {};
}

function factLines(entry: Entry, locale: Locale, today: string): FactLine[] {
  if (isOfKind(entry, 'heritage')) return heritageFacts(entry.facts, locale);
  if (isOfKind(entry, 'villages')) return villageFacts(entry.facts, locale);
  if (isOfKind(entry, 'homestays')) return homestayFacts(entry.facts, locale);
  if (isOfKind(entry, 'products')) return productFacts(entry.facts, locale, today);
  if (isOfKind(entry, 'producers')) return producerFacts(entry.facts, locale);
  if (isOfKind(entry, 'routes')) return routeFacts(entry.facts, locale);
  return [];
}

/** Neighbours in the graph; what merely belongs together is not said twice where it is near as well. */
function relationsOf(
  guide: CurrentGuide,
  entry: Entry,
  locale: Locale,
  near: ReadonlySet<EntryRef>,
): EntryView['relations'] {
  const t = translator(locale);
  const groups = [...neighboursOf(guide, entry.ref)].map(([relation, refs]) => ({
    relation,
    heading: t(`rel.${relation}`),
    cards: refs
      .filter((ref) => relation !== 'related' || !near.has(ref))
      .flatMap((ref) => {
        const other = guide.entries.get(ref);
        return other ? [cardOf(guide, other, locale)] : [];
      }),
  }));
  return groups.filter(({ cards }) => cards.length > 0);
}

export type { FactLine, FactValue };
