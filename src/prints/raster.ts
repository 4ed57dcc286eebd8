/** Pages and pictures as pixels: what a printer would put on paper, before any paper is spent. */
import { type PDFiumDocument, PDFiumLibrary } from '@hyzyla/pdfium';
import sharp from 'sharp';

/** One byte a pixel, row by row from the top left: 0 black, 255 white. */
export interface GreyImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** A page as pixels, with the scale that led to them. */
export interface PageRaster extends GreyImage {
  readonly pixelsPerMm: number;
}

export interface OpenPdf {
  readonly pageCount: number;
  /** Draws one page (0-based) in grey at `dpi` dots an inch. */
  rasterise(page: number, dpi: number): Promise<PageRaster>;
  close(): void;
}

const POINTS_PER_INCH = 72;
const MM_PER_INCH = 25.4;

let library: Promise<PDFiumLibrary> | undefined;

/**
 * Opens a PDF. Close it when done: its memory is not garbage-collected.
 *
 * @throws {Error} where the bytes are no readable PDF
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  library ??= PDFiumLibrary.init();
  const document = await (await library).loadDocument(bytes);
  return {
    pageCount: document.getPageCount(),
    rasterise: (page, dpi) => rasterisePage(document, page, dpi),
    close: () => document.destroy(),
  };
}

async function rasterisePage(document: PDFiumDocument, index: number, dpi: number): Promise<PageRaster> {
  const page = document.getPage(index);
  const { originalWidth, originalHeight } = page.getOriginalSize();
  // Given as a scale, the library would cut the page to whole points first and stretch what is left.
  const width = Math.round((originalWidth * dpi) / POINTS_PER_INCH);
  const height = Math.round((originalHeight * dpi) / POINTS_PER_INCH);
  const render = ({ data }: { readonly data: Uint8Array }) => Promise.resolve(data);
  const { data } = await page.render({ scale: 1, width, height, colorSpace: 'Gray', render });
  return { width, height, data, pixelsPerMm: dpi / MM_PER_INCH };
}

/** A PNG or SVG in grey on white paper; `density` scales an SVG, 72 being its own size. */
export async function rasterisePicture(bytes: Uint8Array, density: number): Promise<GreyImage> {
  const { data, info } = await sharp(bytes, { density })
    .flatten({ background: '#fff' })
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}

/** Part of an image; what lies outside of it is white, as paper is. Whole pixels. */
export function crop(image: GreyImage, left: number, top: number, width: number, height: number): GreyImage {
  const data = new Uint8Array(width * height).fill(255);
  const [from, to] = [Math.max(left, 0), Math.min(left + width, image.width)];
  for (let y = Math.max(top, 0); y < Math.min(top + height, image.height) && from < to; y++) {
    data.set(image.data.subarray(y * image.width + from, y * image.width + to), (y - top) * width + from - left);
  }
  return { width, height, data };
}

/** The same pixels as red, green, blue and opaque alpha, which decoders made for browsers expect. */
export function toRgba({ width, height, data }: GreyImage): {
  readonly width: number;
  readonly height: number;
  readonly colorSpace: 'srgb';
  readonly data: Uint8ClampedArray<ArrayBuffer>;
} {
  const pixels = new Uint32Array(width * height);
  for (let i = 0; i < pixels.length; i++) pixels[i] = 0xff000000 | ((data[i] ?? 0) * 0x010101);
  return { width, height, colorSpace: 'srgb', data: new Uint8ClampedArray(pixels.buffer) };
}
