/** The little of a service worker's global scope that is used here; the DOM's types do not hold it. */
import type { Announcement } from '../announce.ts';

export interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

export interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

export interface MessageEventOfClient extends ExtendableEvent {
  readonly data: unknown;
}

interface Events {
  install: ExtendableEvent;
  activate: ExtendableEvent;
  fetch: FetchEvent;
  message: MessageEventOfClient;
}

interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { claim(): Promise<void>; matchAll(): Promise<{ postMessage(message: Announcement): void }[]> };
  skipWaiting(): Promise<void>;
  addEventListener<K extends keyof Events>(type: K, listener: (event: Events[K]) => void): void;
}

export const scope = globalThis as unknown as WorkerScope;

/** Tells every open page. */
export async function announce(announcement: Announcement): Promise<void> {
  for (const client of await scope.clients.matchAll()) client.postMessage(announcement);
}
