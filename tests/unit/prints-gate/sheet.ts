/** A small A6 print with one code, and the faults that tests draw into it. */
import PDFDocument from 'pdfkit';
import { type Level, qrSymbol, symbolPath } from '../../../src/codes/symbol.ts';
import type { ExpectedPrint } from '../../../src/prints/gate/expectation.ts';
import type { ArtefactPage } from '../../../src/prints/placed-code.ts';

export const ADDRESS = 'HTTPS://CAMNANG.EXAMPLE/Q/7K3MZ5';
export const OTHER_ADDRESS = 'HTTPS://CAMNANG.EXAMPLE/Q/QX4T9D';

const POINTS_PER_MM = 72 / 25.4;

export interface DrawnCode {
  readonly text: string;
  readonly level: Level;
  readonly xMm: number;
  readonly yMm: number;
  readonly moduleMm: number;
  readonly colour: readonly number[] | string;
}

export const CODE: DrawnCode = {
  text: ADDRESS,
  level: 'Q',
  xMm: 40,
  yMm: 60,
  moduleMm: 0.6,
  colour: [0, 0, 0, 100],
};

/** What else is drawn, in millimetres of the trim. */
export interface Artwork {
  readonly under?: (doc: PDFKit.PDFDocument) => void;
  readonly over?: (doc: PDFKit.PDFDocument) => void;
}

const TRIM = { width: 105, height: 148 };
const TRIM_AT = { x: 5, y: 5 };

/** A PDF of one page. */
export function sheetPdf(codes: readonly DrawnCode[], artwork: Artwork = {}): Promise<Uint8Array> {
  const size: [number, number] = [(TRIM.width + 10) * POINTS_PER_MM, (TRIM.height + 10) * POINTS_PER_MM];
  const doc = new PDFDocument({ size, margin: 0 });
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  const finished = new Promise<Uint8Array>((resolve) => doc.on('end', () => resolve(Buffer.concat(chunks))));
  doc.scale(POINTS_PER_MM).translate(TRIM_AT.x, TRIM_AT.y);
  artwork.under?.(doc);
  for (const code of codes) {
    const symbol = qrSymbol(code.text, { level: code.level });
    doc.save().translate(code.xMm, code.yMm).scale(code.moduleMm);
    doc
      .path(symbolPath(symbol))
      .fill(code.colour as PDFKit.Mixins.ColorValue)
      .restore();
  }
  artwork.over?.(doc);
  doc.end();
  return finished;
}

/** What an honest print says about these codes. */
export function sheetPage(codes: readonly DrawnCode[]): ArtefactPage {
  return {
    trimMm: TRIM,
    trimAtMm: TRIM_AT,
    codes: codes.map(({ text, level: least, xMm, yMm, moduleMm }) => {
      const { size: modules, level } = qrSymbol(text, { level: least });
      return { text, level, xMm, yMm, sideMm: modules * moduleMm, modules };
    }),
  };
}

/** A print of `drawn` that declares `declared`. */
export async function sheet(
  drawn: readonly DrawnCode[],
  declared: readonly DrawnCode[] = drawn,
  artwork: Artwork = {},
): Promise<ExpectedPrint> {
  return { file: 'sheet.pdf', pdf: await sheetPdf(drawn, artwork), pages: [sheetPage(declared)] };
}
