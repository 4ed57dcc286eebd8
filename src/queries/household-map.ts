/** A village's plan for its poster. */
import sharp from 'sharp';
import { DEFAULT_LOCALE } from '../i18n/locales.ts';
import type { House, HouseholdMap } from '../prints/household-map.ts';
import type { Entry } from '../reading/guide.ts';
import type { CurrentGuide } from './current.ts';
import { titleOf } from './labels.ts';
import { planGround } from './plan-ground.ts';
import { phoneForPrint } from './print-subject.ts';
import { numberedHouses } from './village-plan.ts';

/** Of a photographed plan, in pixels: 300 dpi on the poster. */
const PICTURE_WIDTH = 3000;

/** The map of a village that has a plan; undefined where it has none. Throws `ReadableError` for a file that cannot be used. */
export async function householdMap(guide: CurrentGuide, village: Entry<'villages'>): Promise<HouseholdMap | undefined> {
  const { plan } = village.facts;
  if (!plan) return undefined;
  const { picture, ...drawing } = await planGround(village, plan.file);
  const houses = numberedHouses(guide, plan).map(({ house, entry, number }): House => {
    const phone = entry && phoneForPrint(entry);
    const lets = entry?.kind === 'homestays' || house.offers.includes('rooms');
    const name = house.homestay && entry ? titleOf(entry, DEFAULT_LOCALE).text : house.name;
    const shown = name ?? (entry && titleOf(entry, DEFAULT_LOCALE).text);
    if (number === undefined || shown === undefined) return { lets, x: house.x, y: house.y };
    return { number, name: shown, ...(phone && { phone }), lets, x: house.x, y: house.y };
  });
  const photographed = picture && (await jpeg(picture));
  return { ...drawing, houses, ...(plan.here && { here: plan.here }), ...(photographed && { picture: photographed }) };
}

/** Upright and without metadata: a phone writes where it was. */
function jpeg(picture: string): Promise<Uint8Array> {
  return sharp(picture)
    .autoOrient()
    .resize({ width: PICTURE_WIDTH, withoutEnlargement: true })
    .jpeg({ quality: 85 })
    .toBuffer();
}
