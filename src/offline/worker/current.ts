/** The guide that is kept now, opened once and held while the worker lives. */
import type { GuideStore, Kept } from '../store.ts';
import { KeptGuide } from './kept-guide.ts';

export interface OpenGuides {
  readonly kept: Kept;
  readonly now: KeptGuide;
  /** For files that a page from before the last update may still ask for. */
  readonly before: KeptGuide | undefined;
}

export class CurrentGuides {
  readonly #store: GuideStore;
  #name = '';
  #open: Promise<OpenGuides | undefined> | undefined;

  constructor(store: GuideStore) {
    this.#store = store;
  }

  /** Looks which guide is kept: at every page, so that all its files come from one guide. */
  async look(): Promise<OpenGuides | undefined> {
    let kept: Kept | undefined;
    try {
      kept = await this.#store.kept();
    } catch {
      // Storage does not answer: the guide that is held serves on.
      return this.#open;
    }
    const name = kept ? `${kept.manifest.build} ${JSON.stringify(kept.choice)}` : '';
    if (name !== this.#name || (kept && !(await this.#open))) {
      this.#name = name;
      this.#open = kept && this.#openBoth(kept);
    }
    return this.#open;
  }

  /** The guide of the last page; looks only where none is held. */
  async held(): Promise<OpenGuides | undefined> {
    return (await this.#open) ?? this.look();
  }

  async #openBoth(kept: Kept): Promise<OpenGuides | undefined> {
    const [now, before] = await Promise.all(
      [kept, kept.before].map((guide) => guide && KeptGuide.open(this.#store, guide).catch(() => undefined)),
    );
    return now && { kept, now, before };
  }
}
