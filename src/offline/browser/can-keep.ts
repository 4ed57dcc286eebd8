/** Whether this browser can keep a guide and answer from it. */
import { canUnpack } from '../unpack.ts';

/** Browsers within apps: some have no worker, and none shares its storage with the phone's own browser. */
const APPS: readonly (readonly [name: string, mark: RegExp])[] = [
  ['Zalo', /\bZalo\b/i],
  ['Facebook', /\bFBA[NV]\b|\bFB_IAB\b/],
  ['Messenger', /\bMessenger(?:Lite)?ForiOS\b|\bOrca-Android\b/],
  ['Instagram', /\bInstagram\b/],
  ['TikTok', /musical_ly|BytedanceWebview|\bTikTok\b/i],
  ['LINE', /\bLine\//],
  ['KakaoTalk', /\bKAKAOTALK\b/i],
  ['WeChat', /\bMicroMessenger\b/],
];

/** The app whose built-in browser this is; undefined in a browser of its own. */
export function inApp(userAgent: string): string | undefined {
  return APPS.find(([, mark]) => mark.test(userAgent))?.[0];
}

/** Safari on iPhone and iPad clears what sites keep after seven days without a visit. */
export function clearsAfterAWeek(userAgent: string): boolean {
  return /\b(?:iPhone|iPad|iPod)\b/.test(userAgent);
}

/** Whether a worker can be had here: a secure address, and a browser that knows workers, caches and unpacking. */
export function canKeep(): boolean {
  return isSecureContext && 'serviceWorker' in navigator && 'caches' in globalThis && canUnpack();
}
