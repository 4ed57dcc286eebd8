/** What `<keep-guide>` shows: its form, its progress, its words. It decides nothing. */
import type { Choice, Size } from '../manifest.ts';
import type { Kept } from '../store.ts';
import { daysSince, formatBytes, formatDay } from './amounts.ts';

/** `offline.*` strings of the page's language, without the prefix. */
export type Words = Readonly<Record<string, string>>;

export class KeepView {
  readonly #root: HTMLElement;
  readonly #words: Words;
  readonly #language: string;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#words = JSON.parse(root.dataset['words'] ?? '{}') as Words;
    this.#language = root.closest('[lang]')?.getAttribute('lang') ?? 'vi';
  }

  say(key: string, values: Readonly<Record<string, string | number>> = {}): string {
    return (this.#words[key] ?? '').replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  }

  bytes(bytes: number): string {
    return formatBytes(bytes, this.#language);
  }

  part<E extends HTMLElement = HTMLElement>(name: string): E | null {
    return this.#root.querySelector<E>(`[data-${name}]`);
  }

  /** Calls `act` when the button is pressed. */
  on(name: string, act: () => void): void {
    this.part(name)?.addEventListener('click', act);
  }

  /** Shows the named parts of the element and hides its others. */
  show(...names: string[]): void {
    for (const name of ['choose', 'progress', 'pause', 'resume', 'kept', 'update']) {
      const part = this.part(name);
      if (part) part.hidden = !names.includes(name);
    }
  }

  status(text: string): void {
    const status = this.part('status');
    if (status && status.textContent !== text) status.textContent = text;
  }

  /** What the boxes say. */
  choice(): Choice {
    const values = (name: string) =>
      [...this.#root.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)]
        .filter((box) => box.checked || box.type === 'hidden')
        .map(({ value }) => value);
    const audio = values('audio').length > 0;
    return { languages: values('language'), localities: values('locality'), ...(audio && { audio }) };
  }

  choose({ languages, localities, audio = false }: Choice): void {
    for (const box of this.#root.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')) {
      box.checked =
        box.name === 'audio' ? audio : (box.name === 'language' ? languages : localities).includes(box.value);
    }
  }

  size(size: Size | undefined): void {
    const button = this.part<HTMLButtonElement>('keep');
    if (!button) return;
    button.disabled = this.choice().languages.length === 0;
    button.textContent = size ? this.say('keep.size', { size: this.bytes(size.bytes) }) : this.say('keep');
  }

  /** The choice of recorded voices, where there are any. */
  audio(bytes: number): void {
    const label = this.part('audio');
    const words = label?.querySelector('span');
    if (!label || !words) return;
    label.hidden = bytes === 0;
    words.textContent = this.say('audio', { size: this.bytes(bytes) });
  }

  progress(done: Size, of: Size): void {
    const bar = this.#root.querySelector('progress');
    if (bar) {
      bar.max = of.bytes;
      bar.value = done.bytes;
    }
    const text = this.part('amount');
    if (!text) return;
    text.textContent = this.say('progress', {
      entries: done.entries,
      ofEntries: of.entries,
      bytes: this.bytes(done.bytes),
      ofBytes: this.bytes(of.bytes),
    });
  }

  kept({ manifest, savedAt }: Kept, { bytes, entries }: Size, now: number): void {
    const text = this.part('saved');
    if (!text) return;
    const days = daysSince(manifest.builtOn, now);
    text.textContent = [
      this.say('saved', { entries, size: this.bytes(bytes), date: formatDay(savedAt, this.#language) }),
      this.say('built', { date: formatDay(manifest.builtOn, this.#language) }),
      days !== undefined && days > 1 ? this.say('age', { days }) : '',
    ].join(' ');
  }
}
