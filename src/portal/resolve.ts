/**
 * A code typed at a portal → the guide that issued it. A code's identity is host and code: two guides may have
 * issued the same six characters. Shipped to the browser.
 */
import { resolveCode } from '../codes/resolve.ts';

/** The codes of each gathered guide, by host, in one text of six characters each. */
export type GuideCodes = Readonly<Record<string, string>>;

export interface GuideCode {
  readonly host: string;
  readonly code: string;
}

/** Every guide's code that may be meant; of an address with a host only that host's. Never an address of another host. */
export function resolveInGuides(typed: string, guides: GuideCodes): GuideCode[] {
  return Object.entries(guides).flatMap(([host, text]) => {
    const answer = resolveCode(typed, new Set(text.match(/.{6}/g)), host);
    if (answer.found === 'one') return [{ host, code: answer.code }];
    return answer.found === 'several' ? answer.codes.map((code) => ({ host, code })) : [];
  });
}
