/**
 * `<browse-list>`: narrows and sorts the list that it holds. The list works without it; the links of its menus, which
 * lead to pages of single values, become ticks. What is chosen stands in the address.
 */
import { formatDistance, haversineMetres, roundedDistance } from '../../lib/distance.ts';
import { vietnamNow } from '../../lib/open-state.ts';
import { type Here, lastHere, rememberHere } from '../../map/browser/here.ts';
import type { Known } from '../../map/browser/nearness.ts';
import { askPosition } from '../../map/browser/position.ts';
import { countValues, narrow } from '../narrow.ts';
import { type KnownList, type ListState, readListState, writeListState } from '../state.ts';
import { type ListItem, readItems } from './items.ts';
import type { BrowseWords } from './words.ts';

/** Places open and close while the page stands. */
const MINUTE_MS = 60_000;

class BrowseList extends HTMLElement {
  #words!: BrowseWords;
  #known!: KnownList;
  #state: ListState = { chosen: new Map() };
  #items: readonly ListItem[] = [];
  #boxes: readonly HTMLInputElement[] = [];
  #here: Here | undefined;
  #note = '';
  /** Items of several lists, once they are sorted together. */
  #together: HTMLElement | undefined;

  connectedCallback(): void {
    if (this.#boxes.length > 0) return;
    this.#words = JSON.parse(this.dataset['words'] ?? '{}') as BrowseWords;
    this.#items = readItems(this, vietnamNow(new Date()));
    this.#boxes = [...this.querySelectorAll<HTMLElement>('[data-value]')].map(makeBox);
    this.#known = {
      facets: valuesByName(this.#boxes),
      sorts: [...(this.#sort?.options ?? [])].map(({ value }) => value).filter(Boolean),
    };
    this.dataset['ready'] = '';

    this.addEventListener('change', () => void this.#changed());
    this.querySelector('[data-clear]')?.addEventListener('click', () => {
      this.#go({ ...this.#state, chosen: new Map() });
      this.querySelector<HTMLElement>('summary')?.focus();
    });
    addEventListener('popstate', () => this.#follow());
    setInterval(() => this.#tick(), MINUTE_MS);
    this.#follow();
  }

  get #sort(): HTMLSelectElement | null {
    return this.querySelector('select[data-sort]');
  }

  /** The state of the address, shown. */
  #follow(): void {
    this.#state = readListState(location.search, this.#known);
    this.#here ??= this.#state.sort === 'near' ? lastHere() : undefined;
    if (this.#state.sort === 'near' && !this.#here) {
      // A link that was shared says how to sort, not where its reader is: nobody is asked unasked.
      this.#state = { chosen: this.#state.chosen };
    }
    this.#show();
  }

  async #changed(): Promise<void> {
    const chosen = valuesByName(this.#boxes.filter(({ checked }) => checked));
    const sort = this.#sort?.value;
    this.#note = '';
    if (sort === 'near' && !(await this.#locate())) {
      this.#go({ chosen });
      return;
    }
    this.#go({ chosen, ...(sort && { sort }) });
  }

  #go(state: ListState): void {
    const query = writeListState(state, this.#known, location.search);
    this.#state = state;
    if (query !== location.search) history.pushState(history.state, '', `${location.pathname}${query}${location.hash}`);
    this.#show();
  }

  async #locate(): Promise<boolean> {
    this.#here = lastHere();
    if (!this.#here) {
      this.#say(this.#words.busy);
      const asked = await askPosition();
      if ('problem' in asked) {
        this.#note = this.#words[asked.problem];
        return false;
      }
      this.#here = asked.position;
      rememberHere(asked.position);
    }
    return true;
  }

  /** Brings list, ticks, counts and words to the state. */
  #show(): void {
    const { chosen, sort } = this.#state;
    const shown = new Set(narrow(this.#items, chosen));
    for (const item of this.#items) item.element.hidden = !shown.has(item);
    this.#order(sort);
    for (const section of this.querySelectorAll<HTMLElement>('section')) {
      section.hidden = !section.querySelector('[data-facets]:not([hidden])');
    }
    this.#tickBoxes();
    if (this.#sort) this.#sort.value = sort ?? '';
    const none = this.querySelector<HTMLElement>('[data-none]');
    if (none) none.hidden = shown.size > 0;
    const count = fill(this.#words.shown, { count: shown.size, total: this.#items.length });
    const where = sort === 'near' && this.#here ? this.#nearWords(this.#here) : '';
    this.#say([this.#note, chosen.size > 0 ? count : '', where].filter(Boolean).join(' '));
  }

  #tickBoxes(): void {
    const { chosen } = this.#state;
    const counts = new Map([...this.#known.facets.keys()].map((id) => [id, countValues(this.#items, chosen, id)]));
    for (const box of this.#boxes) {
      const count = counts.get(box.name)?.get(box.value) ?? 0;
      box.checked = chosen.get(box.name)?.includes(box.value) ?? false;
      const line = box.closest('li');
      const number = line?.querySelector('[data-count]');
      if (number) number.textContent = new Intl.NumberFormat(this.dataset['locale']).format(count);
      line?.toggleAttribute('data-empty', count === 0);
    }
    for (const menu of this.querySelectorAll('details')) {
      const ticked = menu.querySelectorAll('input:checked').length;
      const badge = menu.querySelector('[data-chosen]');
      if (badge) badge.textContent = ticked > 0 ? String(ticked) : '';
    }
    const chips = this.#boxes.filter(({ checked }) => checked).map((box) => this.#chip(box));
    const holder = this.querySelector<HTMLElement>('[data-chips]');
    holder?.querySelector('ul')?.replaceChildren(...chips);
    if (holder) holder.hidden = chips.length === 0;
  }

  #chip(box: HTMLInputElement): HTMLElement {
    const name = box.labels?.[0]?.textContent?.trim() ?? box.value;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = `${name} ×`;
    button.setAttribute('aria-label', fill(this.#words.remove, { name }));
    button.addEventListener('click', () => {
      box.checked = false;
      void this.#changed();
      const next = this.querySelector<HTMLElement>('[data-chips] button');
      (next?.offsetParent ? next : this.querySelector<HTMLElement>('summary'))?.focus();
    });
    const item = document.createElement('li');
    item.append(button);
    return item;
  }

  #order(sort: string | undefined): void {
    const here = this.#here;
    for (const { element, at } of this.#items) {
      const words = element.querySelector<HTMLElement>('[data-distance]');
      if (words) words.textContent = sort === 'near' && here && at ? `${this.#distance(here, at)} · ` : '';
    }
    const homes = new Set(this.#items.map(({ home }) => home));
    const [first] = homes;
    if (!first) return;
    const sorted = sort ? this.#items.toSorted((a, b) => rank(a, sort, here) - rank(b, sort, here)) : this.#items;
    if (homes.size === 1) {
      first.append(...sorted.map(({ element }) => element));
      return;
    }
    if (!this.#together) {
      this.#together = first.cloneNode(false) as HTMLElement;
      first.closest('section')?.before(this.#together);
    }
    for (const { element, home } of sorted) (sort ? this.#together : home).append(element);
    this.#together.hidden = !sort;
  }

  #distance(here: Known, there: Known): string {
    const { kind, metres } = roundedDistance(haversineMetres(here, there), here.accuracyM + there.accuracyM);
    const distance = formatDistance(metres, this.dataset['locale'] ?? 'vi');
    return kind === 'exact' ? distance : fill(this.#words[kind], { distance });
  }

  #nearWords({ sign, accuracyM }: Here): string {
    if (sign) return fill(this.#words.sign, { place: sign });
    return fill(this.#words.done, { distance: formatDistance(accuracyM, this.dataset['locale'] ?? 'vi') });
  }

  #tick(): void {
    if (!this.#state.chosen.has('open')) return;
    const now = readItems(this, vietnamNow(new Date()));
    const has = new Map(now.map((item) => [item.element, item.has]));
    this.#items = this.#items.map((item) => ({ ...item, has: has.get(item.element) ?? item.has }));
    this.#show();
  }

  #say(text: string): void {
    const status = this.querySelector('[role=status]');
    if (status && status.textContent !== text) status.textContent = text;
  }
}

/** Smaller comes first; what is not known comes last. */
function rank({ at, price, stars }: ListItem, sort: string, here: Here | undefined): number {
  if (sort === 'near') return at && here ? haversineMetres(here, at) : Number.MAX_VALUE;
  return sort === 'price' ? (price ?? Number.MAX_VALUE) : -stars;
}

/** A tick in the place of a value's link. */
function makeBox(line: HTMLElement): HTMLInputElement {
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.name = line.dataset['facet'] ?? line.closest('details')?.dataset['facet'] ?? '';
  box.value = line.dataset['value'] ?? '';
  const label = document.createElement('label');
  const name = line.firstElementChild;
  label.append(box, name?.textContent?.trim() ?? box.value);
  name?.replaceWith(label);
  return box;
}

function valuesByName(boxes: readonly HTMLInputElement[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { name, value } of boxes) found.set(name, [...(found.get(name) ?? []), value]);
  return found;
}

function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

customElements.define('browse-list', BrowseList);
