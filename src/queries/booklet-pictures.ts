/** Pictures of the booklet: photographs without metadata, else the illustration; JPEG at 300 dots an inch. */
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { choose } from '../i18n/choose.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { illustrate } from '../illustrations/illustrate.ts';
import { type SceneName, sceneMeanings } from '../illustrations/scene-names.ts';
import { derive } from '../lib/derived-cache.ts';
import type { CatalogueItem } from '../prints/artefacts/catalogue.ts';
import type { BookletEntry } from '../prints/booklet/content.ts';
import type { Kind } from '../schemas/kinds.ts';
import type { Selection } from './booklet-selection.ts';
import type { CurrentGuide } from './current.ts';
import type { EntryView } from './entry-view.ts';

type Picture = NonNullable<BookletEntry['picture']>;

/** Where there is no photograph, these are still shown by their illustration. */
const ILLUSTRATED: readonly Kind[] = ['heritage', 'spots', 'villages'];

/** 118 mm at 300 dpi. */
const WIDTH = 1_394;
const RATIO = 2.2;
const COVER_RATIO = 1.5;
const QUALITY = 82;

/** The picture of an entry; none where a drawing would only fill paper. */
export async function bookletPicture({
  photos,
  scene,
  sceneAlt,
  id,
  kind,
  locale,
}: EntryView): Promise<Picture | undefined> {
  const [photo] = photos;
  if (photo) {
    const original = await readFile(photo.file);
    return {
      jpeg: await jpeg(original, RATIO),
      ratio: RATIO,
      caption: `${photo.alt} · ${photo.credit}`,
      alt: photo.alt,
    };
  }
  return ILLUSTRATED.includes(kind) ? illustration({ scene, sceneAlt, id, locale }) : undefined;
}

/** Of a product in the catalogue: its photograph, else the illustration of its kind; of a spirit neither. */
export async function cataloguePicture(view: EntryView): Promise<CatalogueItem['picture']> {
  if (view.spirit) return undefined;
  const [photo] = view.photos;
  const { jpeg, ratio } = (await bookletPicture(view)) ?? (await illustration(view));
  return { jpeg, ratio, ...(photo && { credit: photo.credit }) };
}

async function illustration({ scene, sceneAlt, id, locale }: Pick<EntryView, 'scene' | 'sceneAlt' | 'id' | 'locale'>) {
  const t = translator(locale);
  return {
    jpeg: await sceneJpeg(scene, id, RATIO),
    ratio: RATIO,
    caption: t('illustration'),
    alt: `${t('illustration')}: ${sceneAlt}`,
  };
}

/** The cover's: the illustration of the first area that is in it. */
export async function coverPicture(
  guide: CurrentGuide,
  { localities }: Selection,
  locale: Locale,
): Promise<Picture | undefined> {
  const area = [...guide.localities.values()].find(({ id }) => localities.size === 0 || localities.has(id));
  if (!area) return undefined;
  const scene = area.illustration as SceneName;
  const alt = `${translator(locale)('illustration')}: ${choose(sceneMeanings[scene], locale).text}`;
  return { jpeg: await sceneJpeg(scene, `area-${area.id}`, COVER_RATIO), ratio: COVER_RATIO, caption: '', alt };
}

function sceneJpeg(scene: SceneName, seed: string, ratio: number): Promise<Buffer> {
  // 360 units wide: 72 dpi makes a unit a pixel.
  const svg = Buffer.from(illustrate(scene, seed));
  return jpeg(svg, ratio, (72 * WIDTH) / 360);
}

function jpeg(bytes: Buffer, ratio: number, density?: number): Promise<Buffer> {
  const size = { width: WIDTH, height: Math.round(WIDTH / ratio), fit: 'cover' } as const;
  return derive('booklet-1', [bytes, JSON.stringify({ size, density, QUALITY })], () =>
    sharp(bytes, density ? { density } : {})
      .autoOrient()
      .resize(size)
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: QUALITY, mozjpeg: true })
      .toBuffer(),
  );
}
