/** What a person may write after `npm run new -- <kind> <id>`, and what is asked where it is missing. */
import { ReadableError, UsageError } from '../lib/command.ts';
import type { BilingualText } from '../lib/diagnostic.ts';
import { nearest } from '../lib/nearest.ts';
import { slugify } from '../lib/slug.ts';
import { readGuide } from '../reading/disk-files.ts';
import { KINDS, type Kind } from '../schemas/kinds.ts';
import type { LocalitiesFile } from '../schemas/locality.ts';
import type { Ask } from './ask.ts';
import { choose, type Option } from './choice.ts';
import { type Draft, PLACE_KINDS } from './facts-template.ts';
import { mustBeFree } from './new-entry.ts';

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
  const kind = await kindFrom(operands[0], ask);
  if (operands[1] !== undefined) await mustBeFree(contentDir, kind, operands[1]);
  const { found } = await readGuide(contentDir);
  if (!found.places) {
    throw new ReadableError({
      vi: `Chưa đọc được ${contentDir}/localities.yaml; chạy npm run check để xem lỗi.`,
      en: `${contentDir}/localities.yaml cannot be read; see npm run check.`,
    });
  }
  const need = async (value: string | undefined, flag: string, question: BilingualText): Promise<string> => {
    let given = value?.normalize('NFC').trim();
    // A question without an answer is asked again; only a call without one is wrong.
    while (!given && ask) given = await ask(question);
    if (given) return given;
    throw new UsageError({ vi: `Thiếu ${flag}. ${question.vi}`, en: `${flag} is missing. ${question.en}` });
  };

  const name = await need(options.name, '--name', { vi: 'Tên tiếng Việt?', en: 'Vietnamese name?' });
  const id = operands[1] ?? slugify(name);
  await mustBeFree(contentDir, kind, id);
  const nameEn =
    options['name-en'] ??
    (await ask?.({ vi: 'Tên tiếng Anh (bỏ trống nếu chưa có)?', en: 'English name (empty for none)?' }));
  const locality =
    kind === 'handbook' && !options.locality ? undefined : await localityFrom(found.places, options.locality, ask);
  const { communes, formerCommunes } = PLACE_KINDS.includes(kind)
    ? await communeFrom(found.places, locality, options.commune, ask)
    : { communes: [], formerCommunes: [] };
  const stops = kind === 'routes' ? await stopsFrom(options.stops, need, ask) : [];
  const location = pointFrom(options.lat, options.lon);
  return { kind, id, name, ...(nameEn && { nameEn }), locality, communes, formerCommunes, location, stops, today };
}

type Need = (value: string | undefined, flag: string, question: BilingualText) => Promise<string>;

const STOPS_QUESTION = {
  vi: 'Các điểm dừng, từ hai mục, cách nhau dấu phẩy (heritage/a,spots/b)?',
  en: 'The stops, two entries or more, with commas (heritage/a,spots/b)?',
};

async function kindFrom(given: string | undefined, ask: Ask | undefined): Promise<Kind> {
  const kind = await choose(
    {
      options: KINDS.map((id) => ({ id, names: [] })),
      given,
      flag: { vi: 'loại', en: 'The kind' },
      question: { vi: 'Loại nào?', en: 'Which kind?' },
      unknown: (text) => {
        const near = nearest(text, KINDS);
        return {
          vi: `Không có loại "${text}"${near ? ` (có phải ${near}?)` : ''}`,
          en: `There is no kind "${text}"${near ? ` (did you mean ${near}?)` : ''}`,
        };
      },
    },
    ask,
  );
  return kind as Kind;
}

async function localityFrom(places: LocalitiesFile, given: string | undefined, ask: Ask | undefined): Promise<string> {
  const options = places.localities.map(({ id, name }) => ({
    id,
    names: [name.vi, ...(name.en === undefined ? [] : [name.en])],
  }));
  return choose(
    {
      options,
      given: given ?? onlyId(options),
      flag: { vi: '--locality', en: '--locality' },
      question: { vi: 'Vùng nào?', en: 'Which locality?' },
      unknown: (text) => ({ vi: `Không có vùng "${text}"`, en: `There is no locality "${text}"` }),
    },
    ask,
  );
}

async function communeFrom(
  places: LocalitiesFile,
  locality: string | undefined,
  given: string | undefined,
  ask: Ask | undefined,
) {
  const here = places.communes.filter((commune) => commune.locality === locality);
  const options = here.map(({ code, name }) => ({ id: code, names: [name] }));
  const code = await choose(
    {
      options,
      given: given ?? onlyId(options),
      flag: { vi: '--commune', en: '--commune' },
      question: { vi: 'Xã nào?', en: 'Which commune?' },
      unknown: (text) => ({ vi: `Không có xã "${text}"`, en: `There is no commune "${text}"` }),
    },
    ask,
  );
  const former = here.find((commune) => commune.code === code)?.former ?? [];
  return { communes: [code], formerCommunes: former.length === 1 ? former.map(({ name }) => name) : [] };
}

function onlyId(options: readonly Option[]): string | undefined {
  return options.length === 1 ? options[0]?.id : undefined;
}

async function stopsFrom(given: string | undefined, need: Need, ask: Ask | undefined): Promise<string[]> {
  for (;;) {
    const stops = (await need(given, '--stops', STOPS_QUESTION)).split(/[\s,]+/).filter((stop) => stop !== '');
    if (stops.length >= 2) return stops;
    if (given !== undefined || !ask)
      throw new UsageError({ vi: 'Một tuyến cần từ hai điểm dừng.', en: 'A route needs two stops or more.' });
  }
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
