/** Asks a live host one question, patiently: retries what may pass, never follows a redirect unasked. */
import { setTimeout as wait } from 'node:timers/promises';

export interface Patience {
  /** Attempts in all. */
  readonly attempts: number;
  /** Before the second attempt, milliseconds; doubled each time. */
  readonly backOffMs: number;
  /** For one attempt, milliseconds. */
  readonly timeoutMs: number;
}

export type Answer =
  | { readonly kind: 'page'; readonly html: string; readonly ms: number }
  | { readonly kind: 'redirect'; readonly status: number; readonly location: string }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'silence'; readonly reason: string };

/** The answer of the last attempt; only silence, 429 and 5xx are asked again. `ms` is of the attempt that succeeded. */
export async function ask(address: string, patience: Patience, follow = false): Promise<Answer> {
  for (let attempt = 1; ; attempt++) {
    const answer = await askOnce(address, patience.timeoutMs, follow);
    const mayPass = answer.kind === 'silence' || (answer.kind === 'status' && /^(?:429|5..)$/.test(`${answer.status}`));
    if (!mayPass || attempt >= patience.attempts) return answer;
    await wait(patience.backOffMs * 2 ** (attempt - 1));
  }
}

async function askOnce(address: string, timeoutMs: number, follow: boolean): Promise<Answer> {
  const start = performance.now();
  try {
    const response = await fetch(address, {
      redirect: follow ? 'follow' : 'manual',
      signal: AbortSignal.timeout(timeoutMs),
      headers: { accept: 'text/html' },
    });
    if (response.status >= 300 && response.status < 400) {
      await response.body?.cancel();
      return { kind: 'redirect', status: response.status, location: response.headers.get('location') ?? '' };
    }
    const html = await response.text();
    if (!response.ok) return { kind: 'status', status: response.status };
    return { kind: 'page', html, ms: performance.now() - start };
  } catch (error) {
    const { cause, message } = error as Error;
    return { kind: 'silence', reason: (cause as NodeJS.ErrnoException | undefined)?.code ?? message };
  }
}
