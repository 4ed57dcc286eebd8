/** A site of its own for one test, on a server that fails on command. */
import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import type { Fault } from '../../../src/serving/fault.ts';
import { serveStatic } from '../../../src/serving/static-server.ts';
import { buildSmallSite } from './small-site.ts';

export class GuideServer {
  readonly folder = mkdtempSync(join(tmpdir(), 'guide-'));
  readonly root = join(this.folder, 'site');
  /** Paths asked for, in order. */
  readonly asked: string[] = [];
  /** What goes wrong with a path. */
  fault: (path: string) => Fault | undefined = () => undefined;
  url = '';
  #close: (() => Promise<void>) | undefined;
  #builds = 0;

  async start(build = 'one'): Promise<void> {
    await mkdir(this.root, { recursive: true });
    if (build !== '') await buildSmallSite(this.root, build);
    await this.open();
  }

  async open(port = 0): Promise<void> {
    const server = await serveStatic({
      root: this.root,
      port,
      faults: ({ url = '' }) => {
        this.asked.push(url);
        return this.fault(url);
      },
    });
    this.url = server.url;
    this.#close = () => server.close();
  }

  /** Makes another build beside the site; `swap` puts it in the site's place at once. */
  async prepare(build: string): Promise<{ root: string; swap: () => void }> {
    const root = join(this.folder, `next-${++this.#builds}`);
    await buildSmallSite(root, build);
    return {
      root,
      swap: () => {
        renameSync(this.root, join(this.folder, `old-${this.#builds}`));
        renameSync(root, this.root);
      },
    };
  }

  /** Without a signal: neither page nor worker reaches anything. */
  async airplane(context: BrowserContext): Promise<void> {
    await this.stop();
    await context.setOffline(true);
  }

  async landed(context: BrowserContext): Promise<void> {
    await this.open(Number(new URL(this.url).port));
    await context.setOffline(false);
  }

  async stop(): Promise<void> {
    await this.#close?.().catch(() => undefined);
    this.#close = undefined;
  }

  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export const test = base.extend<{ guide: GuideServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to know what a fixture needs.
  guide: async ({}, use) => {
    const guide = new GuideServer();
    await guide.start();
    await use(guide);
    await guide.remove();
  },
});

export { expect };

export const isPart = (path: string): boolean => path.startsWith('/offline/') && path.endsWith('.bin');

/** Opens a page and waits for the worker to have it in hand. */
export async function openWithWorker(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller) {
      await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }));
    }
  });
}

/** The status line of the page's `<keep-guide>`. */
export const status = (page: Page) => page.locator('[data-status]');

/** Presses "keep" and waits until the guide is kept. */
export async function keep(page: Page): Promise<void> {
  await page.locator('[data-keep]').click();
  await expect(page.locator('[data-saved]')).toBeVisible();
}

/** Fetches a page of the site as a visitor would, and says which build it is of. */
export async function buildOf(page: Page, address: string): Promise<string | null> {
  await page.goto(address);
  return page.locator('#build').textContent();
}
