/** Every page: starts the worker, tells it what this first page was made of, and says when there is something new. */
import type { Announcement } from '../announce.ts';
import { savesData } from '../saves-data.ts';

const scope = new URL(import.meta.env.BASE_URL.replace(/\/?$/, '/'), location.origin);

/** Starts the worker once the page stands. Nothing happens where there is none: plain HTTP, old and in-app browsers. */
export async function startWorker(): Promise<void> {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return;
  if (document.readyState !== 'complete')
    await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
  try {
    await navigator.serviceWorker.register(new URL('sw.js', scope), { scope: scope.pathname, updateViaCache: 'none' });
    const { active } = await navigator.serviceWorker.ready;
    const language = document.documentElement.lang.split('-')[0];
    const files = performance.getEntriesByType('resource').map(({ name }) => name);
    const always = [`${language}/saved`, 'codes.json'].map((path) => new URL(path, scope).href);
    // What the page needed is in the browser's own cache; what it did not, a visitor who saves data has not asked for.
    active?.postMessage({ seen: [location.href, ...files, ...(savesData() ? [] : always)] });
  } catch {
    // A page that cannot be kept is still a page.
  }
}

/** Shows `[data-new-version]` when this page, or the kept guide it is from, was renewed behind it. */
export function offerNewVersion(): void {
  const offer = document.querySelector<HTMLElement>('[data-new-version]');
  navigator.serviceWorker?.addEventListener('message', ({ data }: MessageEvent<Announcement>) => {
    const isMine = 'page' in data && new URL(data.page, scope).pathname === location.pathname;
    if (offer && isMine) offer.hidden = false;
  });
  offer?.addEventListener('click', (event) => {
    if (!(event.target as Element).closest('a')) return;
    event.preventDefault();
    location.reload();
  });
}
