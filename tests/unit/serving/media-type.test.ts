import { expect, it } from 'vitest';
import { isCompressible, mediaType } from '../../../src/serving/media-type.ts';

it.each([
  ['x.html', 'text/html; charset=utf-8', true],
  ['x.mjs', 'text/javascript; charset=utf-8', true],
  ['x.webmanifest', 'application/manifest+json; charset=utf-8', true],
  ['x.geojson', 'application/geo+json', true],
  ['x.topojson', 'application/json; charset=utf-8', true],
  ['x.svg', 'image/svg+xml', true],
  ['x.vcf', 'text/vcard; charset=utf-8', true],
  ['x.ics', 'text/calendar; charset=utf-8', true],
  ['x.gpx', 'application/gpx+xml', true],
  ['x.wasm', 'application/wasm', true],
  ['x.woff2', 'font/woff2', false],
  ['x.avif', 'image/avif', false],
  ['x.WEBP', 'image/webp', false],
  ['x.pdf', 'application/pdf', false],
  ['pagefind.vi_1234.pf_meta', 'application/octet-stream', false],
  ['vi_1234.pf_fragment', 'application/octet-stream', false],
])('%s is %s', (name, type, compressible) => {
  expect([mediaType(name), isCompressible(type)]).toEqual([type, compressible]);
});
