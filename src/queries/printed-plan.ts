/** A village's or a market's plan for its poster. */
import sharp from 'sharp';
import { DEFAULT_LOCALE, LOCALE_CODES } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import type { PlanPrint, PrintedMark } from '../prints/plan.ts';
import { type Entry, isOfKind } from '../reading/guide.ts';
import type { EntryRef } from '../schemas/kinds.ts';
import type { HouseholdPlan } from '../schemas/plan.ts';
import type { CurrentGuide } from './current.ts';
import { titleOf } from './labels.ts';
import { marketMarks } from './market-plan.ts';
import { planGround } from './plan-ground.ts';
import { phoneForPrint } from './print-subject.ts';
import { numberedHouses } from './village-plan.ts';

/** Of a photographed plan, in pixels: 300 dpi on the poster. */
const PICTURE_WIDTH = 3000;

/** The plan of an entry that has one; undefined where it has none. Throws `ReadableError` for a file that cannot be used. */
export async function printedPlan(guide: CurrentGuide, entry: Entry): Promise<PlanPrint | undefined> {
  if (isOfKind(entry, 'villages') && entry.facts.plan) {
    const { plan } = entry.facts;
    const sample = plan.sample && { sample: inEveryLanguage('plan.sample') };
    return { of: 'households', ...(await drawn(entry, plan)), ...sample, marks: houseMarks(guide, plan) };
  }
  if (isOfKind(entry, 'spots') && entry.facts.plan) {
    const { plan } = entry.facts;
    const sample = plan.sample && { sample: inEveryLanguage('plan.stalls.sample') };
    return { of: 'market', ...(await drawn(entry, plan)), ...sample, marks: stallMarks(guide, entry) };
  }
  return undefined;
}

/** That the drawing is invented, said on paper as it is on the page. */
function inEveryLanguage(key: 'plan.sample' | 'plan.stalls.sample'): PlanPrint['sample'] {
  return Object.fromEntries(LOCALE_CODES.map((locale) => [locale, translator(locale)(key)]));
}

async function drawn(entry: Entry, { file, here }: Pick<HouseholdPlan, 'file' | 'here'>) {
  const { picture, ...drawing } = await planGround(entry, file);
  const photographed = picture && (await jpeg(picture));
  return { ...drawing, ...(here && { here }), ...(photographed && { picture: photographed }) };
}

function houseMarks(guide: CurrentGuide, plan: HouseholdPlan): PrintedMark[] {
  return numberedHouses(guide, plan).map(({ house, entry, number }) => {
    const phone = entry && phoneForPrint(guide, entry);
    // As on the page: whoever offers something receives guests.
    const open = entry?.kind === 'homestays' || house.offers.length > 0;
    const name = house.homestay && entry ? titleOf(entry, DEFAULT_LOCALE).text : house.name;
    const shown = name ?? (entry && titleOf(entry, DEFAULT_LOCALE).text);
    if (number === undefined || shown === undefined) return { open, x: house.x, y: house.y };
    const code = entry && guide.codeOf.get(entry.ref);
    return {
      ...{ number: String(number), name: shown, open, x: house.x, y: house.y },
      ...(phone && { phone }),
      ...(code && { code }),
    };
  });
}

/** "Bánh ngô · Homestay mẫu Pả Vi 1": a stall by its goods and whose it is. */
function stallMarks(guide: CurrentGuide, { facts }: Entry<'spots'>): PrintedMark[] {
  const makers = new Map(facts.stalls.map(({ number, maker }) => [number, maker]));
  return marketMarks(guide, facts.stalls, DEFAULT_LOCALE).flatMap(({ named, x, y }) => {
    if (!named) return [];
    const maker = guide.entries.get(makers.get(named.number) as EntryRef);
    const phone = maker && phoneForPrint(guide, maker);
    const name = maker ? `${named.name} · ${titleOf(maker, DEFAULT_LOCALE).text}` : named.name;
    const code = maker && guide.codeOf.get(maker.ref);
    return [{ number: named.number, name, ...(phone && { phone }), ...(code && { code }), open: true, x, y }];
  });
}

/** Upright and without metadata: a phone writes where it was. */
function jpeg(picture: string): Promise<Uint8Array> {
  return sharp(picture)
    .autoOrient()
    .resize({ width: PICTURE_WIDTH, withoutEnlargement: true })
    .jpeg({ quality: 85 })
    .toBuffer();
}
