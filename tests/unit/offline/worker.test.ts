import { describe, expect, it } from 'vitest';
import { mediaType } from '../../../src/offline/worker/media-types.ts';
import { isNeverKept } from '../../../src/offline/worker/never-kept.ts';
import { partial } from '../../../src/offline/worker/range.ts';
import { fileFor, sitePath } from '../../../src/offline/worker/site-path.ts';
import { typedCode } from '../../../src/offline/worker/typed-code.ts';

describe('addresses', () => {
  const scope = new URL('https://guide.example/base/');

  it('lose base, query and hash', () => {
    expect(sitePath('https://guide.example/base/vi/map?area=x#y', scope)).toBe('vi/map');
    expect(sitePath('https://guide.example/base/pagefind/pagefind-entry.json?ts=1', scope)).toBe(
      'pagefind/pagefind-entry.json',
    );
    expect(sitePath('https://guide.example/base/Q/2b7%20h5g', scope)).toBe('Q/2b7 h5g');
  });

  it('of others, or broken ones, are left alone', () => {
    expect(sitePath('https://guide.example/other/', scope)).toBeUndefined();
    expect(sitePath('https://elsewhere.example/base/', scope)).toBeUndefined();
    expect(sitePath('https://guide.example/base/%E0%A4%A', scope)).toBeUndefined();
  });

  it.each([
    ['', { file: 'index.html' }],
    ['vi/', { file: 'vi/index.html' }],
    ['vi/spots/a', { file: 'vi/spots/a.html' }],
    ['vi/spots/a.html', { file: 'vi/spots/a.html' }],
    ['codes.json', { file: 'codes.json' }],
    ['vi', { slash: 'vi/' }],
    ['vi/spots/b', undefined],
    ['nowhere/', undefined],
  ])('"%s" is answered as a static host does', (path, answer) => {
    const files = ['index.html', 'vi/index.html', 'vi/spots/a.html', 'codes.json'];
    expect(fileFor(path, (file) => files.includes(file))).toEqual(answer);
  });
});

describe('what is never kept', () => {
  it.each([
    ['payment/W94N76', true],
    ['codes/W94N76.vcf', true],
    ['codes/W94N76.json', true],
    ['codes.json', false],
    ['Q/W94N76', false],
    ['vi/homestays/payment', false],
  ])('%s', (path, never) => expect(isNeverKept(path)).toBe(never));
});

describe('codes typed by hand', () => {
  const issued = { W94N76: {}, '2B7H5G': {} };
  it.each([
    ['q/w94n76', 'Q/W94N76'],
    ['Q/w94-n76/', 'Q/W94N76'],
    ['q/2b7h5g', 'Q/2B7H5G'],
    ['Q/ZZZZZZ', undefined],
    ['vi/spots/w94n76', undefined],
  ])('%s', (path, code) => expect(typedCode(path, issued)).toBe(code));
});

describe('parts of a file', () => {
  const whole = () => new Response('0123456789', { headers: { 'content-type': 'text/plain' } });
  it.each([
    ['bytes=2-4', 206, 'bytes 2-4/10', '234'],
    ['bytes=7-', 206, 'bytes 7-9/10', '789'],
    ['bytes=-2', 206, 'bytes 8-9/10', '89'],
    ['bytes=5-99', 206, 'bytes 5-9/10', '56789'],
    ['bytes=10-', 416, 'bytes */10', ''],
    ['bytes=0-1,3-4', 200, null, '0123456789'],
    ['lines=1-2', 200, null, '0123456789'],
  ])('%s', async (range, status, contentRange, body) => {
    const answer = await partial(whole(), range);
    expect([answer.status, answer.headers.get('content-range'), await answer.text()]).toEqual([
      status,
      contentRange,
      body,
    ]);
  });
});

describe('media types', () => {
  it('are known for what a guide holds, and safe for what it does not', () => {
    expect(mediaType('vi/map.html')).toBe('text/html; charset=utf-8');
    expect(mediaType('_a/x.B5gs.js')).toBe('text/javascript; charset=utf-8');
    expect(mediaType('vi/routes/loop.gpx'), 'XML says its encoding itself').toBe('application/gpx+xml');
    expect(mediaType('pagefind/x.pf_fragment')).toBe('application/octet-stream');
  });
});
