/**
 * A larger guide around the starter guide: invented entries of invented areas, named and written with
 * the words that such entries share. Rare words of the real texts are left out of the invented ones:
 * no other place has a Vĩnh Lăng stele.
 */
import type { Locale } from '../../../src/i18n/locales.ts';
import { slugify } from '../../../src/lib/slug.ts';
import type { CurrentGuide } from '../../../src/queries/current.ts';
import type { Entry, Prose } from '../../../src/reading/guide.ts';
import type { EntryRef, Kind } from '../../../src/schemas/kinds.ts';
import type { Commune, Locality } from '../../../src/schemas/locality.ts';
import { words } from '../../../src/search/normalise.ts';
import { seeded } from '../random.ts';
import type { ASKED_LOCALES } from './queries.ts';

const SYLLABLES =
  'An Bình Bảo Bắc Cao Cẩm Châu Chiềng Cường Dương Đại Điền Đồng Gia Hà Hải Hạnh Hiệp Hòa Hồng Hưng Khánh Kim La Lâm Lạc Liên Long Lộc Lương Minh Mường Nam Nậm Nga Nghĩa Ngọc Nguyên Nhân Ninh Pa Pác Phong Phú Phúc Quang Quế Sơn Tà Tam Tân Tây Thanh Thái Thạch Thắng Thiên Thịnh Thọ Thuận Thượng Tiên Tiến Trung Trường Tường Vạn Văn Vân Việt Vĩnh Vũ Xuân Yên'.split(
    ' ',
  );
const HEADS: readonly (readonly [Kind, vi: string, en: string])[] = [
  ['heritage', 'Đền thờ {}', '{} Temple'],
  ['heritage', 'Đình làng {}', '{} Communal House'],
  ['heritage', 'Chùa {}', '{} Pagoda'],
  ['heritage', 'Hang {}', '{} Cave'],
  ['spots', 'Chợ phiên {}', '{} Market'],
  ['spots', 'Thác {}', '{} Waterfall'],
  ['spots', 'Đèo {}', '{} Pass'],
  ['spots', 'Sông {}', '{} River'],
  ['villages', 'Bản {}', '{} Village'],
  ['villages', 'Làng {}', '{} Village'],
  ['homestays', 'Homestay {}', 'Homestay {}'],
  ['products', 'Chè {}', '{} tea'],
  ['products', 'Gạo nếp {}', '{} sticky rice'],
  ['products', 'Miến dong {}', '{} noodles'],
  ['products', 'Rượu men lá {}', '{} leaf-yeast spirit'],
  ['products', 'Cam {}', '{} oranges'],
  ['producers', 'Hợp tác xã {}', '{} Cooperative'],
  ['festivals', 'Lễ hội {}', '{} Festival'],
  ['routes', 'Một ngày ở {}', 'A day in {}'],
];
const AREAS = 24;
const BODY_WORDS = 140;
/** A word of fewer real entries than this belongs to them. */
const COMMON = 4;

/** The guide with `count` invented entries added. The same count gives the same guide. */
export function withHaystack(guide: CurrentGuide, count: number): CurrentGuide {
  if (count === 0) return guide;
  const random = seeded(count);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const own = new Set([...guide.entries.values()].flatMap((entry) => [...entry.prose.values()].flatMap(namesOf)));
  const newName = (): string => {
    for (;;) {
      const name = `${pick(SYLLABLES)} ${pick(SYLLABLES)}`;
      const key = slugify(name);
      if (![...own].some((known) => known.includes(key))) return name;
    }
  };
  const localities = new Map(guide.localities);
  const communes = new Map(guide.communes);
  const [pattern] = guide.localities.values();
  for (let at = 0; at < AREAS; at++) {
    const name = newName();
    const id = `${slugify(name)}-${at}`;
    localities.set(id, {
      ...(pattern as Locality),
      id,
      name: { vi: `Vùng ${name}`, en: name },
      province: newName(),
      formerProvince: newName(),
      formerDistrict: name,
    });
    for (let nth = 0; nth < 3; nth++) {
      const code = String(90000 + at * 3 + nth);
      communes.set(code, { code, name: newName(), province: name, locality: id, former: [] } satisfies Commune);
    }
  }
  const invented = [...communes.values()].filter(({ code }) => code.startsWith('9'));
  const vocabulary = { vi: commonWords(guide, 'vi'), en: commonWords(guide, 'en') };
  const entries = new Map(guide.entries);
  for (let at = 0; at < count; at++) {
    const [kind, vi, en] = pick(HEADS);
    const name = newName();
    const commune = pick(invented);
    const base = pick([...guide.entries.values()].filter((entry) => entry.kind === kind));
    const slug = slugify(vi.replace('{}', name));
    const id = entries.has(`${kind}/${slug}` as EntryRef) ? `${slug}-${at}` : slug;
    const prose = (locale: (typeof ASKED_LOCALES)[number], title: string): Prose => ({
      locale,
      title,
      summary: text(vocabulary[locale], 20),
      alsoKnownAs: [],
      body: text(vocabulary[locale], BODY_WORDS),
      file: '',
      format: 'md',
      bodyLine: 1,
    });
    entries.set(`${kind}/${id}` as EntryRef, {
      ...base,
      ref: `${kind}/${id}` as EntryRef,
      id,
      facts: {
        ...base.facts,
        ...('locality' in base.facts && { locality: commune.locality }),
        ...('address' in base.facts && { address: { communes: [commune.code], formerCommunes: [] } }),
        ...('producer' in base.facts && { producer: undefined }),
      } as Entry['facts'],
      prose: new Map([
        ['vi', prose('vi', vi.replace('{}', name))],
        ['en', prose('en', en.replace('{}', name))],
      ]),
    });
  }
  return { ...guide, localities, communes, entries };

  function text(from: readonly string[], length: number): string {
    return Array.from({ length }, () => pick(from)).join(' ');
  }
}

function namesOf(prose: Prose): string[] {
  return [prose.title, ...prose.alsoKnownAs].map(slugify);
}

/** Words of the texts, as often as they are written. */
function commonWords(guide: CurrentGuide, locale: Locale): string[] {
  const bodies = [...guide.entries.values()].flatMap((entry) => entry.prose.get(locale)?.body ?? []);
  const written = bodies.map((body) => body.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? []);
  const spread = new Map<string, number>();
  for (const body of written) for (const word of new Set(body)) spread.set(word, (spread.get(word) ?? 0) + 1);
  return written.flat().filter((word) => (spread.get(word) ?? 0) >= COMMON && words(word).length > 0);
}
