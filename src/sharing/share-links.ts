/**
 * Links that share a page without anybody's script.
 *
 * Zalo documents none: its button needs its script and an account, and the addresses that circulate contradict each
 * other. On a phone the share sheet offers Zalo, elsewhere the copied link is pasted into it.
 */

export interface Shared {
  readonly title: string;
  /** Absolute address. */
  readonly url: string;
}

/** Facebook's sharing page. */
export function facebookShareHref({ url }: Shared): string {
  return `https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(url)}`;
}

/** A letter with the title as subject (RFC 6068). */
export function mailShareHref({ title, url }: Shared): string {
  return `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(`${title}\r\n${url}`)}`;
}

/** A text message (RFC 5724); the empty parameter is for iPhones, which cut off what stands before the first `&`. */
export function smsHref(text: string): string {
  return `sms:?&body=${encodeURIComponent(text)}`;
}
