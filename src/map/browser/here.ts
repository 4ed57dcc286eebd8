/**
 * Where the visitor last was, as far as this tab was told: by the phone when it was asked, or by the sign that was
 * scanned. Kept for this tab alone (sessionStorage) and sent nowhere; a phone moves, so its position is soon forgotten.
 */

import type { Known } from './nearness.ts';

export interface Here extends Known {
  /** The place whose sign was scanned; absent where the phone said it. */
  readonly sign?: string;
}

const KEY = 'here';
const FRESH_MS = 30 * 60_000;

/** Keeps a position for this tab. */
export function rememberHere(here: Here, now = Date.now()): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ ...here, since: now }));
  } catch {
    // A browser that keeps nothing is asked again.
  }
}

/** The last position, where there is one of the last half hour. */
export function lastHere(now = Date.now()): Here | undefined {
  try {
    const { since, ...here } = JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Here & { since?: number };
    return since !== undefined && now - since < FRESH_MS && Number.isFinite(here.lat + here.lon) ? here : undefined;
  } catch {
    return undefined;
  }
}
