/** Behind a page that was answered from the kept guide: makes it whole again, and new. */
import { fetchManifest, keepGuide } from '../keep.ts';
import { savesData } from '../saves-data.ts';
import type { GuideStore, Kept } from '../store.ts';
import { announce } from './scope.ts';

/** Between two looks at the server, in milliseconds of a clock that no one sets. */
const PAUSE = 10 * 60 * 1000;

export class Upkeep {
  readonly #store: GuideStore;
  #last = Number.NEGATIVE_INFINITY;

  constructor(store: GuideStore) {
    this.#store = store;
  }

  /** Repairs what the browser has cleared, and brings a newer build; asks first where the visitor saves data. */
  async look(kept: Kept): Promise<void> {
    if (performance.now() - this.#last < PAUSE) return;
    this.#last = performance.now();
    try {
      const manifest = await fetchManifest(this.#store.scope);
      const isOutdated = manifest.build !== kept.manifest.build;
      const isWhole = (await this.#store.missing(kept)).length === 0;
      if (!isOutdated && isWhole) return;
      const isTakenBack = manifest.takenBack !== kept.manifest.takenBack;
      // Somebody’s consent was taken back: what holds it goes at once, whatever the data cost.
      if (isTakenBack) await this.#store.forgetSeen();
      if (savesData() && !isTakenBack) await announce({ kept: 'outdated' });
      else {
        await keepGuide(this.#store, kept.choice);
        await announce({ kept: 'changed' });
      }
    } catch {
      // No signal, or no room: the kept guide serves on, and the next page looks again.
      this.#last = Number.NEGATIVE_INFINITY;
    }
  }
}
