/** What is printed about an entry, from the same views as its page: the two cannot disagree. */
import { printedAddress, printedHost } from '../codes/address.ts';
import { DEFAULT_LOCALE, type Locale } from '../i18n/locales.ts';
import { ReadableError } from '../lib/command.ts';
import { pageHref } from '../lib/href.ts';
import { type Localised, PRINT_LANGUAGES, type PrintLanguage } from '../prints/languages.ts';
import { type PrintKey, phrase } from '../prints/strings.ts';
import type { ConductLine, PrintGuide, PrintKind, PrintSubject } from '../prints/subject.ts';
import type { Entry } from '../reading/guide.ts';
import { isOfKind } from '../reading/guide.ts';
import type { Kind } from '../schemas/kinds.ts';
import type { CurrentGuide } from './current.ts';
import { entryView } from './entry-view.ts';

const PRINT_KINDS = {
  heritage: 'heritage',
  spots: 'spot',
  villages: 'village',
  homestays: 'homestay',
  products: 'product',
  producers: 'producer',
  routes: 'route',
  festivals: 'festival',
  handbook: 'handbook',
} as const satisfies Record<Kind, PrintKind>;

type ConductKey = Extract<PrintKey, `conduct.${string}`> extends `conduct.${infer Name}` ? Name : never;

/** What a visitor is asked for, by where the sign hangs (domain: conduct and safety). */
const CONDUCT: Partial<Record<Kind, readonly ConductKey[]>> = {
  heritage: ['dress-modestly', 'no-touch-altar', 'ask-photo', 'take-litter'],
  spots: ['ask-photo', 'take-litter'],
  villages: ['ask-photo', 'shoes-off', 'no-entry-leaves', 'no-pat-head'],
  homestays: ['shoes-off', 'follow-host', 'no-touch-altar', 'no-whistle'],
};

/** The guide as its prints name it. */
export function printGuide(guide: CurrentGuide): PrintGuide {
  const { site } = guide;
  const save = pageHref('saved', DEFAULT_LOCALE);
  const host = printedHost(site.origin).toLowerCase();
  return {
    name: site.name as Localised,
    host,
    languages: site.languages as PrintLanguage[],
    saveAddress: `${site.origin}${save}`,
    saveTyped: `${host}${save}`,
    contentDate: guide.builtOn,
  };
}

/**
 * What an artefact prints about an entry.
 *
 * @throws {ReadableError} where the entry has no code yet
 */
export function printSubject(guide: CurrentGuide, entry: Entry): PrintSubject {
  const code = guide.codeOf.get(entry.ref);
  if (!code) {
    throw new ReadableError({
      vi: `${entry.ref} chưa có mã QR. Hãy chạy: npm run codes -- issue ${entry.ref}`,
      en: `${entry.ref} has no code yet. Run: npm run codes -- issue ${entry.ref}`,
    });
  }
  const written = guide.site.languages.filter((locale) => entry.prose.has(locale));
  const views = new Map(written.map((locale) => [locale, entryView(guide, entry, locale)]));
  const each = (pick: (locale: Locale) => string | undefined): Localised =>
    Object.fromEntries(written.flatMap((locale) => (pick(locale) ? [[locale, pick(locale)]] : [])));
  const hours = each((locale) => {
    const view = views.get(locale);
    return view?.hours?.lines.map(({ days, times }) => `${days} ${times}`).join('; ') ?? view?.when?.values[0]?.text;
  });
  const phone = views
    .get(written[0] ?? DEFAULT_LOCALE)
    ?.contacts.flatMap(({ ways }) => ways)
    .find(({ kind }) => kind === 'phone')?.text;
  return {
    ref: entry.ref,
    kind: PRINT_KINDS[entry.kind],
    code,
    printedAddress: printedAddress(guide.site.origin, code),
    title: each((locale) => views.get(locale)?.title),
    sentence: each((locale) => views.get(locale)?.summary),
    facts: each((locale) => views.get(locale)?.line),
    ...(Object.keys(hours).length > 0 && { hours }),
    ...(phone && { phone }),
    conduct: isOfKind(entry, 'products') ? [] : (CONDUCT[entry.kind] ?? []).map(conductLine),
    seed: entry.id,
    sample: entry.facts.sample || guide.site.sample,
  };
}

function conductLine(name: ConductKey): ConductLine {
  return {
    pictogram: name,
    text: Object.fromEntries(PRINT_LANGUAGES.map((language) => [language, phrase(`conduct.${name}`, language)])),
  };
}
