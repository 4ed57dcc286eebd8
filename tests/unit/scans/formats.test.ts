import { describe, expect, it } from 'vitest';
import { lineParser, parseLine } from '../../../src/scans/formats.ts';

const NOON = Date.UTC(2026, 10, 21, 5, 0, 0);
const COMBINED = '203.0.113.7 - - [21/Nov/2026:12:00:00 +0700] "GET /Q/W94N76 HTTP/2.0" 200 5120 "-" "Phone/1.0"';
const CADDY = {
  level: 'info',
  ts: NOON / 1000,
  logger: 'http.log.access',
  msg: 'handled request',
  request: {
    remote_ip: '203.0.113.7',
    method: 'GET',
    host: 'camnang.example',
    uri: '/Q/W94N76',
    headers: { 'User-Agent': ['Phone/1.0'], 'Accept-Language': ['vi-VN,vi'], Referer: ['https://camnang.example/vi/'] },
  },
  status: 200,
};
const CLOUDFLARE = {
  ClientIP: '203.0.113.7',
  ClientRequestHost: 'camnang.example',
  ClientRequestMethod: 'GET',
  ClientRequestURI: '/Q/W94N76',
  ClientRequestUserAgent: 'Phone/1.0',
  EdgeResponseStatus: 200,
  EdgeStartTimestamp: NOON * 1_000_000,
};
const SCAN = {
  time: NOON,
  method: 'GET',
  path: '/Q/W94N76',
  status: 200,
  visitor: '203.0.113.7',
  userAgent: 'Phone/1.0',
};

describe('a line of nginx or Apache', () => {
  it('is read with its time zone; "-" is nothing', () => {
    expect(parseLine(COMBINED)).toEqual({ ...SCAN, referer: '' });
  });

  it('is read without its last two fields ("common")', () => {
    expect(parseLine(COMBINED.replace(' "-" "Phone/1.0"', ''))).toEqual({ ...SCAN, userAgent: '' });
  });

  it('gives the language where a field after the browser names it', () => {
    expect(parseLine(`${COMBINED} "ko-KR,ko;q=0.9"`)).toMatchObject({ language: 'ko-KR,ko;q=0.9' });
  });

  it.each(['198.51.100.9', '198.51.100.9, 10.0.0.1', '2001:db8::1'])(
    'takes %s after the browser for the visitor behind a proxy',
    (forwarded) => {
      const entry = parseLine(`${COMBINED} "${forwarded}"`);
      expect(entry).toMatchObject({ visitor: forwarded });
      expect(entry).not.toHaveProperty('language');
    },
  );

  it('may hold escaped quotes', () => {
    expect(parseLine(COMBINED.replace('Phone/1.0', 'a \\"b\\" c'))).toMatchObject({ userAgent: 'a \\"b\\" c' });
  });

  it('about a request that is none is sound', () => {
    expect(parseLine(COMBINED.replace('GET /Q/W94N76 HTTP/2.0', '\\x16\\x03\\x01'))).toMatchObject({ path: '' });
  });
});

describe('a line of Caddy', () => {
  it('is read', () => {
    expect(parseLine(JSON.stringify(CADDY))).toEqual({
      ...SCAN,
      host: 'camnang.example',
      referer: 'https://camnang.example/vi/',
      language: 'vi-VN,vi',
    });
  });

  it('may write the moment as a date', () => {
    expect(parseLine(JSON.stringify({ ...CADDY, ts: '2026-11-21T12:00:00+07:00' }))).toMatchObject({ time: NOON });
  });

  it('about something else is silent', () => {
    expect(parseLine('{"level":"info","ts":1,"msg":"certificate renewed"}')).toBe('silent');
  });
});

describe('a line of Cloudflare', () => {
  it.each([
    ['nanoseconds', NOON * 1_000_000],
    ['seconds', NOON / 1000],
    ['a date', '2026-11-21T05:00:00Z'],
  ])('is read with its moment in %s', (_, moment) => {
    const line = JSON.stringify({ ...CLOUDFLARE, EdgeStartTimestamp: moment });
    expect(parseLine(line)).toEqual({ ...SCAN, host: 'camnang.example' });
  });

  it('is read as CSV by the columns that the heading names', () => {
    const parse = lineParser();
    expect(
      parse('EdgeStartTimestamp,ClientRequestUserAgent,ClientRequestURI,EdgeResponseStatus,ClientIP,RequestHeaders'),
    ).toBe('silent');
    expect(
      parse('2026-11-21T05:00:00Z,"Phone/1.0, ""big""",/Q/W94N76,200,203.0.113.7,"{""accept-language"":""fr""}"'),
    ).toEqual({ ...SCAN, userAgent: 'Phone/1.0, "big"', language: 'fr' });
    expect(parse('2026-11-21T05:00:00Z,too few')).toBe('damaged');
  });
});

it.each([
  ['words', 'Nov 21 12:00:00 server sshd[1]: Accepted'],
  ['half a line of nginx', COMBINED.slice(0, 40)],
  ['half a line of JSON', JSON.stringify(CADDY).slice(0, 60)],
  ['other JSON', '{"a":1}'],
  ['JSON that is no object', '{}'],
  ['a month that is none', COMBINED.replace('Nov', 'Foo')],
  ['a day in the future', COMBINED.replace('2026', '2126')],
  ['a day before the web', COMBINED.replace('2026', '1970')],
  ['a status that is none', JSON.stringify({ ...CADDY, status: 'x' })],
  ['bytes', '\u0000\uFFFD'],
])('%s is damaged', (_, line) => {
  expect(parseLine(line)).toBe('damaged');
});

it('an empty line is silent', () => {
  expect(parseLine('')).toBe('silent');
});
