/** What is printed about an entry, from the same views as its page: the two cannot disagree. */
import { printedAddress, printedHost } from '../codes/address.ts';
import { DEFAULT_LOCALE, type Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { awardStatus, latestAward } from '../lib/award.ts';
import { ReadableError } from '../lib/command.ts';
import { pageHref } from '../lib/href.ts';
import { formatPhone, parsePhone } from '../lib/phone.ts';
import { type Localised, PRINT_LANGUAGES } from '../prints/languages.ts';
import { type PrintKey, phrase } from '../prints/strings.ts';
import type { ConductLine, PrintGuide, PrintSubject } from '../prints/subject.ts';
import type { Entry } from '../reading/guide.ts';
import { isOfKind } from '../reading/guide.ts';
import type { Kind } from '../schemas/kinds.ts';
import { isAgreed } from './contacts.ts';
import type { CurrentGuide } from './current.ts';
import { type EntryView, entryView } from './entry-view.ts';
import { isSpiritOnly } from './spirits.ts';

type ConductKey = Extract<PrintKey, `conduct.${string}`> extends `conduct.${infer Name}` ? Name : never;

/** What a visitor is asked for, by where the sign hangs (domain: conduct and safety). */
const CONDUCT: Partial<Record<Kind, readonly ConductKey[]>> = {
  heritage: ['dress-modestly', 'no-touch-altar', 'ask-photo', 'take-litter'],
  spots: ['ask-photo', 'take-litter'],
  villages: ['ask-photo', 'shoes-off', 'no-entry-leaves', 'no-pat-head'],
  homestays: ['shoes-off', 'follow-host', 'no-touch-altar', 'no-whistle'],
  producers: ['ask-photo', 'follow-host'],
  festivals: ['dress-modestly', 'ask-photo', 'no-touch-altar', 'take-litter'],
  routes: ['ask-photo', 'no-entry-leaves', 'take-litter'],
  handbook: ['ask-photo', 'dress-modestly', 'no-touch-altar', 'take-litter'],
};

/** The guide as its prints name it; dated by the entry that is printed, else by the newest; kept in `locale`. */
export function printGuide(guide: CurrentGuide, entry?: Entry, locale: Locale = DEFAULT_LOCALE): PrintGuide {
  const { site } = guide;
  const save = pageHref('saved', locale);
  const host = printedHost(site.origin).toLowerCase();
  return {
    name: site.name as Localised,
    host,
    languages: PRINT_LANGUAGES.filter((language) => site.languages.includes(language)),
    saveAddress: `${site.origin}${save}`,
    saveTyped: `${host}${save}`,
    theme: site.theme,
    contentDate: entry?.facts.checkedOn ?? newestDay(guide),
  };
}

function newestDay({ entries, since }: CurrentGuide): string {
  const days = [...entries.values()].map(({ facts }) => facts.checkedOn);
  return days.sort().at(-1) ?? since;
}

/**
 * What an artefact prints about an entry.
 *
 * @param code  another of its codes than the one that is usually printed
 * @throws {ReadableError} where the entry has no code yet
 */
export function printSubject(guide: CurrentGuide, entry: Entry, code = guide.codeOf.get(entry.ref)): PrintSubject {
  if (!code) {
    throw new ReadableError({
      vi: `${entry.ref} chưa có mã QR. Hãy chạy: npm run codes -- issue ${entry.ref}`,
      en: `${entry.ref} has no code yet. Run: npm run codes -- issue ${entry.ref}`,
    });
  }
  const written = guide.site.languages.filter((locale) => entry.prose.has(locale));
  const views = written.map((locale) => entryView(guide, entry, locale));
  const each = (pick: (view: EntryView) => string | undefined): Localised =>
    Object.fromEntries(views.flatMap((view) => (pick(view) ? [[view.locale, pick(view)]] : [])));
  const hours = each(hoursWords);
  const phone = phoneForPrint(guide, entry);
  return {
    ref: entry.ref,
    kind: entry.kind,
    code,
    printedAddress: printedAddress(guide.site.origin, code),
    title: each(({ title }) => title),
    // Spirits have none.
    sentence: each(({ summary }) => summary || undefined),
    facts: each((view) => lastingLine(entry, view, guide.builtOn)),
    ...(Object.keys(hours).length > 0 && { hours }),
    ...(phone && { phone }),
    conduct: conductOf(entry).map(conductLine),
    seed: entry.id,
    sample: entry.facts.sample || guide.site.sample,
  };
}

/** Opening hours, or the rule of market days and festivals: without the next date, which a sign outlives. */
function hoursWords({ hours, when }: EntryView): string | undefined {
  return hours?.lines.map(({ days, times }) => `${days} ${times}`).join('; ') ?? when?.values[0]?.text;
}

/** The line under the title as a print may say it for years: without a festival's next date, with an award's year. */
function lastingLine(entry: Entry, { line, locale }: EntryView, today: string): string {
  if (isOfKind(entry, 'festivals')) return translator(locale)('kind.one.festivals');
  const award = isOfKind(entry, 'products') ? latestAward(entry.facts.ocop?.awards ?? []) : undefined;
  const status = award && awardStatus(award, today);
  return status?.liveStars ? `${line} · ${status.recognisedYear}` : line;
}

/** The first number whose owner agreed to its being printed. */
export function phoneForPrint(guide: CurrentGuide, entry: Entry): string | undefined {
  if (isSpiritOnly(guide, entry)) return undefined;
  const numbers = entry.facts.contacts.filter((contact) => isAgreed(contact, 'print')).map(({ phone }) => phone);
  const phone = numbers.map((number) => number && parsePhone(number)).find(Boolean);
  return phone ? formatPhone(phone, DEFAULT_LOCALE) : undefined;
}

function conductOf(entry: Entry): readonly ConductKey[] {
  const isByEdge = 'access' in entry.facts && entry.facts.access?.unfencedEdge;
  return [...(isByEdge ? (['mind-edge'] as const) : []), ...(CONDUCT[entry.kind] ?? [])];
}

function conductLine(name: ConductKey): ConductLine {
  return {
    pictogram: name,
    text: Object.fromEntries(PRINT_LANGUAGES.map((language) => [language, phrase(`conduct.${name}`, language)])),
  };
}
