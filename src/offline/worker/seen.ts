/** What was seen and is kept by itself: the last pages, and the files they need. */
import type { GuideStore } from '../store.ts';

/** The stated limit; about 5 MB. */
export const SEEN_PAGES = 60;
const SEEN_FILES = 150;
const HEAVIEST_FILE = 500_000;

/** Names that are their content's hash: they can be kept for ever and never be wrong. */
const HASHED = /^(?:_a|pictures|fonts)\//;
const OWN_FILES = /(?:src|href|data-src)="([^"]*\/(?:_a|fonts)\/[^"]+)"/g;

export const isHashed = (path: string): boolean => HASHED.test(path);

/** When a page was kept, by this device's clock, in milliseconds. */
const KEPT_AT = 'x-kept-at';
const DAY = 86_400_000;

/** Whether a page was kept within the last day; never by a clock that was set back since. */
export function isOfToday({ headers }: Response): boolean {
  const age = Date.now() - Number(headers.get(KEPT_AT) ?? Number.NaN);
  return age >= 0 && age < DAY;
}

export class Seen {
  readonly #store: GuideStore;

  constructor(store: GuideStore) {
    this.#store = store;
  }

  async page(path: string): Promise<Response | undefined> {
    return (await this.#store.open('pages')).match(this.#url(path));
  }

  async file(path: string): Promise<Response | undefined> {
    return (await this.#store.open('files')).match(this.#url(path));
  }

  async hasFile(path: string): Promise<boolean> {
    return (await this.file(path)) !== undefined;
  }

  /** Keeps an answer, if it is one to keep: whole, fine, our own and not heavy. */
  async add(path: string, answer: Response): Promise<void> {
    if (answer.status !== 200 || answer.type === 'opaque' || answer.redirected) return;
    if (isPage(answer)) {
      await this.#addPage(path, await answer.text(), answer.headers);
      return;
    }
    const bytes = await answer.arrayBuffer();
    if (bytes.byteLength > HEAVIEST_FILE) return;
    await this.#put('files', path, new Response(bytes, { headers: typeOf(answer.headers) }));
  }

  /** Fetches and keeps what is not kept yet. */
  async fetch(path: string): Promise<void> {
    if ((await this.file(path)) ?? (await this.page(path))) return;
    await this.add(path, await fetch(this.#url(path)));
  }

  /** Asks the server whether a kept page has changed. Returns whether another text is kept now. */
  async refresh(path: string): Promise<boolean> {
    const old = await this.page(path);
    const answer = await fetch(this.#url(path), { cache: 'no-cache' });
    if (answer.status === 404 || answer.status === 410) {
      await (await this.#store.open('pages')).delete(this.#url(path));
      return false;
    }
    if (answer.status !== 200 || answer.redirected || !isPage(answer)) return false;
    const html = await answer.text();
    if (old && (await old.text()) === html) return false;
    return (await this.#addPage(path, html, answer.headers)) && old !== undefined;
  }

  /** A page goes in only after its own scripts and styles: it never meets those of another build. */
  async #addPage(path: string, html: string, headers: Headers): Promise<boolean> {
    const own = [...html.matchAll(OWN_FILES)].flatMap(([, href]) => (href ? [new URL(href, this.#store.scope)] : []));
    const paths = own.map((url) => decodeURIComponent(url.pathname.slice(this.#store.scope.pathname.length)));
    await Promise.all(paths.map((file) => this.fetch(file)));
    if (!(await Promise.all(paths.map((file) => this.hasFile(file)))).every(Boolean)) return false;
    await this.#put(
      'pages',
      path,
      new Response(html, { headers: { ...typeOf(headers), [KEPT_AT]: String(Date.now()) } }),
    );
    return true;
  }

  /** The oldest go when there are too many, or when the device is full. */
  async #put(name: 'pages' | 'files', path: string, answer: Response): Promise<void> {
    const cache = await this.#store.open(name);
    await cache.put(this.#url(path), answer).catch(() => undefined);
    const keys = await cache.keys();
    const old = keys.slice(0, Math.max(0, keys.length - (name === 'pages' ? SEEN_PAGES : SEEN_FILES)));
    await Promise.all(old.map((request) => cache.delete(request)));
  }

  #url(path: string): string {
    return new URL(path.split('/').map(encodeURIComponent).join('/'), this.#store.scope).href;
  }
}

function isPage({ headers }: Response): boolean {
  return (headers.get('content-type') ?? '').startsWith('text/html');
}

function typeOf(headers: Headers): Record<string, string> {
  return {
    'content-type': headers.get('content-type') ?? 'application/octet-stream',
    'x-content-type-options': 'nosniff',
  };
}
