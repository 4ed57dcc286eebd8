/** The form of kinds and areas: shows a state, and reads the one that was chosen. */
import type { Known, MapState } from './state.ts';

export class Filters {
  readonly known: Known;
  readonly #boxes: readonly HTMLInputElement[];
  readonly #area: HTMLSelectElement | null;
  readonly #kinds: HTMLDetailsElement | null;
  readonly #reset: HTMLElement | null;

  constructor(form: HTMLFormElement, changed: (chosen: Pick<MapState, 'kinds' | 'area'>) => void) {
    this.#boxes = [...form.querySelectorAll<HTMLInputElement>('input[name=kinds]')];
    this.#area = form.querySelector('select[name=area]');
    this.#kinds = form.querySelector('[data-map-kinds]');
    this.#reset = form.querySelector('[data-map-reset]');
    this.known = {
      kinds: this.#boxes.map(({ value }) => value),
      areas: [...(this.#area?.options ?? [])].map(({ value }) => value).filter(Boolean),
    };
    form.hidden = false;
    form.addEventListener('change', () => changed(this.#chosen()));
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('reset', (event) => {
      event.preventDefault();
      (this.#area ?? this.#boxes[0])?.focus();
      changed({ kinds: undefined, area: undefined });
    });
  }

  show(state: MapState): void {
    if (this.#kinds && state.kinds) this.#kinds.open = true;
    for (const box of this.#boxes) box.checked = state.kinds?.includes(box.value) ?? true;
    if (this.#area) this.#area.value = state.area ?? '';
    if (this.#reset) this.#reset.hidden = state.kinds === undefined && state.area === undefined;
  }

  #chosen(): Pick<MapState, 'kinds' | 'area'> {
    const kinds = this.#boxes.filter(({ checked }) => checked).map(({ value }) => value);
    return {
      kinds: kinds.length === this.#boxes.length ? undefined : kinds,
      area: this.#area?.value || undefined,
    };
  }
}
