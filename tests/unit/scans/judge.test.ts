import { describe, expect, it } from 'vitest';
import { botRule } from '../../../src/scans/bots.ts';
import { judge } from '../../../src/scans/judge.ts';
import { firstLanguage } from '../../../src/scans/language.ts';
import type { LogEntry } from '../../../src/scans/log-entry.ts';
import { Repeats } from '../../../src/scans/repeats.ts';

const ANDROID =
  'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36';
const entry = (change: Partial<LogEntry> = {}): LogEntry => ({
  time: Date.UTC(2026, 10, 21),
  method: 'GET',
  path: '/Q/W94N76',
  status: 200,
  visitor: '203.0.113.7',
  userAgent: ANDROID,
  referer: '',
  ...change,
});
const by = { codes: new Set(['W94N76']), host: 'camnang.example' };

describe('a request', () => {
  it.each(['/Q/W94N76', '/Q/W94N76?utm_source=zalo', '/Q/W94N76.html'])('for %s is a scan', (path) => {
    expect(judge(entry({ path }), by)).toEqual({ kind: 'scan', code: 'W94N76', isTyped: false });
  });

  it('answered from the browser’s copy is a scan too', () => {
    expect(judge(entry({ status: 304 }), by).kind).toBe('scan');
  });

  it('from a scanner within an app is a scan', () => {
    expect(judge(entry({ referer: 'android-app://com.zing.zalo/' }), by).kind).toBe('scan');
  });

  it.each(['https://camnang.example/vi/codes', 'https://camnang.example/q/w94n76'])(
    'from %s is a code typed by hand',
    (referer) => {
      expect(judge(entry({ referer }), by)).toMatchObject({ kind: 'scan', isTyped: true });
    },
  );

  it.each([
    ['within-site', { referer: 'https://camnang.example/vi/heritage/hang-bua' }],
    ['within-site', { referer: 'https://camnang.example/sw.js' }],
    ['link', { referer: 'https://www.facebook.com/' }],
    ['other-host', { host: 'other.example' }],
    ['failed', { status: 404 }],
    ['failed', { status: 503 }],
    ['failed', { method: 'HEAD' }],
    ['unknown-code', { path: '/Q/2B7H5G' }],
  ] as const)('is left out as %s: %j', (why, change) => {
    expect(judge(entry(change), by)).toEqual({ kind: 'left-out', why });
  });

  it('to its own host on a port is a scan', () => {
    expect(judge(entry({ host: 'CAMNANG.example:443' }), by).kind).toBe('scan');
  });

  it.each(['/', '/vi/heritage/hang-bua', '/q/w94n76', '/Q/W94N7', '/codes/W94N76.svg', '/x/Q/W94N76'])(
    'for %s is about something else',
    (path) => {
      expect(judge(entry({ path }), by)).toEqual({ kind: 'other' });
    },
  );
});

describe('programs are told by what they say of themselves', () => {
  it.each([
    ['', 'no-name'],
    ['facebookexternalhit/1.1', 'link-preview'],
    ['TelegramBot (like TwitterBot)', 'link-preview'],
    ['UptimeRobot/2.0', 'watcher'],
    ['node', 'program'],
    ['curl/8.5.0', 'program'],
    ['python-requests/2.32', 'program'],
    ['Mozilla/5.0 AppleWebKit/537.36 HeadlessChrome/142.0.0.0', 'program'],
    ['Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)', 'crawler'],
    ['Mozilla/5.0 (compatible; coccocbot-web/1.0)', 'crawler'],
    ['Expanse, a Palo Alto Networks company, searches across the global IPv4 space; scanner', 'crawler'],
  ])('%s', (userAgent, rule) => {
    expect(botRule(userAgent)).toBe(rule);
    expect(judge(entry({ userAgent }), by)).toEqual({ kind: 'left-out', why: 'bot', rule });
  });

  it.each([
    ANDROID,
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1',
    'Mozilla/5.0 (Linux; Android 14; SM-A155F) AppleWebKit/537.36 Chrome/142.0 Mobile Safari/537.36 Zalo android/24100 ZaloTheme/light',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 [FBAN/FBIOS;FBAV/530.0]',
    'Mozilla/5.0 (Linux; Android 13; CUBOT NOTE 21) AppleWebKit/537.36 Chrome/120.0.0.0 Mobile Safari/537.36',
  ])('and %s is none', (userAgent) => {
    expect(botRule(userAgent)).toBeUndefined();
  });
});

describe('a repeat', () => {
  it('is the same phone and code within the window', () => {
    const repeats = new Repeats(30);
    expect(repeats.isRepeat(entry(), 'W94N76')).toBe(false);
    expect(repeats.isRepeat(entry({ time: entry().time + 30_000 }), 'W94N76')).toBe(true);
    expect(repeats.isRepeat(entry({ time: entry().time + 61_000 }), 'W94N76')).toBe(false);
  });

  it('is not another code, another phone or another network', () => {
    const repeats = new Repeats(30);
    repeats.isRepeat(entry(), 'W94N76');
    expect(repeats.isRepeat(entry(), '2B7H5G')).toBe(false);
    expect(repeats.isRepeat(entry({ userAgent: 'Phone/2' }), 'W94N76')).toBe(false);
    expect(repeats.isRepeat(entry({ visitor: '198.51.100.9' }), 'W94N76')).toBe(false);
  });

  it('is never told where the window is nothing', () => {
    const repeats = new Repeats(0);
    repeats.isRepeat(entry(), 'W94N76');
    expect(repeats.isRepeat(entry(), 'W94N76')).toBe(false);
  });

  it('cannot be looked up by the address: nothing of it is kept', () => {
    const repeats = new Repeats(30);
    repeats.isRepeat(entry(), 'W94N76');
    expect(JSON.stringify(repeats)).not.toContain('203.0.113.7');
  });
});

it.each([
  ['vi-VN,vi;q=0.9', 'vi'],
  ['EN', 'en'],
  [' ko;q=1', 'ko'],
  ['zh-Hant-TW', 'zh'],
  ['*', 'und'],
  ['', 'und'],
  ['qqq', 'und'],
  ['203.0.113.7', 'und'],
  ['<script>', 'und'],
  [undefined, 'und'],
])('the language of %j is %s', (header, language) => {
  expect(firstLanguage(header)).toBe(language);
});
