/** Every scene by its name. */
import type { SceneName } from '../scene-names.ts';
import { cave } from './cave.ts';
import { cloth, incense } from './crafts.ts';
import { festival } from './festival.ts';
import { cakes, pomelo, rice } from './foods.ts';
import { handbook } from './handbook.ts';
import { earthHouse, stiltHouse } from './houses.ts';
import { honey, sauce, wine } from './jars.ts';
import { market } from './market.ts';
import { mountain, pass, terraces } from './mountains.ts';
import { museum } from './museum.ts';
import { oldStreet } from './old-street.ts';
import { stele, temple } from './shrines.ts';
import { dam, gorge, river } from './waters.ts';
import { weaving } from './weaving.ts';

/** A scene draws itself from a seed; the light falls from the left. */
export type Scene = (seed: string) => string;

export const scenes: Record<SceneName, Scene> = {
  pass,
  gorge,
  river,
  dam,
  mountain,
  terraces,
  cave,
  'earth-house': earthHouse,
  'stilt-house': stiltHouse,
  temple,
  stele,
  'old-street': oldStreet,
  museum,
  market,
  weaving,
  festival,
  honey,
  wine,
  sauce,
  rice,
  cakes,
  cloth,
  incense,
  pomelo,
  handbook,
};
