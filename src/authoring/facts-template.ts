/**
 * The facts of a new entry: the fields that its kind must have, in the style of the starter guide.
 * What nobody has said yet carries the draft mark, so that the checks find it.
 */
import { stringify } from 'yaml';
import type { IsoDate } from '../lib/clock.ts';
import type { Kind } from '../schemas/kinds.ts';
import { DRAFT_MARK } from './draft-mark.ts';

/** What is known of an entry when it is made. */
export interface Draft {
  readonly kind: Kind;
  readonly id: string;
  /** Its Vietnamese title. */
  readonly name: string;
  readonly nameEn?: string | undefined;
  /** Id of its locality. */
  readonly locality?: string | undefined;
  /** National codes of its communes. */
  readonly communes: readonly string[];
  readonly formerCommunes: readonly string[];
  readonly location?: { readonly lat: number; readonly lon: number } | undefined;
  /** Of a route. */
  readonly stops: readonly string[];
  readonly today: IsoDate;
}

/** Kinds that lie somewhere, and so need a commune. */
export const PLACE_KINDS: readonly Kind[] = ['heritage', 'spots', 'villages', 'homestays'];

/** The text of `facts.yaml`. */
export function factsTemplate(draft: Draft): string {
  return [...OWN_FIELDS[draft.kind](draft), ...common(draft), ...place(draft), ...tail(draft)].join('\n').concat('\n');
}

const toMend = `# ${DRAFT_MARK} sửa cho đúng`;

const OWN_FIELDS: Record<Kind, (draft: Draft) => string[]> = {
  heritage: () => [
    '# tangible: di tích, thắng cảnh · intangible: di sản phi vật thể (khi đó thay relicType bằng intangibleType)',
    'form: tangible',
    `relicType: history ${toMend}: history, architecture-art, archaeology, scenic, mixed`,
    '# Xếp hạng, nếu có quyết định:',
    '# ranks:',
    '#   - rank: provincial # provincial, national, special-national',
    '#     date: "2010-05-20"',
    '#     number: 123/QĐ-UBND',
  ],
  spots: () => [
    `type: viewpoint ${toMend}: viewpoint, pass, river, cave, mountain, market, museum, craft-village, nature…`,
  ],
  villages: () => [
    `unit: ban ${toMend}: thon, ban, xom, lang`,
    '# Dân tộc của cả làng, không bao giờ của một người:',
    '# peoples: [thai]',
  ],
  homestays: () => [
    '# village: villages/ten-lang',
    `house: stilt ${toMend}: rammed-earth (trình tường), stilt (nhà sàn), other`,
    `rooms: 1 ${toMend}`,
    `beds: 1 ${toMend}`,
    `bathroom: shared ${toMend}: private, shared`,
    `hotWater: false ${toMend}`,
    `heating: false ${toMend}`,
    'languages: [vi]',
    'payment: [cash]',
    `acceptsForeigners: false ${toMend}`,
    `road: motorbike ${toMend}: car, motorbike, foot`,
  ],
  products: () => [
    '# producer: producers/ten-chu-the',
    '# madeIn: [villages/ten-lang]',
    '# Công nhận OCOP, chép từ quyết định:',
    '# ocop:',
    '#   set: 4 # bộ sản phẩm, 1–26',
    '#   awards:',
    '#     - stars: 3',
    '#       date: "2026-05-20"',
    '#       dateIs: decided # reported: chỉ biết qua báo chí',
    '#       decision: 123/QĐ-UBND',
  ],
  producers: () => [`type: unknown ${toMend}: cooperative, household, company`],
  routes: ({ stops }) => [
    `mode: mixed ${toMend}: walk, motorbike, car, mixed`,
    `days: 1 ${toMend}`,
    `difficulty: moderate ${toMend}: easy, moderate, hard`,
    'stops:',
    ...stops.map((ref) => `  - to: ${ref}`),
  ],
  festivals: () => [
    '# at: [heritage/noi-to-chuc]',
    '# Ngày mở hội, theo âm lịch (lunar) hoặc dương lịch (solar):',
    '# when:',
    '#   lunar: { day: 20, month: 1, spanDays: 3 }',
  ],
  handbook: () => [`topic: other ${toMend}: getting-here, conduct, safety, permits, codes, about, other`, 'order: 90'],
};

const ILLUSTRATIONS: Record<Kind, string> = {
  heritage: 'temple',
  spots: 'mountain',
  villages: 'stilt-house',
  homestays: 'stilt-house',
  products: 'market',
  producers: 'weaving',
  routes: 'pass',
  festivals: 'festival',
  handbook: 'handbook',
};

function common({ kind, locality }: Draft): string[] {
  return [
    '# Hình minh họa, tới khi có ảnh thật (gõ sai tên thì npm run check kể ra các hình có sẵn)',
    `illustration: ${ILLUSTRATIONS[kind]}`,
    ...(locality === undefined ? [] : [`locality: ${locality}`]),
  ];
}

function place({ communes, formerCommunes, location }: Draft): string[] {
  if (communes.length === 0) return [];
  const point = location && `{ lat: ${location.lat}, lon: ${location.lon}, accuracyM: 100 }`;
  return [
    ...(point
      ? [`location: ${point} ${toMend}: accuracyM là điểm có thể lệch bao nhiêu mét`]
      : ['# location: { lat: 19.61438, lon: 105.02179, accuracyM: 100 }']),
    'address:',
    `  communes: [${communes.map((code) => `"${code}"`).join(', ')}]`,
    ...(formerCommunes.length > 0
      ? [`  formerCommunes: [${formerCommunes.map(inline).join(', ')}]`]
      : ['  # formerCommunes: [Tên xã cũ]']),
  ];
}

function tail({ today }: Draft): string[] {
  return [
    '# Ảnh: chép tệp vào thư mục này rồi khai báo.',
    '# photos:',
    '#   - file: ten-anh.jpg',
    '#     alt: { vi: Ảnh chụp gì, en: What it shows }',
    '#     credit: Người chụp',
    '#     licence: CC BY 4.0',
    '# Liên hệ của một người cần sự đồng ý; của cơ quan thì ghi organisation: true.',
    '# contacts:',
    '#   - phone: 09xx xxx xxx',
    '#     consent: { id: DY-001, date: "2026-11-20", purposes: [website, print] }',
    '# Nguồn: A là văn bản nhà nước, B là báo chí hoặc trang khác.',
    '# sources:',
    '#   - grade: A',
    '#     title: { vi: Quyết định số …, en: Decision no. … }',
    '# Ngày gần nhất có người đối chiếu tệp này với thực tế.',
    `checkedOn: "${today}"`,
  ];
}

/** A text as YAML writes it on one line. */
export function inline(text: string): string {
  return stringify(text, { lineWidth: 0 }).trim();
}
