/** What an entry is, in a few words: "Danh lam thắng cảnh quốc gia · 1997". */
import { choose } from '../i18n/choose.ts';
import type { Locale } from '../i18n/locales.ts';
import { counted, joinList, type Translate, translator } from '../i18n/translate.ts';
import { awardStatus, latestAward } from '../lib/award.ts';
import { formatPeriod } from '../lib/period.ts';
import { nextOccurrence } from '../lib/recurrence.ts';
import { type Entry, isOfKind } from '../reading/guide.ts';
import type { FactsOf } from '../schemas/facts.ts';

/** The line under a title. */
export function kindLine(entry: Entry, locale: Locale, today: string): string {
  const t = translator(locale);
  if (isOfKind(entry, 'heritage')) return heritageLine(entry.facts, t);
  if (isOfKind(entry, 'spots')) return t(`spot.${entry.facts.type}`);
  if (isOfKind(entry, 'villages')) return villageLine(entry.facts, t, locale);
  if (isOfKind(entry, 'products')) return productLine(entry.facts, t, today);
  if (isOfKind(entry, 'producers')) return t(`producer.${entry.facts.type}`);
  if (isOfKind(entry, 'homestays')) return `${t('kind.one.homestays')} · ${t(`house.${entry.facts.house}`)}`;
  if (isOfKind(entry, 'routes')) {
    return `${t('kind.one.routes')} · ${counted('route.days.value', entry.facts.days, locale)}`;
  }
  if (isOfKind(entry, 'festivals') && entry.facts.when) {
    const next = nextOccurrence(entry.facts.when, today);
    if (next) return `${t('kind.one.festivals')} · ${formatPeriod(next, locale)}`;
  }
  return t(`kind.one.${entry.kind}`);
}

/** The same on maps and lists, where what has an e-ticket says so. */
export function markedLine(entry: Entry, locale: Locale, today: string): string {
  const line = kindLine(entry, locale, today);
  return hasElectronicTicket(entry) ? `${line} · ${translator(locale)('tickets.electronic')}` : line;
}

/** Whether a ticket for it is sold to be shown on a phone. */
function hasElectronicTicket({ facts }: Entry): boolean {
  return 'tickets' in facts && facts.tickets.some(({ electronic }) => electronic);
}

function heritageLine(facts: FactsOf<'heritage'>, t: Translate): string {
  if (facts.form === 'intangible') {
    const listing = facts.listings[0];
    return listing ? t(`heritage.listed.${listing.level}`) : t('heritage.intangible');
  }
  const [newest] = facts.ranks;
  if (!newest) return facts.relicType ? t(`heritage.type.${facts.relicType}`) : t('heritage.tangible');
  const rank = facts.relicType === 'scenic' ? t(`heritage.scenic.${newest.rank}`) : t(`heritage.rank.${newest.rank}`);
  return `${rank} · ${newest.date.slice(0, 4)}`;
}

function villageLine(facts: FactsOf<'villages'>, t: Translate, locale: Locale): string {
  if (facts.peoples.length === 0) return t(`village.unit.${facts.unit}`);
  const peoples = joinList(
    facts.peoples.map((people) => t(`people.${people}`)),
    locale,
  );
  return t(`village.people.${facts.unit}`, { peoples });
}

function productLine(facts: FactsOf<'products'>, t: Translate, today: string): string {
  const award = facts.ocop && latestAward(facts.ocop.awards);
  if (award) {
    const status = awardStatus(award, today);
    const year = status.recognisedYear ?? '';
    if (status.liveStars) return t('ocop.stars', { stars: status.liveStars });
    return t('ocop.past', { stars: award.stars, year });
  }
  return facts.geographicalIndication ? t('product.gi') : t('kind.one.products');
}

/** The title in the reader's language, with the language it really is in. */
export function titleOf(entry: Entry, locale: Locale): { readonly text: string; readonly locale: Locale } {
  const titles = Object.fromEntries([...entry.prose].map(([code, prose]) => [code, prose.title]));
  return choose(titles as { vi: string }, locale);
}
