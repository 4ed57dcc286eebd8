/** What a person may write after `npm run new -- <kind> <id>`, and what is asked where it is missing. */
import { ReadableError, UsageError } from '../lib/command.ts';
import type { BilingualText } from '../lib/diagnostic.ts';
import { nearest } from '../lib/nearest.ts';
import { slugify } from '../lib/slug.ts';
import { readGuide } from '../reading/guide.ts';
import { isKind, KINDS, type Kind } from '../schemas/kinds.ts';
import type { LocalitiesFile } from '../schemas/locality.ts';
import type { Ask } from './ask.ts';
import { type Draft, PLACE_KINDS } from './facts-template.ts';

export interface EntryOptions {
  readonly name?: string | undefined;
  readonly 'name-en'?: string | undefined;
  readonly locality?: string | undefined;
  readonly commune?: string | undefined;
  readonly lat?: string | undefined;
  readonly lon?: string | undefined;
  readonly stops?: string | undefined;
}

/**
 * The draft that the call describes.
 *
 * @param ask  absent where nobody can answer: then what is missing is said
 * @throws {UsageError} for a call that lacks something or names what does not exist
 */
export async function draftFrom(
  contentDir: string,
  operands: readonly string[],
  options: EntryOptions,
  today: string,
  ask?: Ask,
): Promise<Draft> {
  const kind = kindFrom(operands[0]);
  const { found } = await readGuide(contentDir);
  if (!found.places) {
    throw new ReadableError({
      vi: `Chưa đọc được ${contentDir}/localities.yaml; chạy npm run check để xem lỗi.`,
      en: `${contentDir}/localities.yaml cannot be read; see npm run check.`,
    });
  }
  const need = async (value: string | undefined, flag: string, question: BilingualText): Promise<string> => {
    const given = value?.normalize('NFC').trim() || (await ask?.(question));
    if (given) return given;
    throw new UsageError({ vi: `Thiếu ${flag}. ${question.vi}`, en: `${flag} is missing. ${question.en}` });
  };

  const name = await need(options.name, '--name', { vi: 'Tên tiếng Việt?', en: 'Vietnamese name?' });
  const id = operands[1] ?? slugify(name);
  const nameEn =
    options['name-en'] ??
    (await ask?.({ vi: 'Tên tiếng Anh (bỏ trống nếu chưa có)?', en: 'English name (empty for none)?' }));
  const locality =
    kind === 'handbook' && !options.locality ? undefined : await localityFrom(found.places, options.locality, need);
  const { communes, formerCommunes } = PLACE_KINDS.includes(kind)
    ? await communeFrom(found.places, locality, options.commune, need)
    : { communes: [], formerCommunes: [] };
  const stops = kind === 'routes' ? stopsFrom(await need(options.stops, '--stops', STOPS_QUESTION)) : [];
  const location = pointFrom(options.lat, options.lon);
  return { kind, id, name, ...(nameEn && { nameEn }), locality, communes, formerCommunes, location, stops, today };
}

type Need = (value: string | undefined, flag: string, question: BilingualText) => Promise<string>;

const STOPS_QUESTION = {
  vi: 'Các điểm dừng, từ hai mục, cách nhau dấu phẩy (heritage/a,spots/b)?',
  en: 'The stops, two entries or more, with commas (heritage/a,spots/b)?',
};

function kindFrom(text: string | undefined): Kind {
  if (text !== undefined && isKind(text)) return text;
  const near = text === undefined ? undefined : nearest(text, KINDS);
  throw new UsageError({
    vi: `${text === undefined ? 'Thiếu loại' : `Không có loại "${text}"`}.${near ? ` Có phải ${near}?` : ''} Các loại: ${KINDS.join(', ')}.`,
    en: `${text === undefined ? 'The kind is missing' : `There is no kind "${text}"`}.${near ? ` Did you mean ${near}?` : ''} Kinds: ${KINDS.join(', ')}.`,
  });
}

async function localityFrom(places: LocalitiesFile, given: string | undefined, need: Need): Promise<string> {
  const ids = places.localities.map(({ id }) => id);
  const only = ids.length === 1 ? ids[0] : undefined;
  const list = ids.join(', ');
  const id = await need(given ?? only, '--locality', { vi: `Vùng nào (${list})?`, en: `Which locality (${list})?` });
  if (ids.includes(id)) return id;
  throw new UsageError({ vi: `Không có vùng "${id}": ${list}.`, en: `There is no locality "${id}": ${list}.` });
}

async function communeFrom(
  places: LocalitiesFile,
  locality: string | undefined,
  given: string | undefined,
  need: Need,
) {
  const here = places.communes.filter((commune) => commune.locality === locality);
  const only = here.length === 1 ? here[0]?.code : undefined;
  const list = here.map(({ code, name }) => `${code} ${name}`).join(', ');
  const code = await need(given ?? only, '--commune', { vi: `Mã xã (${list})?`, en: `Commune code (${list})?` });
  const commune = here.find((one) => one.code === code || one.name.toLowerCase() === code.toLowerCase());
  if (!commune) {
    throw new UsageError({ vi: `Không có xã "${code}": ${list}.`, en: `There is no commune "${code}": ${list}.` });
  }
  const former = commune.former.length === 1 ? commune.former.map(({ name }) => name) : [];
  return { communes: [commune.code], formerCommunes: former };
}

function stopsFrom(text: string): string[] {
  const stops = text.split(/[\s,]+/).filter((stop) => stop !== '');
  if (stops.length >= 2) return stops;
  throw new UsageError({ vi: 'Một tuyến cần từ hai điểm dừng.', en: 'A route needs two stops or more.' });
}

function pointFrom(lat: string | undefined, lon: string | undefined): Draft['location'] {
  if (lat === undefined && lon === undefined) return undefined;
  const [latitude, longitude] = [lat, lon].map((text) => (text?.trim() ? Number(text.replace(',', '.')) : Number.NaN));
  if (latitude !== undefined && longitude !== undefined && Number.isFinite(latitude + longitude)) {
    return { lat: latitude, lon: longitude };
  }
  throw new UsageError({
    vi: '--lat và --lon đi cùng nhau, viết số thập phân: --lat 19.61438 --lon 105.02179',
    en: '--lat and --lon go together, as decimals: --lat 19.61438 --lon 105.02179',
  });
}
