/**
 * A phone's picture as the guide keeps it: upright, without GPS or any other metadata, no larger than a page needs.
 * What the file holds decides, not its name: phones and chat apps send HEIC as `.jpg`.
 */
import sharp, { type Sharp } from 'sharp';
import { PhotoError } from './photo-error.ts';

/** The longer side, in pixels: enough for an A3 sign at 170 dpi, and a tenth of an original's bytes. */
export const LONGEST_SIDE = 2560;
const JPEG = { quality: 82, mozjpeg: true } as const;

/** An original of a good phone has 4–15 MB; beyond this it is no photograph, or would fill the memory. */
export const MOST_BYTES = 80 * 1024 * 1024;
/** 200 megapixels, the largest sensor in a phone; a bomb of zeros promises more. */
export const MOST_PIXELS = 210_000_000;

export interface PreparedPhoto {
  readonly jpeg: Buffer;
  readonly width: number;
  readonly height: number;
  /** True where the file held HEIC, whatever its name said. */
  readonly wasHeic: boolean;
}

/**
 * Prepares the bytes of a picture.
 *
 * @throws {PhotoError} where they are none, are damaged, or too large
 */
export async function preparePhoto(bytes: Uint8Array): Promise<PreparedPhoto> {
  if (bytes.length === 0) {
    throw new PhotoError('picture-empty', {
      vi: 'tệp trống (0 byte): chép lại từ điện thoại, có lẽ lần chép trước bị ngắt.',
      en: 'the file is empty (0 bytes): copy it from the phone again, the copy was probably cut off.',
    });
  }
  if (bytes.length > MOST_BYTES) throw tooLarge(`${Math.round(bytes.length / 1024 / 1024)} MB`);
  const wasHeic = isHeic(bytes);
  try {
    const image = wasHeic ? await openHeic(bytes) : sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' });
    const { data, info } = await image
      .autoOrient()
      .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg(JPEG)
      .toBuffer({ resolveWithObject: true });
    return { jpeg: data, width: info.width, height: info.height, wasHeic };
  } catch (error) {
    if (error instanceof PhotoError) throw error;
    if (/pixel limit/i.test(String(error))) throw tooLarge('> 210 MP');
    throw new PhotoError('picture-damaged', {
      vi: 'không mở được: tệp hỏng hoặc không phải ảnh (dù đuôi tên ghi thế nào). Chép lại ảnh gốc.',
      en: 'it does not open: it is damaged, or no picture (whatever its name says). Copy the original again.',
    });
  }
}

/** The brand of an ISO base media file (ISO/IEC 23008-12): HEIC and its siblings, not AVIF. */
function isHeic(bytes: Uint8Array): boolean {
  const brand = String.fromCharCode(...bytes.subarray(4, 12));
  return /^ftyp(?:hei[cxms]|hev[cxms]|mif1|msf1)$/.test(brand);
}

async function openHeic(bytes: Uint8Array): Promise<Sharp> {
  // Loaded late: two megabytes of WebAssembly that most runs do without.
  const { default: decode } = await import('heic-decode');
  const { width, height, data } = await decode({ buffer: bytes });
  if (width * height > MOST_PIXELS) throw tooLarge(`${width} × ${height}`);
  return sharp(data, { raw: { width, height, channels: 4 } });
}

function tooLarge(size: string): PhotoError {
  return new PhotoError('picture-too-large', {
    vi: `quá lớn (${size}): dùng ảnh gốc của điện thoại, dưới 80 MB.`,
    en: `it is too large (${size}): use a phone’s original, below 80 MB.`,
  });
}
