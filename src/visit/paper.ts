/** An A4 sheet from the office printer, written from the top down; what does not fit begins a new page. */
import { GREY } from '../prints/colour.ts';
import type { PrintDocument } from '../prints/document.ts';
import type { PrintPage } from '../prints/page.ts';
import { setText } from '../prints/typeset.ts';

const A4 = { widthMm: 210, heightMm: 297, bleedMm: 0 };
export const LEFT = 15;
export const WIDTH = 180;
const TOP = 14;
const BOTTOM = 283;

export interface Words {
  readonly sizePt?: number;
  readonly bold?: boolean;
  readonly grey?: boolean;
  readonly code?: boolean;
}

/** Vertical room is counted in millimetres from the top of the page. */
export class Paper {
  readonly #document: PrintDocument;
  readonly #language: 'vi' | 'en';
  #page: PrintPage;
  y = TOP;

  constructor(document: PrintDocument, language: 'vi' | 'en') {
    this.#document = document;
    this.#language = language;
    this.#page = document.addPage(A4);
  }

  /** Begins a new page where less than `mm` is left. */
  need(mm: number): void {
    if (this.y + mm > BOTTOM) this.breakPage();
  }

  breakPage(): void {
    this.#page = this.#document.addPage(A4);
    this.y = TOP;
  }

  /** Draws words at a place; the height they take. */
  at(text: string, x: number, y: number, widthMm: number, { sizePt = 9.5, bold, grey, code }: Words = {}): number {
    const set = setText(
      this.#document.fonts,
      text,
      {
        sizePt,
        language: this.#language,
        ...(bold && { weight: 'bold' as const }),
        ...(grey && { colour: GREY }),
        ...(code && { family: 'code' as const }),
      },
      widthMm,
    );
    this.#page.text(set, x, y);
    return set.heightMm;
  }

  /** A paragraph over the whole width. */
  paragraph(text: string, words: Words = {}, gapMm = 2): void {
    this.need(8);
    this.y += this.at(text, LEFT, this.y, WIDTH, words) + gapMm;
  }

  /** A line to write on. */
  rule(x: number, y: number, widthMm: number): void {
    this.#page.line(x, y, x + widthMm, y, { widthPt: 0.5, colour: GREY });
  }

  /** An empty box of the given size; to tick, to sign, to press a thumb into. */
  box(x: number, y: number, widthMm: number, heightMm: number): void {
    const corners = [
      [x, y, x + widthMm, y],
      [x + widthMm, y, x + widthMm, y + heightMm],
      [x + widthMm, y + heightMm, x, y + heightMm],
      [x, y + heightMm, x, y],
    ] as const;
    for (const [x1, y1, x2, y2] of corners) this.#page.line(x1, y1, x2, y2, { widthPt: 0.8 });
  }

  /** Boxes to tick, side by side, and on further lines where there are many; the height they take. */
  ticks(labels: readonly string[], x: number, y: number, widthMm: number, ticked: readonly string[] = []): number {
    const side = 3.6;
    let [left, top] = [x, y];
    for (const label of labels) {
      const set = setText(this.#document.fonts, label, { sizePt: 9.5, language: this.#language }, widthMm);
      const needed = side + 1.5 + set.widthMm + 5;
      if (left + needed > x + widthMm + 5 && left > x) [left, top] = [x, top + 6];
      this.box(left, top + 0.4, side, side);
      if (ticked.includes(label)) this.at('×', left + 0.6, top - 0.5, side + 2, { sizePt: 12, bold: true });
      this.#page.text(set, left + side + 1.5, top);
      left += needed;
    }
    return top + 6 - y;
  }
}
