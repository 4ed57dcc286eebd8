/** Whether a request was somebody scanning a sign, or why it is not counted. */

import { CODE_FOLDER } from '../codes/address.ts';
import { ALPHABET, CODE_LENGTH } from '../codes/alphabet.ts';
import { botRule } from './bots.ts';
import type { LogEntry } from './log-entry.ts';

/** Why a request for a code's page is no scan. */
export const LEFT_OUT = ['bot', 'within-site', 'link', 'unknown-code', 'other-host', 'failed', 'repeat'] as const;
export type LeftOut = (typeof LEFT_OUT)[number];

export type Judgement =
  | { readonly kind: 'other' }
  | { readonly kind: 'left-out'; readonly why: Exclude<LeftOut, 'bot'> }
  | { readonly kind: 'left-out'; readonly why: 'bot'; readonly rule: string }
  /** `isTyped`: through the form for codes typed by hand. */
  | { readonly kind: 'scan'; readonly code: string; readonly isTyped: boolean };

export interface JudgedBy {
  readonly codes: ReadonlySet<string>;
  /** The guide's own host; absent for a sample, whose host is nobody's. */
  readonly host?: string;
}

const CODE_PAGE = new RegExp(`^/${CODE_FOLDER}/([${ALPHABET}]{${CODE_LENGTH}})(?:\\.html)?(?:\\?|$)`);
/** Pages of the site from which a typed code arrives: the form, and "not found". */
const TYPING_PAGE = /^\/(?:[^/]+\/codes(?:\.html)?|q\/[^/]*|404(?:\.html)?)$/i;

/** Judges a request. Repeats are told by who counts. */
export function judge(entry: LogEntry, { codes, host }: JudgedBy): Judgement {
  const code = CODE_PAGE.exec(entry.path)?.[1];
  if (code === undefined) return { kind: 'other' };
  if (host !== undefined && entry.host !== undefined && hostName(entry.host) !== host) return leftOut('other-host');
  // HEAD is a question of programs; 304 is a page that the browser had.
  if (entry.method !== 'GET' || (entry.status !== 200 && entry.status !== 304)) return leftOut('failed');
  const rule = botRule(entry.userAgent);
  if (rule !== undefined) return { kind: 'left-out', why: 'bot', rule };
  if (!codes.has(code)) return leftOut('unknown-code');
  const from = originOf(entry);
  if (from === 'elsewhere') return leftOut('link');
  return from === 'within' ? leftOut('within-site') : { kind: 'scan', code, isTyped: from === 'typed' };

  function originOf({ referer }: LogEntry): 'sign' | 'typed' | 'within' | 'elsewhere' {
    const url = URL.parse(referer ?? '');
    // A camera names no page; scanners within apps name their app (`android-app://…`).
    if (!url?.protocol.startsWith('http')) return 'sign';
    const own = host ?? (entry.host && hostName(entry.host));
    // Without a host to compare with, a page that only a guide has is enough.
    if (own === undefined ? TYPING_PAGE.test(url.pathname) : url.hostname === own) {
      return TYPING_PAGE.test(url.pathname) ? 'typed' : 'within';
    }
    return 'elsewhere';
  }
}

function leftOut(why: Exclude<LeftOut, 'bot'>): Judgement {
  return { kind: 'left-out', why };
}

/** Without the port, in lowercase. */
function hostName(host: string): string {
  return host.toLowerCase().replace(/:\d+$/, '');
}
