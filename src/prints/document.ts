/** A PDF of fixed bytes: equal content and equal fonts give an equal file. */
import PDFDocument from 'pdfkit';
import type { IsoDate } from '../lib/clock.ts';
import type { Theme } from './colour.ts';
import { PrintFonts } from './fonts.ts';
import { type PageFormat, PrintPage } from './page.ts';
import type { ArtefactPage } from './placed-code.ts';

export interface DocumentInfo {
  readonly title: string;
  /** BCP 47 tag of the first language. */
  readonly language: string;
  readonly author: string;
  /** The content's day; there is no other date in the file. */
  readonly date: IsoDate;
  readonly theme: Theme;
}

export class PrintDocument {
  readonly fonts = new PrintFonts();
  readonly #doc: PDFKit.PDFDocument;
  readonly #pages: PrintPage[] = [];
  readonly #theme: Theme;
  readonly #registered = new Set<string>();
  readonly #bytes: Promise<Uint8Array>;

  constructor({ title, language, author, date, theme }: DocumentInfo) {
    this.#theme = theme;
    const day = new Date(`${date}T00:00:00Z`);
    this.#doc = new PDFDocument({
      autoFirstPage: false,
      pdfVersion: '1.7',
      lang: language,
      displayTitle: true,
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
  }

  addPage(format: PageFormat): PrintPage {
    const page = new PrintPage(this.#doc, this.fonts, this.#theme, this.#registered, format);
    this.#pages.push(page);
    return page;
  }

  async finish(): Promise<{ pdf: Uint8Array; pages: ArtefactPage[] }> {
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
