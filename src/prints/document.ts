/** A PDF of fixed bytes: equal content and equal fonts give an equal file. */
import PDFDocument from 'pdfkit';
import type { IsoDate } from '../lib/clock.ts';
import type { Theme } from './colour.ts';
import { PrintFonts } from './fonts.ts';
import { tagOfLanguage } from './languages.ts';
import { type PageFormat, PrintPage } from './page.ts';
import type { ArtefactPage } from './placed-code.ts';

export interface DocumentInfo {
  readonly title: string;
  /** The first language. */
  readonly language: string;
  readonly author: string;
  /** The content's day; there is no other date in the file. */
  readonly date: IsoDate;
  readonly theme: Theme;
  /** With a structure that screen readers follow; every page then draws within `tagged` or `decoration`. */
  readonly tagged?: boolean;
}

/** An entry of the outline that readers show beside the pages. */
export interface OutlineEntry {
  readonly title: string;
  /** From 1. */
  readonly page: number;
  /** 1 a chapter, 2 within it, 3 within that. */
  readonly level: number;
}

export class PrintDocument {
  readonly fonts = new PrintFonts();
  readonly #doc: PDFKit.PDFDocument;
  readonly #pages: PrintPage[] = [];
  readonly #theme: Theme;
  readonly #registered = new Set<string>();
  readonly #bytes: Promise<Uint8Array>;
  readonly #structure: PDFKit.PDFStructureElement | undefined;

  constructor({ title, language, author, date, theme, tagged = false }: DocumentInfo) {
    this.#theme = theme;
    const day = new Date(`${date}T00:00:00Z`);
    this.#doc = new PDFDocument({
      autoFirstPage: false,
      pdfVersion: '1.7',
      lang: tagOfLanguage(language),
      displayTitle: true,
      tagged,
      info: {
        Title: title,
        Author: author,
        Producer: 'Cẩm Nang',
        Creator: 'Cẩm Nang',
        CreationDate: day,
        ModDate: day,
      },
    });
    this.#bytes = collect(this.#doc);
    if (tagged) {
      this.#structure = this.#doc.struct('Document');
      this.#doc.addStructure(this.#structure);
    }
  }

  addPage(format: PageFormat): PrintPage {
    const page = new PrintPage(this.#doc, this.fonts, this.#theme, this.#registered, format, this.#structure);
    this.#pages.push(page);
    return page;
  }

  /** Adds the outline, in the order of the pages. */
  addOutline(entries: readonly OutlineEntry[]): void {
    const path: PDFKit.PDFOutline[] = [this.#doc.outline];
    for (const { title, page, level } of entries) {
      const parent = path[Math.min(level, path.length) - 1] ?? this.#doc.outline;
      path.length = Math.min(level, path.length);
      // pdfkit knows the page by number and fits it; its types know neither.
      const at = { pageNumber: page - 1, fit: true } as Parameters<PDFKit.PDFOutline['addItem']>[1];
      path.push(parent.addItem(title, at));
    }
  }

  async finish(): Promise<{ pdf: Uint8Array; pages: ArtefactPage[] }> {
    this.#structure?.end();
    this.#doc.end();
    return { pdf: await this.#bytes, pages: this.#pages.map((page) => page.record) };
  }
}

function collect(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    doc.on('end', () => resolve(Buffer.concat(chunks)));
    doc.on('error', reject);
  });
}
