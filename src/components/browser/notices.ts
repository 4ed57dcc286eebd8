import { vietnamNow } from '../../lib/open-state.ts';

/** Hides notices whose last day has passed since the page was built: a page kept offline grows old. */
export function hideExpiredNotices(now: Date = new Date()): void {
  const today = vietnamNow(now).isoDate;
  for (const notice of document.querySelectorAll<HTMLElement>('[data-until]')) {
    notice.hidden = (notice.dataset['until'] ?? today) < today;
  }
}
