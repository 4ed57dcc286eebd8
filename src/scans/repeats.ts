/**
 * The same phone asking for the same code twice within seconds is one scan.
 *
 * Who asked is known only as a hash under a key that is made for this run and never written down,
 * and only for those seconds.
 */
import { createHmac, randomBytes } from 'node:crypto';
import type { LogEntry } from './log-entry.ts';

/** Above this the oldest are forgotten first: memory stays below about 30 MB. */
const MOST = 100_000;

export class Repeats {
  readonly #key = randomBytes(32);
  readonly #windowMs: number;
  /** Last moment by hash, the oldest first. */
  readonly #seen = new Map<string, number>();

  /** @param windowSeconds  0 counts every request */
  constructor(windowSeconds: number) {
    this.#windowMs = windowSeconds * 1000;
  }

  /** Whether this visitor asked for this code within the window, and remembers that they did. */
  isRepeat({ visitor, userAgent, time }: LogEntry, code: string): boolean {
    if (this.#windowMs === 0 || visitor === '') return false;
    const who = createHmac('sha256', this.#key).update(`${code}\0${visitor}\0${userAgent}`).digest('base64url');
    const last = this.#seen.get(who);
    this.#seen.delete(who);
    this.#seen.set(who, time);
    this.#forget(time);
    return last !== undefined && Math.abs(time - last) <= this.#windowMs;
  }

  #forget(now: number): void {
    for (const [who, time] of this.#seen) {
      // Several logs may come in any order: only what is past is forgotten.
      if (this.#seen.size <= MOST && now - time <= this.#windowMs) return;
      this.#seen.delete(who);
    }
  }
}
