/** How each kind of artefact is made of entries, and which entries it suits. */
import { ReadableError } from '../../lib/command.ts';
import type { Kind } from '../../schemas/kinds.ts';
import type { Artefact, ArtefactOptions } from '../artefact.ts';
import { catalogue } from '../artefacts/catalogue.ts';
import { doorSticker } from '../artefacts/door-sticker.ts';
import { paymentCard } from '../artefacts/payment-card.ts';
import { planPoster } from '../artefacts/plan-poster.ts';
import { type ProductLabelData, productLabel } from '../artefacts/product-label.ts';
import { routeSheet } from '../artefacts/route-sheet.ts';
import { savePoster } from '../artefacts/save-poster.ts';
import { sheet } from '../artefacts/sheet.ts';
import { sign } from '../artefacts/sign.ts';
import { stickerSheet } from '../artefacts/sticker-sheet.ts';
import { tent } from '../artefacts/tent.ts';
import { wifiCard } from '../artefacts/wifi-card.ts';
import { ARTEFACTS, type ArtefactKind } from '../artefacts.ts';
import { booklet } from '../booklet/booklet.ts';
import { codePlate } from '../code-plate.ts';
import type { PrintContent, PrintEntry } from '../content.ts';
import type { ArtefactPage, PlacedCode } from '../placed-code.ts';
import type { PrintFallback } from '../subject.ts';
import type { PrintOptions } from './arguments.ts';

/** A finished print of any format. */
export interface Printed {
  readonly name: string;
  readonly format: 'pdf' | 'svg';
  readonly bytes: Uint8Array;
  readonly pages: readonly ArtefactPage[];
  readonly fallbacks: readonly PrintFallback[];
  /** Codes of entries that it tells of without carrying them: whoever takes a consent back must find every print. */
  readonly about?: readonly string[];
}

export type MakeOptions = PrintOptions & ArtefactOptions;

type OfEntry = (entry: PrintEntry, options: MakeOptions) => Promise<Printed>;
type OfGuide = (entries: readonly PrintEntry[], content: PrintContent, options: MakeOptions) => Promise<Printed>;

/** One file an entry. */
export const OF_ENTRY: Partial<Record<ArtefactKind, OfEntry>> = {
  sheet: async ({ subject, guide }, options) => pdf(await sheet(subject, guide, options)),
  sign: async ({ subject, guide }, options) => pdf(await sign(subject, guide, options)),
  tent: async ({ subject, guide }, options) => pdf(await tent(subject, guide, options)),
  'door-sticker': async ({ subject, guide }, options) => pdf(await doorSticker(subject, guide, options)),
  'product-label': async ({ subject, guide, label }, options) => {
    const data = given(label(options.lots), subject.ref, 'product-label');
    return pdf(await productLabel(subject, guide, options, withSerials(data, options.serials)));
  },
  'household-map': (entry, options) => posterOf(entry, options, 'household-map', 'villages'),
  'market-plan': (entry, options) => posterOf(entry, options, 'market-plan', 'spots'),
  'route-sheet': async ({ subject, guide, route }, options) =>
    pdf(await routeSheet(subject, guide, options, given(await route(), subject.ref, 'route-sheet'))),
  'wifi-card': async ({ subject, guide, wifi }, options) =>
    telling([subject.code], await wifiCard(subject, guide, options, given(wifi(), subject.ref, 'wifi-card'))),
  'payment-card': async ({ subject, guide, payment }, options) =>
    telling([subject.code], await paymentCard(subject, guide, options, given(payment(), subject.ref, 'payment-card'))),
  'code-plate': async ({ subject, guide }, options) => {
    const { svg, page } = codePlate(subject, guide, options);
    return { name: 'code-plate', format: 'svg', bytes: Buffer.from(svg), pages: [page], fallbacks: [] };
  },
};

async function posterOf({ subject, guide, plan }: PrintEntry, options: MakeOptions, kind: ArtefactKind, of: Kind) {
  const { map, sample } = given(subject.kind === of ? await plan() : undefined, subject.ref, kind);
  const shown = map.marks.flatMap(({ code }) => code ?? []);
  const poster = await planPoster({ ...subject, sample: subject.sample || sample }, guide, options, map);
  return telling(shown, poster);
}

/** A label for each number of each lot. Throws `ReadableError` where there is no lot to number. */
function withSerials(data: ProductLabelData, serials: PrintOptions['serials']): ProductLabelData {
  if (!serials) return data;
  if (data.traces.length === 0) {
    throw new ReadableError({
      vi: 'Đánh số thứ tự cần một lô: thêm --lot, ví dụ --lot MO-2610.',
      en: 'Serial numbers need a lot: add --lot, for example --lot MO-2610.',
    });
  }
  const width = String(serials.to).length;
  const numbers = Array.from({ length: serials.to - serials.from + 1 }, (_, index) =>
    String(serials.from + index).padStart(width, '0'),
  );
  return { ...data, traces: data.traces.flatMap((trace) => numbers.map((serial) => ({ ...trace, serial }))) };
}

/** One file for all the entries named. */
export const OF_GUIDE: Partial<Record<ArtefactKind, OfGuide>> = {
  'sticker-sheet': async (entries, { guide }, options) => {
    const items = entries.map(({ subject }) => ({ subject, count: options.count }));
    return pdf(await stickerSheet(items, guide, options));
  },
  catalogue: async (entries, { guide, catalogue: order }, options) => {
    const rank = ({ subject }: PrintEntry) => order.indexOf(subject.ref);
    const products = entries.filter(({ subject }) => subject.kind === 'products').sort((a, b) => rank(a) - rank(b));
    const items = await Promise.all(products.map(async ({ subject, offer }) => ({ subject, ...(await offer()) })));
    const size = options.size === 'a5' ? 'a5' : 'a4';
    return pdf(await catalogue(items, guide, { ...options, size }));
  },
  'save-poster': async (_, { guide, sample }, options) => pdf(await savePoster(guide, options, sample)),
  booklet: async (_, content, { languages: [language = 'vi'], only }) =>
    pdf(await booklet(await content.booklet(language, only))),
};

const HANGS_OUTSIDE: readonly Kind[] = ['heritage', 'spots', 'villages'];
const RECEIVES: readonly Kind[] = ['homestays', 'producers'];

/** Whether `--all` prints this of an entry. */
export async function suits(kind: ArtefactKind, { subject, wifi, payment, plan }: PrintEntry): Promise<boolean> {
  switch (kind) {
    case 'sheet':
    case 'sticker-sheet':
      return true;
    case 'sign':
    case 'code-plate':
      return HANGS_OUTSIDE.includes(subject.kind);
    case 'tent':
    case 'door-sticker':
      return RECEIVES.includes(subject.kind);
    case 'catalogue':
    case 'product-label':
      return subject.kind === 'products';
    case 'household-map':
      return subject.kind === 'villages' && (await plan()) !== undefined;
    case 'market-plan':
      return subject.kind === 'spots' && (await plan()) !== undefined;
    case 'route-sheet':
      return subject.kind === 'routes';
    case 'wifi-card':
      return wifi() !== undefined;
    case 'payment-card':
      return payment() !== undefined;
    case 'save-poster':
    case 'booklet':
      return false;
  }
}

function telling(about: readonly string[], artefact: Artefact): Printed {
  return { ...pdf(artefact), about };
}

function pdf({
  name,
  pdf: bytes,
  pages,
  fallbacks,
}: {
  readonly name: string;
  readonly pdf: Uint8Array;
  readonly pages: readonly ArtefactPage[];
  readonly fallbacks: readonly PrintFallback[];
}): Printed {
  return { name, format: 'pdf', bytes, pages, fallbacks };
}

/** What a card cannot do without. */
const NEEDS: Partial<Record<ArtefactKind, string>> = {
  'product-label': 'products/…',
  'household-map': 'villages/…: plan',
  'market-plan': 'spots/…: plan',
  'route-sheet': 'routes/…',
  'wifi-card': 'wifiNetwork',
  'payment-card': 'paymentAccount',
};

function given<T>(data: T | undefined, ref: string, kind: ArtefactKind): T {
  if (data !== undefined) return data;
  throw new ReadableError({
    vi: `${ref} không có dữ liệu để in “${ARTEFACTS[kind].vi}” (cần ${NEEDS[kind]} trong facts.yaml).`,
    en: `${ref} has no data for “${ARTEFACTS[kind].en}” (it needs ${NEEDS[kind]} in facts.yaml).`,
  });
}

/** The codes of a print, in the order of its pages. */
export function codesOf({ pages }: Pick<Printed, 'pages'>): readonly PlacedCode[] {
  return pages.flatMap((page) => page.codes);
}
