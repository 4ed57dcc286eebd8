/** Media types and how long a browser may keep a file, by name. */
import { extname } from 'node:path';
import mime from 'mime-types';
import { HASHED_FOLDERS, IMMUTABLE } from '../hosting/cache-rules.ts';

/** What the registry of media types lacks, or names in the old way. */
const OURS: Readonly<Record<string, string>> = {
  '.vcf': 'text/vcard; charset=utf-8', // RFC 6350
  '.topojson': 'application/json; charset=utf-8',
};

/** The `Content-Type` of a file, by its extension. */
export function mediaType(path: string): string {
  const extension = extname(path).toLowerCase();
  return OURS[extension] ?? (mime.contentType(extension) || 'application/octet-stream');
}

/** Below this, headers outweigh what compressing saves; in bytes. */
export const WORTH_COMPRESSING = 1024;

/** Whether compressing is worth it: text in any form, not pictures or fonts packed already. */
export function isCompressible(mediaType: string): boolean {
  return /^(text\/|application\/(json|javascript|xml|wasm|manifest)|[^;]+\+(json|xml))/.test(mediaType);
}

/** Names that carry their content's hash never change; all else is asked for again, and answered 304. */
export function cacheControl(address: string): string {
  const hashed = HASHED_FOLDERS.some((folder) => address.startsWith(`/${folder}/`));
  return hashed ? IMMUTABLE : 'public, max-age=0, must-revalidate';
}
