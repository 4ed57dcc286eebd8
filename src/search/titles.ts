/** Makes the title list of a language from the guide. */
import { choose } from '../i18n/choose.ts';
import { LOCALE_CODES, type Locale } from '../i18n/locales.ts';
import { type Translate, translator } from '../i18n/translate.ts';
import { homeHref } from '../lib/href.ts';
import { slugify } from '../lib/slug.ts';
import type { GatheredEntry } from '../portal/copy.ts';
import type { PortalGuide } from '../portal/guides.ts';
import type { CurrentGuide } from '../queries/current.ts';
import { kindLine, titleOf } from '../queries/labels.ts';
import { addressOf } from '../queries/place.ts';
import { gatheredCard } from '../queries/portal.ts';
import { type Entry, isOfKind } from '../reading/guide.ts';
import { KINDS } from '../schemas/kinds.ts';
import type { Locality } from '../schemas/locality.ts';
import { serviceName } from '../schemas/service.ts';
import { KIND_WORDS, SERVICE_WORDS } from './kind-words.ts';
import { words } from './normalise.ts';
import type { Label, TitleList, TitleRow } from './title-list.ts';

/**
 * The titles of the guide for readers of a language, in the order of their kinds and ids; of a portal those of the
 * guides that answer, too.
 */
export function titleList(guide: CurrentGuide, locale: Locale, gathered: readonly PortalGuide[] = []): TitleList {
  const t = translator(locale);
  const lines = table<Label>(([shown]) => shown);
  const places = table<string>((name) => name);
  const areas = table<Label>(([shown]) => shown);
  // Labels say alike for many entries: each is made once.
  const areaLabels = new Map([...guide.localities].map(([id, locality]) => [id, areaLabel(locality, locale)]));
  const lineLabels = new Map<string, Label>();
  const areaOf = (id: string | undefined): number => {
    const label = id === undefined ? undefined : areaLabels.get(id);
    return label ? areas.indexOf(label) : -1;
  };
  const lineOf = (entry: Entry): number => {
    const inLanguages = lineWords(guide, entry, locale);
    const key = inLanguages.join('\n');
    const label = lineLabels.get(key) ?? lineLabel(inLanguages);
    lineLabels.set(key, label);
    return lines.indexOf(label);
  };
  const rowOf = (entry: Entry): TitleRow => {
    const title = titleOf(entry, locale).text;
    const found = placeNames(guide, entry);
    return row(
      title,
      lineOf(entry),
      areaOf('locality' in entry.facts ? entry.facts.locality : undefined),
      found.map(places.indexOf),
      distinctNames(title, otherNames(guide, entry, locale)),
      entry.id,
    );
  };
  const gatheredRow = ({ entry, title: guideTitle }: { entry: GatheredEntry; title: string }): TitleRow => {
    const { title, href } = gatheredCard(entry, locale);
    // Every guide of this product has its pages there; of another the page can't be named so shortly.
    const id = entry.ref.split('/')[1] ?? '';
    const folder = href.replace(/^https:/, '').slice(0, -`/${entry.ref}`.length);
    const found = unique([...entry.communes.map(({ name }) => name), ...entry.formerCommunes]);
    const names = distinctNames(title, Object.values(entry.name));
    return [
      title,
      -1,
      areas.indexOf([guideTitle, entry.province ?? '']),
      found.map(places.indexOf),
      names,
      slugify(title) === id ? folder : `${folder}#${id}`,
    ];
  };
  const kinds = KINDS.flatMap((kind) => {
    const entries = [...guide.entries.values()].filter((entry) => entry.kind === kind);
    const others = gathered
      .filter(({ answers }) => answers)
      .flatMap(({ copy }) =>
        (copy?.entries ?? [])
          .filter((entry) => entry.kind === kind && hasOwnPages(entry))
          .map((entry) => ({ entry, title: copy?.title ?? '' })),
      );
    if (entries.length + others.length === 0) return [];
    const label: Label = [t(`kind.one.${kind}`), withoutWordsOf(t(`kind.one.${kind}`), KIND_WORDS[kind])];
    return [{ kind, label, rows: [...entries.sort(byId).map(rowOf), ...others.map(gatheredRow)] }];
  });
  const serviceRows = guide.services.map((service) => {
    const names = serviceName(service);
    const { text: title } = choose(names, locale);
    const line = t(`service.${service.type}`);
    return row(
      title,
      lines.indexOf([line, withoutWordsOf(line, SERVICE_WORDS[service.type])]),
      areaOf(service.locality),
      [guide.communes.get(service.commune)?.name ?? []].flat().map(places.indexOf),
      distinctNames(
        title,
        Object.values(names).filter((name) => name !== undefined),
      ),
      service.id,
    );
  });
  const areaRows = [...guide.localities.values()].map((locality) => {
    const title = choose(locality.name, locale).text;
    const former = [...guide.communes.values()].filter((commune) => commune.locality === locality.id);
    const found = unique(former.flatMap((commune) => [commune.name, ...commune.former.map(({ name }) => name)]));
    const names = [...LOCALE_CODES.flatMap((code) => locality.name[code] ?? []), ...administrativeNames(locality)];
    return row(title, -1, areaOf(locality.id), found.map(places.indexOf), distinctNames(title, names), locality.id);
  });
  return {
    base: homeHref(locale),
    lines: lines.values,
    areas: areas.values,
    places: places.values,
    kinds: [
      ...kinds,
      ...(serviceRows.length > 0 ? [{ kind: 'services' as const, label: serviceKind(t), rows: serviceRows }] : []),
      { kind: 'areas', label: areaKind(t), rows: areaRows },
    ],
  };
}

function row(
  title: string,
  line: number,
  area: number,
  places: readonly number[],
  names: readonly string[],
  id: string,
): TitleRow {
  return slugify(title) === id ? [title, line, area, places, names] : [title, line, area, places, names, id];
}

/** Whether the pages of a gathered entry lie where this product puts them, below `/<language>/<kind>/<id>`. */
function hasOwnPages({ ref, url }: GatheredEntry): boolean {
  return Object.values(url).every((address) => address.startsWith('https://') && address.endsWith(`/${ref}`));
}

function areaKind(t: Translate): Label {
  return [t('search.area'), withoutWordsOf(t('search.area'), KIND_WORDS.areas)];
}

function serviceKind(t: Translate): Label {
  return [t('kind.one.services'), withoutWordsOf(t('kind.one.services'), KIND_WORDS.services)];
}

/** An area is searched by its abolished district, by its province and by its former one. */
function areaLabel(locality: Locality, locale: Locale): Label {
  const shown = choose(locality.name, locale).text;
  const names = LOCALE_CODES.flatMap((code) => locality.name[code] ?? []);
  return [shown, withoutWordsOf(shown, [...names, ...administrativeNames(locality), UNIT_WORDS].join(' '))];
}

/** What people call the units that an area was and is part of. */
const UNIT_WORDS = 'huyện tỉnh district province';

function administrativeNames(locality: Locality): string[] {
  return unique([locality.formerDistrict, locality.formerProvince, locality.province]);
}

/** What an entry is, in the reader's language and then in the guide's others. */
function lineWords(guide: CurrentGuide, entry: Entry, locale: Locale): [string, ...string[]] {
  const others = guide.site.languages
    .filter((code) => code !== locale)
    .map((code) => kindLine(entry, code, guide.builtOn));
  return [kindLine(entry, locale, guide.builtOn), ...others];
}

/** As it is shown, and the words of other languages by which it is searched. */
function lineLabel([shown, ...others]: [string, ...string[]]): Label {
  return [shown, withoutWordsOf(shown, others.join(' '))];
}

function otherNames(guide: CurrentGuide, entry: Entry, locale: Locale): string[] {
  const own = entry.prose.get(locale)?.alsoKnownAs ?? [];
  const others = [...entry.prose.values()].filter((prose) => prose.locale !== locale);
  const producer = isOfKind(entry, 'products') && entry.facts.producer && guide.entries.get(entry.facts.producer);
  return [
    ...own,
    ...others.map(({ title }) => title),
    ...others.flatMap(({ alsoKnownAs }) => alsoKnownAs),
    ...(producer ? [titleOf(producer, locale).text] : []),
  ];
}

/** Communes of today and of before; the abolished district too where it was not the area's. */
function placeNames(guide: CurrentGuide, entry: Entry): string[] {
  const address = addressOf(entry);
  if (!address) return [];
  const communes = address.communes.flatMap((code) => guide.communes.get(code) ?? []);
  const before = communes.flatMap(({ former }) => former).filter(({ name }) => address.formerCommunes.includes(name));
  return unique([
    ...communes.map(({ name }) => name),
    ...address.formerCommunes,
    ...before.flatMap(({ district }) => district ?? []),
  ]);
}

/** Names that say something the title does not: marks and case make no new name. */
function distinctNames(title: string, names: readonly string[]): string[] {
  const known = new Set([key(title)]);
  return names.filter((name) => {
    const folded = key(name);
    if (known.has(folded)) return false;
    known.add(folded);
    return true;
  });
}

/** The words that a label does not already have, each once. */
function withoutWordsOf(label: string, also: string): string {
  const known = new Set(words(label).map(({ spelt }) => spelt));
  return unique(also.split(/[\s·,()]+/))
    .filter((text) => words(text).some(({ spelt }) => !known.has(spelt)))
    .join(' ');
}

function key(text: string): string {
  return words(text)
    .map(({ folded }) => folded)
    .join(' ');
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

function byId(a: Entry, b: Entry): number {
  return a.id < b.id ? -1 : 1;
}

/** Values in the order in which they are first asked for, each once. */
function table<T>(keyOf: (value: T) => string): { values: T[]; indexOf: (value: T) => number } {
  const values: T[] = [];
  const at = new Map<string, number>();
  return {
    values,
    indexOf(value) {
      const name = keyOf(value);
      const known = at.get(name);
      if (known !== undefined) return known;
      at.set(name, values.length);
      return values.push(value) - 1;
    },
  };
}
