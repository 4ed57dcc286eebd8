/**
 * The catalogue for fairs: every product with its own code, a page each (A4, A5) or eight to an A4.
 * The order is stated on the first page and favours nobody: sets in their legal order, names by the alphabet.
 */
import { ReadableError } from '../../lib/command.ts';
import { type Artefact, type ArtefactOptions, openDocument } from '../artefact.ts';
import { GREY } from '../colour.ts';
import { compose } from '../compose.ts';
import type { PrintDocument } from '../document.ts';
import {
  detail,
  factsLine,
  joined,
  phrases,
  remark,
  type Setting,
  sentences,
  textPiece,
  titles,
} from '../essentials.ts';
import type { Localised } from '../languages.ts';
import { type Piece, row, stack } from '../layout.ts';
import type { PrintPage } from '../page.ts';
import { ofEntry } from '../press.ts';
import { fallbacksOf, type PrintGuide, type PrintSubject } from '../subject.ts';

export const CATALOGUE_LAYOUTS = ['page', 'grid'] as const;
export type CatalogueLayout = (typeof CATALOGUE_LAYOUTS)[number];

/** Upright, in millimetres. */
export const CATALOGUE_SIZES = {
  a4: { widthMm: 210, heightMm: 297 },
  a5: { widthMm: 148, heightMm: 210 },
} as const;
export type CatalogueSize = keyof typeof CATALOGUE_SIZES;

export interface CatalogueItem {
  readonly subject: PrintSubject;
  /** Its photograph with who took it, or without a name an illustration. */
  readonly picture?: { readonly jpeg: Uint8Array; readonly ratio: number; readonly credit?: string };
  readonly producer?: string;
  readonly origin?: string;
  /** With the month in which it was asked: "60.000 đ (11/2026)". */
  readonly price?: string;
}

export interface CatalogueOptions extends ArtefactOptions {
  readonly layout: CatalogueLayout;
  readonly size: CatalogueSize;
}

/** Of a picture at full scale. */
const PICTURE_MM = 62;

const NO_BLEED = { top: 0, right: 0, bottom: 0, left: 0 };
/** A7 across: two to a row, four rows to an A4. */
const CELL = { widthMm: 105, heightMm: 74.25, columns: 2, rows: 4 };

/**
 * The catalogue of some products, in the order given.
 *
 * @throws {ReadableError} where there is none, a grid is asked of an A5, or something does not fit
 */
export async function catalogue(
  items: readonly CatalogueItem[],
  guide: PrintGuide,
  options: CatalogueOptions,
): Promise<Artefact> {
  const { layout, size, languages } = options;
  if (items.length === 0) {
    throw new ReadableError({
      vi: 'Chưa có sản phẩm nào để in catalogue.',
      en: 'There is no product to put in a catalogue.',
    });
  }
  if (layout === 'grid' && size !== 'a4') {
    throw new ReadableError({
      vi: 'Catalogue dạng lưới in trên A4 (tám sản phẩm một trang). Bỏ --size, hoặc dùng --layout page.',
      en: 'A catalogue as a grid is printed on A4 (eight products a page). Leave --size out, or use --layout page.',
    });
  }
  const name = phrases('catalogue.title', options);
  const document = openDocument(name, guide, languages);
  cover(document, name, items, guide, options);
  if (layout === 'grid') gridPages(document, items, guide, options);
  else for (const item of items) wholePage(document, item, guide, options);
  const fallbacks = items.flatMap(({ subject }) => fallbacksOf(subject, languages));
  return { name: `catalogue-${layout}-${size}`, ...(await document.finish()), fallbacks };
}

/** What it is, how many, in which order and why; and the guide's own code. */
function cover(
  document: PrintDocument,
  name: Localised,
  items: readonly CatalogueItem[],
  guide: PrintGuide,
  options: CatalogueOptions,
): void {
  const format = CATALOGUE_SIZES[options.size];
  compose({
    ...frame(document, document.addPage({ ...format, bleedMm: 0 }), guide, options),
    ...format,
    base: options.size === 'a4' ? 1 : 0.7,
    kind: 'products',
    seed: guide.host,
    sample: items.some(({ subject }) => subject.sample),
    code: { text: guide.saveAddress, typed: guide.saveTyped, saving: false },
    sideMm: options.size === 'a4' ? { usual: 60, largest: 80 } : { usual: 42, largest: 54 },
    arrangement: 'above',
    name,
    story: (room, title) => stack([titles(room, title), remark(room, 'catalogue.order', 13)], 6 * room.scale),
    practice: (room) => stack([remark(room, 'catalogue.no-selling', 10)], 4 * room.scale),
  });
}

function wholePage(document: PrintDocument, item: CatalogueItem, guide: PrintGuide, options: CatalogueOptions): void {
  const format = CATALOGUE_SIZES[options.size];
  compose({
    ...frame(document, document.addPage({ ...format, bleedMm: 0 }), guide, options),
    ...ofEntry(item.subject, guide),
    ...format,
    base: options.size === 'a4' ? 1 : 0.7,
    sideMm: options.size === 'a4' ? { usual: 60, largest: 90 } : { usual: 42, largest: 60 },
    arrangement: 'above',
    story: (room, title) => stack([story(room, title, item), pictured(room, item)], 5 * room.scale),
    practice: (room) => details(room, item, 1),
  });
}

function gridPages(
  document: PrintDocument,
  items: readonly CatalogueItem[],
  guide: PrintGuide,
  options: CatalogueOptions,
): void {
  const perPage = CELL.columns * CELL.rows;
  let page: PrintPage | undefined;
  for (const [index, item] of items.entries()) {
    const position = index % perPage;
    if (!page || position === 0) page = document.addPage({ ...CATALOGUE_SIZES.a4, bleedMm: 0 });
    const sheet = page;
    const x = (position % CELL.columns) * CELL.widthMm;
    const y = Math.floor(position / CELL.columns) * CELL.heightMm;
    sheet.within({ x, y, width: CELL.widthMm, height: CELL.heightMm }, () =>
      compose({
        ...frame(document, sheet, guide, options),
        ...ofEntry(item.subject, guide),
        widthMm: CELL.widthMm,
        heightMm: CELL.heightMm,
        base: 0.5,
        code: { ...ofEntry(item.subject, guide).code, saving: false, only: 'code.only-brief', textMm: 36 },
        codeScale: 0.62,
        sideMm: { usual: 26, largest: 30 },
        arrangement: 'beside',
        story: (room, title) => story(room, title, item),
        practice: (room) => details({ ...room, scale: room.scale * 0.9 }, item, 2),
      }),
    );
  }
}

function frame(document: PrintDocument, page: PrintPage, guide: PrintGuide, options: CatalogueOptions) {
  return { fonts: document.fonts, page, guide, options, bleed: NO_BLEED, desktop: true };
}

function story(room: Setting, title: Localised, { subject }: CatalogueItem): Piece {
  return stack(
    [titles(room, title, subject.localName), factsLine(room, subject), sentences(room, subject)],
    3 * room.scale,
  );
}

/** As wide as the words, and no higher than leaves them their room. */
function pictured(room: Setting, { picture }: CatalogueItem): Piece | undefined {
  if (!picture) return undefined;
  const { jpeg, ratio, credit } = picture;
  const heightMm = Math.min(room.widthMm / ratio, PICTURE_MM * room.scale);
  const image: Piece = {
    heightMm,
    overflows: false,
    draw: (page, x, y) => page.picture(jpeg, x, y, heightMm * ratio, heightMm),
  };
  const style = { sizePt: 7.5 * room.scale, language: room.languages[0] ?? 'vi', colour: GREY, leading: 1.3 } as const;
  const caption = credit ?? joined('catalogue.illustration', room.languages);
  return stack([image, textPiece(room.fonts, caption, style, room.widthMm)], room.scale);
}

/** Maker, raw material, price. Of a spirit there is the maker alone. */
function details(room: Setting, { producer, origin, price }: CatalogueItem, columns: 1 | 2): Piece {
  const gap = 4 * room.scale;
  const half = { ...room, widthMm: columns === 1 ? room.widthMm : (room.widthMm - gap) / 2, scale: room.scale * 0.8 };
  const cells = [
    producer && detail(half, 'label.producer', producer),
    origin && detail(half, 'label.origin', origin),
    price && detail(half, 'label.price', price),
  ].filter((piece) => typeof piece === 'object');
  const rows: Piece[] = [];
  for (let index = 0; index < cells.length; index += columns) {
    rows.push(
      row(
        cells.slice(index, index + columns).map((piece) => ({ piece, widthMm: half.widthMm })),
        gap,
      ),
    );
  }
  return stack(rows, 2 * room.scale);
}
