/**
 * How the worker answers.
 *
 * A page: from the kept guide; else as it was last seen, refreshed behind; else from the network; else,
 * without a signal, the page of what is saved. A file under the name of its hash: from wherever it is.
 * Any other file: from the kept guide, else from the network, else as it was last seen.
 */
import { savesData } from '../saves-data.ts';
import type { GuideStore } from '../store.ts';
import { CurrentGuides, type OpenGuides } from './current.ts';
import { isNeverKept } from './never-kept.ts';
import { announce } from './scope.ts';
import { isHashed, isOfToday, Seen } from './seen.ts';
import { isCodePath, typedCode } from './typed-code.ts';
import { Upkeep } from './upkeep.ts';
import { noSignalPage, noSignalPicture, unreadablePage } from './without.ts';

/** Work that goes on behind an answer. */
export type Behind = (work: Promise<unknown>) => void;

/** After this long, in milliseconds, an older copy of a file serves better than waiting on. */
const PATIENCE = 4000;

export class Answers {
  readonly #seen: Seen;
  readonly #store: GuideStore;
  readonly #guides: CurrentGuides;
  readonly #upkeep: Upkeep;

  constructor(store: GuideStore) {
    this.#store = store;
    this.#seen = new Seen(store);
    this.#guides = new CurrentGuides(store);
    this.#upkeep = new Upkeep(store);
  }

  /** Answers a navigation. */
  async page(path: string, request: Request, behind: Behind): Promise<Response> {
    const guides = await this.#guides.look();
    if (isNeverKept(path)) return fetch(request).catch(() => this.#withoutSignal(path, guides));
    if (guides) behind(this.#upkeep.look(guides.kept));
    const kept = (await guides?.now.answer(path)) ?? (await this.#codeMeant(path, guides));
    if (kept) return kept;
    const wantsNew = request.cache === 'no-cache' || request.cache === 'reload';
    const seen = await this.#seen.page(path);
    if (seen && !wantsNew) {
      if (!savesData() || !isOfToday(seen)) behind(this.#refresh(path));
      return seen;
    }
    try {
      const answer = await fetch(request);
      behind(this.#seen.add(path, answer.clone()).catch(() => undefined));
      return answer;
    } catch {
      return seen ?? this.#withoutSignal(path, guides);
    }
  }

  /** Answers anything that a page asks for. */
  async file(path: string, request: Request, behind: Behind): Promise<Response> {
    if (isNeverKept(path)) return fetch(request);
    const guides = await this.#guides.held();
    const kept = (await guides?.now.answer(path)) ?? (await guides?.before?.answer(path));
    if (kept) return kept;
    const seen = await this.#seen.file(path);
    if (seen && isHashed(path)) return seen;
    const fetching = fetch(request).then((answer) => {
      if (!request.headers.has('range')) behind(this.#seen.add(path, answer.clone()).catch(() => undefined));
      return answer;
    });
    if (seen) {
      behind(fetching.catch(() => undefined));
      return Promise.race([fetching.catch(() => seen), later(PATIENCE, seen)]);
    }
    return fetching.catch((error) => {
      if (request.destination === 'image') return noSignalPicture();
      throw error;
    });
  }

  /** Keeps what a page was made of before the worker had it in hand. */
  async see(path: string): Promise<void> {
    if (isNeverKept(path)) return;
    const guides = await this.#guides.held();
    if (!guides?.now.has(path)) await this.#seen.fetch(path);
  }

  async #refresh(path: string): Promise<void> {
    const isNew = await this.#seen.refresh(path).catch(() => false);
    if (isNew) await announce({ page: path });
  }

  /** Leads a code typed by hand to its page, where that page is kept. */
  async #codeMeant(path: string, guides: OpenGuides | undefined): Promise<Response | undefined> {
    if (!guides || !isCodePath(path)) return undefined;
    const meant = typedCode(path, await guides.now.file('codes.json').then(jsonOf));
    if (meant === undefined || !guides.now.has(`${meant}.html`)) return undefined;
    return Response.redirect(new URL(meant, this.#store.scope), 302);
  }

  async #withoutSignal(path: string, guides: OpenGuides | undefined): Promise<Response> {
    // It would not be true that it was not saved.
    if (guides?.now.hasPage(path)) return unreadablePage();
    if (isCodePath(path)) {
      const meant = typedCode(path, await this.#seen.file('codes.json').then(jsonOf));
      if (meant !== undefined && meant !== path) return Response.redirect(new URL(meant, this.#store.scope), 302);
      // It lists the codes that a misread one may be.
      const lost = await guides?.now.file('404.html', 404);
      if (lost) return lost;
    }
    for (const language of [path.split('/')[0], ...navigator.languages.map((tag) => tag.split('-')[0]), 'vi']) {
      const saved =
        (await guides?.now.file(`${language}/saved.html`, 503)) ?? (await this.#seen.page(`${language}/saved`));
      if (saved) return saved;
    }
    return noSignalPage();
  }
}

async function jsonOf(answer: Response | undefined): Promise<Record<string, unknown>> {
  return (await answer?.json().catch(() => undefined)) ?? {};
}

function later<T>(milliseconds: number, value: T): Promise<T> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, value));
}
