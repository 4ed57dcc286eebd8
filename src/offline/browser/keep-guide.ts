/** `<keep-guide>`: keeps the whole guide on this device, shows how far it is, and removes it again. */
import type { Announcement } from '../announce.ts';
import { fetchManifest, KeepError, keepGuide } from '../keep.ts';
import { type Choice, type Manifest, sizeOf } from '../manifest.ts';
import { savesData } from '../saves-data.ts';
import { GuideStore, type Kept } from '../store.ts';
import { canKeep, clearsAfterAWeek, inApp } from './can-keep.ts';
import { KeepView } from './keep-view.ts';

/** Pauses before another try after a lost connection, in milliseconds. */
const RETRY_FIRST = 3000;
const RETRY_LAST = 60_000;
/** How often a second tab looks whether the first has finished, in milliseconds. */
const LOOK_AGAIN = 1500;

class KeepGuide extends HTMLElement {
  #view!: KeepView;
  #store!: GuideStore;
  #manifest: Manifest | undefined;
  #running: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pause = RETRY_FIRST;
  /** Counts what was begun: whatever began later is what is shown. */
  #turn = 0;

  connectedCallback(): void {
    this.#view = new KeepView(this);
    const app = inApp(navigator.userAgent);
    if (app || !canKeep()) {
      this.#offerFile(app);
      return;
    }
    this.#store = new GuideStore(new URL(this.dataset['scope'] ?? '/', location.origin));
    this.#wire();
    void this.#start();
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    this.#running?.abort();
  }

  /** Where nothing can be kept, one file can. */
  #offerFile(app: string | undefined): void {
    const { part, say } = { part: this.#view.part('cannot'), say: this.#view };
    if (!part) return;
    part.hidden = false;
    part.textContent = app ? say.say('in-app', { app }) : say.say('cannot');
  }

  #wire(): void {
    const view = this.#view;
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#keep(view.choice());
    });
    this.querySelector('form')?.addEventListener('change', () => this.#showSize());
    view.on('pause', () => void this.#stop());
    view.on('resume', () => void this.#resume());
    view.on('update', () => void this.#update());
    view.on('change', () => {
      this.#turn++;
      this.#showChoice();
    });
    view.on('remove', () => void this.#remove());
    addEventListener('online', () => this.#timer && void this.#resume());
    document.addEventListener('visibilitychange', () => {
      if (!document.hidden && !this.#running && !this.#timer) void this.#start();
    });
    navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<Announcement>) => {
      if ('kept' in data && !this.#running) void this.#start();
    });
  }

  /** Shows what is there, and goes on with what was begun. */
  async #start(): Promise<void> {
    const view = this.#view;
    const turn = ++this.#turn;
    const keep = view.part('can');
    if (keep) keep.hidden = false;
    const [kept, wanted] = await Promise.all([this.#store.kept(), this.#store.wanted()]);
    if (turn !== this.#turn) return;
    if (wanted && !wanted.isPaused && !this.hidden && this.checkVisibility?.() !== false && !savesData()) {
      return this.#keep(wanted.choice);
    }
    if (wanted) view.choose(wanted.choice);
    else if (kept) view.choose(kept.choice);
    if (kept) await this.#showKept(kept);
    else this.#showChoice();
    if (turn !== this.#turn) return;
    if (wanted) {
      view.show('progress', 'resume');
      view.status(view.say('paused'));
    }
    this.#manifest = await fetchManifest(this.#store.scope).catch(() => this.#manifest);
    this.#showSize();
    if (kept && !wanted && turn === this.#turn) await this.#showKept(kept);
  }

  #showChoice(): void {
    this.#view.show('choose');
    this.#showSize();
  }

  #showSize(): void {
    const manifest = this.#manifest;
    const choice = this.#view.choice();
    this.#view.size(manifest && sizeOf(manifest, choice));
    const size = (audio: boolean) => (manifest ? sizeOf(manifest, { ...choice, audio }).bytes : 0);
    this.#view.audio(size(true) - size(false));
    for (const { language, bytes } of manifest?.editions ?? []) {
      const text = this.querySelector(`[data-edition="${language}"]`);
      if (text) text.textContent = `(${this.#view.bytes(bytes)})`;
    }
  }

  async #showKept(kept: Kept): Promise<void> {
    const view = this.#view;
    const turn = this.#turn;
    const lost = await this.#store.missing(kept);
    const newer = this.#manifest && this.#manifest.build !== kept.manifest.build ? this.#manifest : undefined;
    const missing = newer ? await this.#store.missing({ ...kept, manifest: newer }) : lost;
    if (turn !== this.#turn) return;
    const size = view.bytes(missing.reduce((sum, { bytes }) => sum + bytes, 0));
    view.kept(kept, sizeOf(kept.manifest, kept.choice), Date.now());
    view.show('kept', ...(missing.length > 0 || newer ? ['update'] : []));
    const update = view.part('update');
    if (update) update.textContent = view.say(newer ? 'update' : 'repair', { size });
    if (lost.length > 0) view.status(view.say('incomplete', { size }));
    else view.status(newer ? view.say('outdated') : '');
  }

  async #keep(choice: Choice): Promise<void> {
    if (this.#running) return;
    this.#turn++;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const view = this.#view;
    const running = new AbortController();
    this.#running = running;
    view.choose(choice);
    view.show('progress', 'pause');
    view.status(view.say('busy'));
    try {
      await this.#store.want({ choice, isPaused: false });
      // Asked by the visitor's own tap, which browsers take as a reason to say yes.
      const persisted = await navigator.storage?.persist?.().catch(() => false);
      const kept = await keepGuide(this.#store, choice, {
        signal: running.signal,
        onProgress: ({ bytes, ofBytes, entries, ofEntries }) => {
          this.#pause = RETRY_FIRST;
          view.progress({ bytes, entries }, { bytes: ofBytes, entries: ofEntries });
        },
      });
      this.#running = undefined;
      this.#manifest = kept.manifest;
      await this.#showKept(kept);
      view.status(
        [
          view.say('done'),
          persisted ? '' : view.say(clearsAfterAWeek(navigator.userAgent) ? 'week' : 'not-persistent'),
        ].join(' '),
      );
    } catch (error) {
      this.#running = undefined;
      await this.#explain(error instanceof KeepError ? error : new KeepError('broken'));
    }
  }

  async #explain({ failure, missing }: KeepError): Promise<void> {
    const view = this.#view;
    if (failure === 'stopped') return;
    if (failure === 'offline' || failure === 'busy') {
      view.show('progress', 'resume');
      this.#timer = setTimeout(() => void this.#resume(), failure === 'busy' ? LOOK_AGAIN : this.#pause);
      this.#pause = Math.min(RETRY_LAST, this.#pause * 2);
    } else {
      // Trying again by itself would fail again: the visitor decides.
      await this.#store.unwant();
      const kept = await this.#store.kept();
      if (kept) await this.#showKept(kept);
      else this.#showChoice();
    }
    view.status(view.say(failure === 'busy' ? 'elsewhere' : failure, { size: view.bytes(missing) }));
  }

  async #resume(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const [wanted, kept] = await Promise.all([this.#store.wanted(), this.#store.kept()]);
    // Another tab has finished it.
    if (!wanted && kept) return this.#showKept(kept).then(() => this.#view.status(this.#view.say('done')));
    await this.#keep(wanted?.choice ?? this.#view.choice());
  }

  async #stop(): Promise<void> {
    this.#turn++;
    this.#running?.abort();
    await this.#store.want({ choice: this.#view.choice(), isPaused: true });
    this.#view.show('progress', 'resume');
    this.#view.status(this.#view.say('paused'));
  }

  async #update(): Promise<void> {
    const kept = await this.#store.kept();
    if (kept) await this.#keep(kept.choice);
  }

  async #remove(): Promise<void> {
    this.#turn++;
    await this.#store.forget();
    this.#showChoice();
    this.#view.status(this.#view.say('removed'));
  }
}

customElements.define('keep-guide', KeepGuide);
