/** What the printed booklet says, from the same views as the pages: the two cannot disagree. */
import { printedAddress, printedHost } from '../codes/address.ts';
import { choose } from '../i18n/choose.ts';
import { LOCALES, type Locale } from '../i18n/locales.ts';
import { joinList, translator } from '../i18n/translate.ts';
import { ReadableError } from '../lib/command.ts';
import { formatPartialDate } from '../lib/partial-date.ts';
import { formatPeriod } from '../lib/period.ts';
import { formatPhone, isSamplePhone, parsePhone } from '../lib/phone.ts';
import { nextOccurrence } from '../lib/recurrence.ts';
import { communeLabels, mapAreas } from '../map/areas.ts';
import { mapPoints } from '../map/points.ts';
import { areaMap } from '../map/static-map.ts';
import { PHRASE_GROUPS, PHRASE_LANGUAGES } from '../phrases/phrases.ts';
import type { BookletChapter, BookletContent, BookletEntry } from '../prints/booklet/content.ts';
import type { PrintLanguage } from '../prints/languages.ts';
import { phrase } from '../prints/strings.ts';
import { proseBlocks } from '../prose/blocks.ts';
import { type Entry, entriesOf, isOfKind } from '../reading/guide.ts';
import { KINDS, type Kind } from '../schemas/kinds.ts';
import { bookletPicture, coverPicture } from './booklet-pictures.ts';
import { isWanted, readSelection, type Selection } from './booklet-selection.ts';
import { isAgreed } from './contacts.ts';
import type { CurrentGuide } from './current.ts';
import { type EntryView, entryView } from './entry-view.ts';
import type { FactLine } from './facts/line.ts';
import { ruleWords } from './facts/when.ts';
import { festivalCards } from './festivals.ts';
import { kindCards } from './pages.ts';
import { printGuide } from './print-subject.ts';
import { AID_TYPES, aidOf } from './services.ts';

/**
 * The booklet of a language: the whole guide, or what `only` names (areas, kinds, entries, codes).
 *
 * @throws {ReadableError} for a language that the guide has not, and a name that is nothing of it
 */
export async function bookletContent(
  guide: CurrentGuide,
  language: PrintLanguage,
  only: readonly string[],
): Promise<BookletContent> {
  const locale = guide.site.languages.find((code) => code === language);
  if (!locale) throw unknownLanguage(language, guide.site.languages);
  const { site, builtOn } = guide;
  const t = translator(locale);
  const selection = readSelection(guide, only);
  const chapters = await chaptersOf(guide, locale, selection);
  const shown = new Set(
    chapters.flatMap(({ sections }) => sections.flatMap(({ entries }) => entries.map(({ ref }) => ref))),
  );
  const date = formatPartialDate(builtOn, locale);
  const host = printedHost(site.origin).toLowerCase();
  const cover = await coverPicture(guide, selection, locale);
  return {
    guide: printGuide(guide, undefined, locale),
    language,
    intl: LOCALES[locale].intl,
    name: choose(site.name, locale).text,
    tagline: taglineOf(guide, locale, selection),
    sample: site.sample,
    builtOn,
    words: {
      contents: t('booklet.contents'),
      index: t('booklet.index'),
      calendar: t('booklet.calendar'),
      calendarLead: t('booklet.calendar.lead', { date }),
      phrases: t('phrases.title'),
      phrasesLead: t('booklet.phrases.lead'),
      emergency: t('emergency'),
      emergencyLead: t('emergency.lead'),
      aid: t('help.aid'),
      map: t('map.title'),
      mapLegend: `${t('map.legend')} ${t('map.lead')}`,
      howCodes: t('booklet.codes'),
      onlyHost: t('codes.safe', { host }),
      save: t('offline.title'),
      sample: phrase('sample', language),
      sampleLong: t('sample.long'),
      stops: t('rel.stops'),
      date: t('footer.built', { date }),
      notes: t('booklet.notes'),
    },
    ...(cover && { cover }),
    chapters,
    calendar: festivalCards(guide, locale)
      .filter(({ ref }) => shown.has(ref))
      .map(({ ref, title }) => {
        const entry = guide.entries.get(ref);
        const rule = entry && isOfKind(entry, 'festivals') ? entry.facts.when : undefined;
        const next = rule && nextOccurrence(rule, builtOn);
        return {
          ref,
          title,
          when: next ? formatPeriod(next, locale) : t('festival.no-date'),
          rule: rule ? ruleWords(rule, locale) : '',
        };
      }),
    phrases: {
      groups: PHRASE_GROUPS,
      own: locale === 'vi' ? 'en' : (PHRASE_LANGUAGES.find((code) => code === locale) ?? 'en'),
    },
    emergency: site.emergency.map(({ number, for: use }) => ({ number, use: choose(use, locale).text })),
    aid: AID_TYPES.flatMap((type) => aidOf(guide, type, locale))
      .filter(({ area }) => selection.localities.size === 0 || selection.localities.has(area))
      .map(({ name, commune, phone, sample }) => ({
        name,
        line: [commune, phone?.text, sample && phrase('sample', language)].filter(Boolean).join(' · '),
      })),
    ...(site.licence && { licence: choose(site.licence, locale).text }),
  };
}

function taglineOf(guide: CurrentGuide, locale: Locale, { localities }: Selection): string {
  if (localities.size === 0) return choose(guide.site.tagline, locale).text;
  const names = [...guide.localities.values()]
    .filter(({ id }) => localities.has(id))
    .map(({ name }) => choose(name, locale).text);
  return joinList(names, locale);
}

/** What is of no area first, then the areas in the guide's order. */
async function chaptersOf(guide: CurrentGuide, locale: Locale, selection: Selection): Promise<BookletChapter[]> {
  const t = translator(locale);
  const points = mapPoints(guide, locale);
  const areas = new Map(mapAreas(guide, points, locale).map((area) => [area.id, area]));
  const communes = communeLabels(guide, points);
  const general: BookletChapter = {
    id: 'general',
    title: t('kind.handbook'),
    summary: t('lead.handbook'),
    sections: await sectionsOf(guide, locale, selection, undefined),
  };
  const local = await Promise.all(
    [...guide.localities.values()].map(async (locality): Promise<BookletChapter> => {
      const area = areas.get(locality.id);
      const districts = [
        ...new Set(
          [...guide.communes.values()]
            .filter((commune) => commune.locality === locality.id)
            .flatMap(({ former }) => former.map(({ district }) => district ?? locality.formerDistrict)),
        ),
      ];
      return {
        id: locality.id,
        title: choose(locality.name, locale).text,
        summary: choose(locality.summary, locale).text,
        former: t('locality.formerly', {
          date: formatPartialDate(guide.since, locale),
          districts: joinList(
            districts.map((name) => t('where.district', { name })),
            locale,
          ),
          province: locality.formerProvince,
        }),
        ...(area && { map: areaMap(area, points, communes, locale, 'sheet', { basemaps: guide.basemaps }) }),
        sections: await sectionsOf(guide, locale, selection, locality.id),
      };
    }),
  );
  return [general, ...local].filter(({ sections }) => sections.length > 0);
}

async function sectionsOf(guide: CurrentGuide, locale: Locale, selection: Selection, locality: string | undefined) {
  const t = translator(locale);
  const kinds =
    locality === undefined ? (['handbook', ...KINDS.filter((kind) => kind !== 'handbook')] as Kind[]) : KINDS;
  const sections = await Promise.all(
    kinds.map(async (kind) => {
      const here = new Set(
        entriesOf(guide, kind)
          .filter((entry) => localityOf(guide, entry) === locality && isWanted(entry.ref, kind, locality, selection))
          .map(({ ref }) => ref),
      );
      const refs = kindCards(guide, kind, locale).flatMap(({ ref }) => (here.has(ref) ? [ref] : []));
      const entries = await Promise.all(
        refs.map((ref) => bookletEntry(guide, guide.entries.get(ref) as Entry, locale)),
      );
      return { kind, title: t(`kind.${kind}`), entries };
    }),
  );
  return sections.filter(({ entries }) => entries.length > 0);
}

function localityOf(guide: CurrentGuide, { facts }: Entry): string | undefined {
  const id = 'locality' in facts ? facts.locality : undefined;
  return id !== undefined && guide.localities.has(id) ? id : undefined;
}

async function bookletEntry(guide: CurrentGuide, entry: Entry, locale: Locale): Promise<BookletEntry> {
  const t = translator(locale);
  const view = entryView(guide, entry, locale);
  const prose = entry.prose.get(view.textLocale);
  const picture = await bookletPicture(view);
  const { origin } = guide.site;
  const typed = view.code && `${printedHost(origin).toLowerCase()}/Q/${view.code}`;
  return {
    ref: view.ref,
    kind: view.kind,
    seed: view.id,
    title: view.title,
    ...(view.localTitle && { localTitle: view.localTitle }),
    alsoKnownAs: prose?.alsoKnownAs ?? [],
    line: view.line,
    sample: view.sample,
    remarks: [view.fallback, view.translation, view.spirit && view.kind === 'products' && t('product.spirit')].filter(
      (remark): remark is string => Boolean(remark),
    ),
    textLanguage: view.textLocale,
    summary: view.summary,
    facts: factsOf(view, entry, locale),
    // Spirits may not be praised, in print as little as on the page.
    story: view.spirit || !prose ? [] : proseBlocks(prose.body, prose.format),
    stops: (view.relations.find(({ relation }) => relation === 'stops')?.cards ?? []).map(({ ref, title }) => ({
      ref,
      title,
    })),
    sources: [
      view.sources.length > 0 &&
        `${t('label', { label: t('sources') })} ${view.sources.map(({ text, grade }) => `${text} (${grade})`).join('; ')}`,
      view.checkedOn,
    ]
      .filter(Boolean)
      .join('. '),
    ...(view.code && typed && { code: { printed: printedAddress(origin, view.code), typed } }),
    ...(picture && { picture }),
  };
}

/** The visit first, then the kind's own facts; phones only of who agreed to print. */
function factsOf(view: EntryView, entry: Entry, locale: Locale): BookletEntry['facts'] {
  const t = translator(locale);
  const { hours, when, fees, place, going, facts } = view;
  const words = ({ label, values }: FactLine) => ({
    label,
    text: values.map(({ text, note }) => (note ? `${text} (${note})` : text)).join('; '),
  });
  const where = [place.address?.detail, place.address?.current, place.address?.former && `(${place.address.former})`]
    .filter(Boolean)
    .join(', ')
    .replace(', (', ' (');
  const phones = view.spirit ? [] : phonesOf(entry, locale);
  return [
    ...(hours
      ? [{ label: t('hours'), text: hours.lines.map(({ days, times }) => `${days} ${times}`).join('; ') }]
      : []),
    ...(when ? [words(when)] : []),
    ...fees.map(words),
    ...(where ? [{ label: t('where'), text: [where, place.about].filter(Boolean).join('. ') }] : []),
    ...(place.restricted ? [{ label: t('where'), text: t('where.restricted') }] : []),
    ...going.map(words),
    ...facts.map(words),
    ...(phones.length > 0 ? [{ label: t('contact'), text: phones.join('; ') }] : []),
  ];
}

function phonesOf(entry: Entry, locale: Locale): string[] {
  return entry.facts.contacts
    .filter((contact) => isAgreed(contact, 'print'))
    .flatMap(({ name, phone: written }) => {
      const phone = written ? parsePhone(written) : undefined;
      if (!phone) return [];
      const note = isSamplePhone(phone) ? ` (${translator(locale)('contact.sample')})` : '';
      return [`${name ? `${name} ` : ''}${formatPhone(phone, locale)}${note}`];
    });
}

function unknownLanguage(language: string, languages: readonly Locale[]): ReadableError {
  const list = languages.join(', ');
  return new ReadableError({
    vi: `Cẩm nang này không có bản "${language}". Chọn --lang trong: ${list}.`,
    en: `This guide has no "${language}". Choose --lang among: ${list}.`,
  });
}
