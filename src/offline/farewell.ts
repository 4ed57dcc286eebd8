/** The worker of a guide that has none any more: see `farewellScript`. */

import { cachePrefix } from './store.ts';
import { type ExtendableEvent, scope } from './worker/scope.ts';

scope.addEventListener('install', () => void scope.skipWaiting());

scope.addEventListener('activate', (event: ExtendableEvent) => {
  const leave = async () => {
    const prefix = cachePrefix(new URL(scope.registration.scope));
    const ours = (await caches.keys()).filter((name) => name.startsWith(prefix));
    await Promise.all(ours.map((name) => caches.delete(name)));
    await scope.registration.unregister();
  };
  event.waitUntil(leave());
});
