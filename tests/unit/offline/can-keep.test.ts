import { describe, expect, it } from 'vitest';
import { daysSince, formatBytes, formatDay } from '../../../src/offline/browser/amounts.ts';
import { clearsAfterAWeek, inApp } from '../../../src/offline/browser/can-keep.ts';

const CHROME =
  'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36';
const SAFARI =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1';

describe('browsers within apps', () => {
  it.each([
    [`${CHROME} Zalo android/12100728 ZaloTheme/light ZaloLanguage/vn`, 'Zalo'],
    [`${CHROME} [FB_IAB/FB4A;FBAV/443.0.0.23.229;]`, 'Facebook'],
    [`${SAFARI} Instagram 300.0`, 'Instagram'],
    [`${CHROME} trill_310503 BytedanceWebview/d8a21c6`, 'TikTok'],
    [`${SAFARI} Line/14.1.0`, 'LINE'],
    [`${CHROME} KAKAOTALK 10.4.3`, 'KakaoTalk'],
    [`${SAFARI} MicroMessenger/8.0.42`, 'WeChat'],
    [CHROME, undefined],
    [SAFARI, undefined],
  ])('%s', (userAgent, app) => expect(inApp(userAgent)).toBe(app));

  it('iPhones clear what is kept after a week', () => {
    expect(clearsAfterAWeek(SAFARI)).toBe(true);
    expect(clearsAfterAWeek(CHROME)).toBe(false);
  });
});

describe('amounts', () => {
  it('are written as the language writes them', () => {
    expect(formatBytes(900_953, 'vi')).toBe('0,9\u00a0MB');
    expect(formatBytes(900_953, 'en')).toBe('0.9\u00a0MB');
    expect(formatBytes(41_200, 'vi')).toBe('41\u00a0kB');
  });

  it('days are those of Vietnam, and nothing where there is none', () => {
    expect(formatDay('2026-11-20T18:00:00Z', 'vi')).toBe('21/11/2026');
    expect(formatDay('', 'vi')).toBe('');
  });

  it('an age is not told by a clock that must be wrong', () => {
    expect(daysSince('2026-11-21', Date.parse('2026-11-30T00:00:00Z'))).toBe(9);
    expect(daysSince('2026-11-21', Date.parse('1999-01-01T00:00:00Z'))).toBeUndefined();
    expect(daysSince('2026-11-21', Date.parse('2099-01-01T00:00:00Z'))).toBeUndefined();
  });
});
