/**
 * The service worker, `/sw.js`. It knows no build: what it answers from is in the caches, so that the same
 * worker serves the old guide until the new one is whole.
 */
import { OFFLINE_FOLDER } from './manifest.ts';
import { GuideStore } from './store.ts';
import { Answers, type Behind } from './worker/answer.ts';
import { partial } from './worker/range.ts';
import { scope } from './worker/scope.ts';
import { sitePath } from './worker/site-path.ts';

const root = new URL(scope.registration.scope);
const answers = new Answers(new GuideStore(root));

/** The worker's own files, and the kept guide's on their way: never from a cache. */
const isOwn = (path: string) => path === 'sw.js' || path.startsWith(`${OFFLINE_FOLDER}/`);

// Nothing must be fetched before it works, so that it can take over at once and cannot fail half-way.
scope.addEventListener('install', () => void scope.skipWaiting());
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = sitePath(request.url, root);
  if (request.method !== 'GET' || path === undefined || isOwn(path)) return;
  const behind: Behind = (work) => event.waitUntil(work);
  const range = request.headers.get('range');
  event.respondWith(
    request.mode === 'navigate'
      ? answers.page(path, request, behind)
      : answers
          .file(path, request, behind)
          .then((answer) => (range !== null && answer.status === 200 ? partial(answer, range) : answer)),
  );
});

/** The first page was not the worker's yet: it says what it was made of. */
scope.addEventListener('message', (event) => {
  const { seen } = (event.data ?? {}) as { seen?: unknown };
  if (!Array.isArray(seen)) return;
  const paths = seen.flatMap((address) => (typeof address === 'string' ? (sitePath(address, root) ?? []) : []));
  event.waitUntil(Promise.allSettled(paths.filter((path) => !isOwn(path)).map((path) => answers.see(path))));
});
