/** What pages say of the guides that a portal gathers. */
import { DEFAULT_LOCALE, type Locale, WORLD_LOCALE } from '../i18n/locales.ts';
import type { GatheredEntry } from '../portal/copy.ts';
import { type PortalGuide, readPortalGuides } from '../portal/guides.ts';
import type { GuideCodes } from '../portal/resolve.ts';
import { KINDS, type Kind } from '../schemas/kinds.ts';
import type { CurrentGuide } from './current.ts';
import { languagePaths } from './pages.ts';

const read = new WeakMap<CurrentGuide, Promise<readonly PortalGuide[]>>();

/** The gathered guides, read once a build. */
export function portalGuides(guide: CurrentGuide): Promise<readonly PortalGuide[]> {
  const before = read.get(guide);
  if (before) return before;
  const guides = readPortalGuides(guide.site);
  read.set(guide, guides);
  return guides;
}

/** The codes that the gathered guides have issued, as a typed code is compared with them. */
export async function guideCodes(guide: CurrentGuide): Promise<GuideCodes> {
  const guides = await portalGuides(guide);
  return Object.fromEntries(
    guides.map(({ host, copy }) => [
      host,
      (copy?.entries ?? [])
        .map(({ code }) => code ?? '')
        .sort()
        .join(''),
    ]),
  );
}

/** Static paths: the list of guides, one a language; none where the guide is no portal. */
export async function portalPaths() {
  const paths = await languagePaths();
  return Promise.all(
    paths
      .filter(({ props }) => props.guide.site.portal)
      .map(async (path) => ({ ...path, props: { ...path.props, guides: await portalGuides(path.props.guide) } })),
  );
}

/** Static paths: one a language and gathered guide that has a copy. */
export async function gatheredGuidePaths() {
  return (await portalPaths()).flatMap(({ params, props }) =>
    props.guides
      .filter(({ copy }) => copy)
      .map((gathered) => ({ params: { ...params, host: pageName(gathered.host) }, props: { ...props, gathered } })),
  );
}

/** A host as the last part of an address: a port's colon is none for file names. */
export function pageName(host: string): string {
  return host.replace(':', '_');
}

export interface GatheredCard {
  readonly href: string;
  readonly title: string;
  /** Language of the title and of the page behind it, a BCP 47 tag. */
  readonly lang: string;
  readonly communes: readonly string[];
  readonly sample: boolean;
}

/** A guide's entries by kind, in the order of kinds, by name as the language sorts. Samples come last. */
export function gatheredCards(
  { copy }: PortalGuide,
  locale: Locale,
): { readonly kind: Kind; readonly cards: readonly GatheredCard[] }[] {
  const collator = new Intl.Collator(locale);
  const entries = copy?.entries ?? [];
  return KINDS.map((kind) => ({
    kind,
    cards: entries
      .filter((entry) => entry.kind === kind)
      .map((entry) => gatheredCard(entry, locale))
      .sort((a, b) => Number(a.sample) - Number(b.sample) || collator.compare(a.title, b.title)),
  })).filter(({ cards }) => cards.length > 0);
}

/** The card in the reader's language, else in the default one, else in what there is. */
export function gatheredCard(entry: GatheredEntry, locale: Locale): GatheredCard {
  const written = Object.keys(entry.name).filter((lang) => entry.url[lang]);
  const lang = [locale, WORLD_LOCALE, DEFAULT_LOCALE].find((wanted) => written.includes(wanted)) ?? written[0] ?? '';
  return {
    href: entry.url[lang] ?? '',
    title: entry.name[lang] ?? '',
    lang,
    communes: entry.communes.map(({ name }) => name),
    sample: entry.sample,
  };
}

/** Provinces in which a guide's entries lie, the most frequent first. */
export function provincesOf({ copy }: PortalGuide): string[] {
  const counts = new Map<string, number>();
  for (const { province } of copy?.entries ?? []) if (province) counts.set(province, (counts.get(province) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([province]) => province);
}
