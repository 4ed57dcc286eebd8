/** A kept page in airplane mode on a device whose storage fails. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MANIFEST_FORMAT, sealManifest } from '../../../src/offline/manifest.ts';
import { packFiles } from '../../../src/offline/pack/pack.ts';
import { GuideStore } from '../../../src/offline/store.ts';
import { Answers } from '../../../src/offline/worker/answer.ts';

const scope = new URL('https://guide.example/');
const LOCALITIES = ['north', 'south'];

/** Caches in memory; `failing` says which reads fail. */
class Storage {
  readonly caches = new Map<string, Map<string, Uint8Array<ArrayBuffer>>>();
  failing: (url: string) => boolean = () => false;

  open(name: string) {
    const files = this.caches.get(name) ?? new Map<string, Uint8Array<ArrayBuffer>>();
    this.caches.set(name, files);
    return Promise.resolve({
      match: async (url: string) => {
        if (this.failing(url)) throw new DOMException('Unexpected internal error.', 'UnknownError');
        const bytes = files.get(url);
        return bytes && new Response(bytes);
      },
      put: async (url: string, answer: Response) => void files.set(url, new Uint8Array(await answer.arrayBuffer())),
      keys: async () => [...files.keys()].map((url) => ({ url })),
      delete: async (url: string) => files.delete(url),
    });
  }
}

/** Keeps a guide of a list and two places in two languages. */
async function keepGuide(store: GuideStore): Promise<void> {
  const item = (locality: string) => `<p>${`${locality} `.repeat(20)}</p>`;
  const page = (path: string, html: string, group: { language: string; locality?: string }) => {
    const data = Buffer.from(html);
    return { path, group, bytes: () => data.byteLength, read: () => data };
  };
  const { parts, indexes } = packFiles(
    ['vi', 'en'].flatMap((language) => [
      page(`${language}/saved.html`, '<p>No signal</p>', { language }),
      page(`${language}/catalogue.html`, `<h1>catalogue</h1>${LOCALITIES.map(item).join('')}`, { language }),
      ...LOCALITIES.map((locality) =>
        page(`${language}/spots/${locality}.html`, `<h1>${locality}</h1>${item(locality)}`, { language, locality }),
      ),
    ]),
  );
  const manifest = await sealManifest({
    format: MANIFEST_FORMAT,
    guide: 'small',
    builtOn: '2026-11-21',
    languages: ['vi', 'en'],
    localities: LOCALITIES,
    indexes: indexes.map(({ data: _, ...index }) => index),
    parts: parts.map(({ data: _, ...part }) => part),
    editions: [],
  });
  for (const bundle of [...indexes, ...parts]) await store.putBundle(bundle, new Uint8Array(bundle.data));
  await store.commit(manifest, { languages: ['vi', 'en'], localities: LOCALITIES }, '2026-11-21T00:00:00Z');
}

describe('a kept page without a signal', () => {
  let storage: Storage;
  let store: GuideStore;
  const ask = async (answers: Answers, path: string) => {
    const answer = await answers.page(path, new Request(new URL(path, scope)), () => undefined);
    return { status: answer.status, text: await answer.text() };
  };

  beforeEach(async () => {
    storage = new Storage();
    vi.stubGlobal('caches', storage);
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no signal')));
    store = new GuideStore(scope);
    await keepGuide(store);
  });
  afterEach(() => vi.unstubAllGlobals());

  it.each(['vi/catalogue', 'en/catalogue'])('%s opens although every first read fails', async (path) => {
    const failed = new Set<string>();
    storage.failing = (url) => !failed.has(url) && Boolean(failed.add(url));
    expect(await ask(new Answers(store), path)).toMatchObject({
      status: 200,
      text: expect.stringContaining('catalogue'),
    });
    expect(failed.size, 'record, indexes and parts').toBeGreaterThan(3);
  });

  it('opens from the guide that is held, although storage no longer says which is kept', async () => {
    const answers = new Answers(store);
    await ask(answers, 'vi/catalogue');
    storage.failing = (url) => url.endsWith('kept.json');
    expect((await ask(answers, 'en/catalogue')).status).toBe(200);
  });

  it('says that it was saved where it cannot be read at all, and opens as soon as it can', async () => {
    const answers = new Answers(store);
    // The indexes are open; the parts were never read.
    await answers.see('nowhere').catch(() => undefined);
    storage.failing = (url) => url.endsWith('.bin');
    const unread = await ask(answers, 'vi/catalogue');
    expect(unread).toMatchObject({ status: 503, text: expect.stringContaining('Trang đã được lưu') });
    expect(unread.text).not.toContain('No signal');
    storage.failing = () => false;
    expect((await ask(answers, 'vi/catalogue')).status).toBe(200);
  });
});
