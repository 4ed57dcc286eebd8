/**
 * The press side of a page, in millimetres from the trim's top left corner:
 * trim and bleed boxes, crop marks, notes outside the trim, and the pens that draw inside it.
 */
import { type QrSymbol, QUIET_ZONE, symbolPath } from '../codes/symbol.ts';
import { BLACK, GREY, type Ink, SIGNAL_RED, type Theme, WHITE } from './colour.ts';
import type { PrintFonts } from './fonts.ts';
import { tagOfLanguage } from './languages.ts';
import { type FillRule, type Pictogram, pictogram, prohibits } from './pictograms.ts';
import type { ArtefactPage, PlacedCode } from './placed-code.ts';
import { MM_PER_POINT, type SetText, setText } from './typeset.ts';

/** Millimetres to points. */
const pt = (mm: number): number => mm / MM_PER_POINT;

export interface PageFormat {
  readonly widthMm: number;
  readonly heightMm: number;
  /** 3 for a print shop; 0 for a desktop printer, which gets no marks either. */
  readonly bleedMm: number;
}

/** A part of the trim that is drawn as if it were a page of its own. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Head down, for the far face of a folded card. */
  readonly turned?: boolean;
}

/** Outside the trim of a print shop's page: bleed, gap, marks. */
const MARGIN_MM = 11;
/** Notes need more lines under a narrow page. */
const notesMm = (widthMm: number): number => (widthMm < 200 ? 30 : 22);
const MARK_GAP_MM = 3.5;
const MARK_MM = 5;

/** One page; made by `PrintDocument.addPage`. */
export class PrintPage {
  readonly #doc: PDFKit.PDFDocument;
  readonly #fonts: PrintFonts;
  readonly #theme: Theme;
  readonly #registered: Set<string>;
  readonly #structure: PDFKit.PDFStructureElement | undefined;
  readonly format: PageFormat;
  readonly #codes: PlacedCode[] = [];
  readonly #origin: { x: number; y: number };
  #notes = 0;
  #frame: Frame = { x: 0, y: 0, width: 0, height: 0 };

  constructor(
    doc: PDFKit.PDFDocument,
    fonts: PrintFonts,
    theme: Theme,
    registered: Set<string>,
    format: PageFormat,
    structure?: PDFKit.PDFStructureElement,
  ) {
    this.#structure = structure;
    this.#theme = theme;
    this.#doc = doc;
    this.#fonts = fonts;
    this.#registered = registered;
    this.format = format;
    const press = format.bleedMm > 0;
    this.#origin = press ? { x: MARGIN_MM, y: MARGIN_MM } : { x: 0, y: 0 };
    const width = format.widthMm + 2 * this.#origin.x;
    const height = format.heightMm + this.#origin.y + (press ? notesMm(format.widthMm) : 0);
    doc.addPage({ size: [pt(width), pt(height)], margin: 0 });
    this.#setBoxes(height);
    if (press) this.#cropMarks();
  }

  /** Draws within a frame: its top left corner is the origin, as its reader sees it. */
  within(frame: Frame, draw: () => void): void {
    const outer = this.#frame;
    this.#frame = frame;
    const doc = this.#doc.save();
    const [centreX, centreY] = this.#at(frame.width / 2, frame.height / 2);
    if (frame.turned) doc.rotate(180, { origin: [centreX, centreY] });
    draw();
    doc.restore();
    this.#frame = outer;
  }

  /** What is drawn is this element of the document's structure (`P`, `H1`, `Figure` …), where the document has one. */
  tagged(type: string, draw: () => void, options: { readonly alt?: string; readonly lang?: string } = {}): void {
    if (!this.#structure) draw();
    else
      this.#structure.add(
        this.#doc.struct(type, { ...options, ...(options.lang && { lang: tagOfLanguage(options.lang) }) }, draw),
      );
  }

  /** What is drawn says nothing: running heads, ornament. */
  decoration(draw: () => void): void {
    if (this.#structure) this.#doc.markContent('Artifact');
    draw();
    if (this.#structure) this.#doc.endMarkedContent();
  }

  /** Names this place of the page for {@link leadTo}. */
  named(name: string, x: number, y: number): void {
    const [left, top] = this.#at(x, y);
    this.#doc.addNamedDestination(name, 'XYZ', left, top, null);
  }

  /** A tap on the box leads to the place of that name. */
  leadTo(name: string, x: number, y: number, width: number, height: number): void {
    const [left, top] = this.#at(x, y);
    this.#doc.goTo(left, top, pt(width), pt(height), name);
  }

  /** Draws around a point that is turned by `degrees`, clockwise. */
  turned(x: number, y: number, degrees: number, draw: () => void): void {
    this.#doc.save().rotate(degrees, { origin: this.#at(x, y) });
    draw();
    this.#doc.restore();
  }

  /** What the gate needs to know of this page. */
  get record(): ArtefactPage {
    const { widthMm, heightMm } = this.format;
    return { trimMm: { width: widthMm, height: heightMm }, trimAtMm: { ...this.#origin }, codes: this.#codes };
  }

  rect(x: number, y: number, width: number, height: number, colour: Ink, radius = 0): void {
    const [left, top] = this.#at(x, y);
    if (radius > 0) this.#doc.roundedRect(left, top, pt(width), pt(height), pt(radius));
    else this.#doc.rect(left, top, pt(width), pt(height));
    this.#doc.fill(this.#ink(colour));
  }

  /** SVG path data in units of `unitMm`. */
  path(data: string, x: number, y: number, unitMm: number, colour: Ink, rule: FillRule = 'even-odd'): void {
    const [left, top] = this.#at(x, y);
    this.#doc.save().translate(left, top).scale(pt(unitMm));
    this.#doc.path(data).fill(this.#ink(colour), rule);
    this.#doc.restore();
  }

  /** SVG path data in units of `unitMm`, drawn as a round line of `widthMm`. */
  stroke(data: string, x: number, y: number, unitMm: number, colour: Ink, widthMm: number): void {
    const [left, top] = this.#at(x, y);
    this.#doc.save().translate(left, top).scale(pt(unitMm));
    this.#doc
      .lineWidth(widthMm / unitMm)
      .lineJoin('round')
      .lineCap('round');
    this.#doc.path(data).stroke(this.#ink(colour));
    this.#doc.restore();
  }

  /** A JPEG or PNG, filling its box. */
  picture(bytes: Uint8Array, x: number, y: number, widthMm: number, heightMm: number): void {
    const [left, top] = this.#at(x, y);
    // pdfkit takes bytes as well as a file's name.
    const source = Buffer.from(bytes) as unknown as string;
    this.#doc.image(source, left, top, { width: pt(widthMm), height: pt(heightMm) });
  }

  /** Nothing drawn inside shows outside of the box. */
  clipped(box: Omit<Frame, 'turned'>, draw: () => void): void {
    const [left, top] = this.#at(box.x, box.y);
    this.#doc.save().rect(left, top, pt(box.width), pt(box.height)).clip();
    draw();
    this.#doc.restore();
  }

  /** A line, for folds and cuts; never inside a symbol. */
  line(
    x1: number,
    y1: number,
    x2: number,
    y2: number,
    options: { colour?: Ink; widthPt?: number; dashMm?: number } = {},
  ): void {
    const doc = this.#doc.save();
    doc.lineWidth(options.widthPt ?? 0.25).strokeColor(this.#ink(options.colour ?? BLACK));
    if (options.dashMm !== undefined) doc.dash(pt(options.dashMm), { space: pt(options.dashMm) });
    doc
      .moveTo(...this.#at(x1, y1))
      .lineTo(...this.#at(x2, y2))
      .stroke()
      .restore();
  }

  /** A ring of the given outer diameter, as a fill. */
  ring(centreX: number, centreY: number, diameter: number, thickness: number, colour: Ink): void {
    const circle = (r: number): string => `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
    this.path(circle(diameter / 2) + circle(diameter / 2 - thickness), centreX, centreY, 1, colour);
  }

  /** A pictogram in a square of `side` mm, inside a ring where it prohibits. */
  pictogram(name: Pictogram, x: number, y: number, side: number, colour: Ink): void {
    const { path, rule } = pictogram(name);
    if (!prohibits(name)) {
      this.path(path, x, y, side / 24, colour, rule);
      return;
    }
    const inner = side * 0.58;
    const middle = (side - inner) / 2;
    this.path(path, x + middle, y + middle, inner / 24, colour, rule);
    this.ring(x + side / 2, y + side / 2, side, side * 0.09, SIGNAL_RED);
    // The bar from the upper left to the lower right, inside the ring.
    this.path('M4.2 5.8L5.8 4.2 19.8 18.2 18.2 19.8z', x, y, side / 24, SIGNAL_RED);
  }

  /** Draws text that was set before; `widthMm` is the box that centred and right-aligned lines use. */
  text(set: SetText, x: number, y: number, widthMm = set.widthMm): void {
    const { style } = set;
    for (const line of set.lines) {
      const slack = widthMm - line.widthMm;
      let left = x + (style.align === 'left' ? 0 : style.align === 'right' ? slack : slack / 2);
      for (const run of line.runs) {
        this.#useFace(run.face);
        const [atX, atY] = this.#at(left, y + line.baselineMm);
        this.#doc
          .fontSize(style.sizePt)
          .fillColor(this.#ink(style.colour))
          .text(run.text, atX, atY, { lineBreak: false, baseline: 'alphabetic' });
        left += run.widthMm;
      }
    }
  }

  /** Draws a symbol in K100 on bare white and records it; x and y are of its first module. */
  symbol(symbol: QrSymbol, x: number, y: number, sideMm: number): void {
    const moduleMm = sideMm / symbol.size;
    const quietMm = QUIET_ZONE * moduleMm;
    this.rect(x - quietMm, y - quietMm, sideMm + 2 * quietMm, sideMm + 2 * quietMm, WHITE);
    const [left, top] = this.#at(x, y);
    this.#doc.save().translate(left, top).scale(pt(moduleMm));
    this.#doc.path(symbolPath(symbol)).fill(this.#ink(BLACK));
    this.#doc.restore();
    const frame = this.#frame;
    const xMm = frame.x + (frame.turned ? frame.width - x - sideMm : x);
    const yMm = frame.y + (frame.turned ? frame.height - y - sideMm : y);
    this.#codes.push({ text: symbol.text, xMm, yMm, sideMm, modules: symbol.size, level: symbol.level });
  }

  /** A note to the printer and the mounter, under the trim; there is none on a desktop printer's page. */
  note(text: string): void {
    if (this.format.bleedMm === 0) return;
    const style = { sizePt: 6.5, language: 'vi', colour: GREY, leading: 1.3 } as const;
    const set = setText(this.#fonts, text, style, this.format.widthMm - 8);
    this.text(set, 4, this.format.heightMm + this.format.bleedMm + 2 + this.#notes);
    this.#notes += set.heightMm;
  }

  /** Dashed ticks outside the trim where the card is folded. */
  foldAt(y: number): void {
    const { widthMm } = this.format;
    const [near, far] = [MARK_GAP_MM, MARK_GAP_MM + MARK_MM];
    this.line(-far, y, -near, y, { dashMm: 0.8 });
    this.line(widthMm + near, y, widthMm + far, y, { dashMm: 0.8 });
  }

  #at(x: number, y: number): [number, number] {
    return [pt(this.#origin.x + this.#frame.x + x), pt(this.#origin.y + this.#frame.y + y)];
  }

  /** DeviceCMYK, with the guide's own inks. */
  #ink(colour: Ink): PDFKit.Mixins.ColorValue {
    const [c, m, y, k] = typeof colour === 'string' ? this.#theme[colour] : colour;
    // pdfkit reads four numbers as CMYK; its types know only three.
    return [c, m, y, k] as unknown as PDFKit.Mixins.ColorValue;
  }

  #useFace(face: Parameters<PrintFonts['font']>[0]): void {
    if (!this.#registered.has(face)) {
      // pdfkit takes an opened font as well as a file; its types know only the file.
      this.#doc.registerFont(face, this.#fonts.font(face) as unknown as string);
      this.#registered.add(face);
    }
    this.#doc.font(face);
  }

  #setBoxes(pageHeightMm: number): void {
    const { widthMm, heightMm, bleedMm } = this.format;
    const { x, y } = this.#origin;
    // PDF counts from the bottom left.
    const box = (grow: number): number[] =>
      [x - grow, pageHeightMm - y - heightMm - grow, x + widthMm + grow, pageHeightMm - y + grow].map((mm) =>
        Number(pt(mm).toFixed(4)),
      );
    Object.assign(this.#doc.page.dictionary.data, { TrimBox: box(0), BleedBox: box(bleedMm) });
  }

  #cropMarks(): void {
    const { widthMm, heightMm } = this.format;
    const [near, far] = [MARK_GAP_MM, MARK_GAP_MM + MARK_MM];
    for (const x of [0, widthMm]) {
      this.line(x, -far, x, -near);
      this.line(x, heightMm + near, x, heightMm + far);
    }
    for (const y of [0, heightMm]) {
      this.line(-far, y, -near, y);
      this.line(widthMm + near, y, widthMm + far, y);
    }
  }
}
