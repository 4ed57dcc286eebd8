/** The list beside the map: filtered like the map, grouped by area, or sorted by distance. */
import { type CompassPoint, haversineMetres } from '../../lib/distance.ts';
import { type Known, nearness } from './nearness.ts';
import { isShown, type MapState } from './state.ts';
import type { Say } from './words.ts';

interface Item extends Known {
  readonly element: HTMLElement;
  readonly home: HTMLElement;
  readonly kind: string;
  readonly area: string;
}

/** For the eye alone: the words beside it say the same. */
const ARROWS: Record<CompassPoint, string> = { n: '↑', ne: '↗', e: '→', se: '↘', s: '↓', sw: '↙', w: '←', nw: '↖' };

/** The place where a scanned sign stands. */
export interface Sign extends Known {
  readonly name: string;
  readonly place: HTMLElement;
}

export class PointList {
  readonly #items: readonly Item[];
  readonly #sections: readonly HTMLElement[];
  readonly #nearest: HTMLElement;
  readonly #say: Say;
  readonly #lang: string;

  constructor(root: HTMLElement, nearest: HTMLElement, say: Say, lang: string) {
    this.#items = [...root.querySelectorAll<HTMLElement>('[data-map-point]')].map(readItem);
    this.#sections = [...root.querySelectorAll<HTMLElement>('[data-map-section]')];
    this.#nearest = nearest;
    this.#say = say;
    this.#lang = lang;
  }

  /** Hides what the state leaves out; the number of places that stay. */
  filter(state: MapState): number {
    let shown = 0;
    for (const item of this.#items) {
      const visible = isShown(state, item);
      item.element.hidden = !visible;
      if (visible) shown++;
    }
    const sorted = !this.#nearest.hidden;
    for (const section of this.#sections) {
      section.hidden = sorted || !section.querySelector('[data-map-point]:not([hidden])');
    }
    return shown;
  }

  /** One list, nearest first, each place with its distance and direction. */
  sortFrom(here: Known | Sign): void {
    const stands = (item: Item) => 'place' in here && here.place === item.element;
    const measured = this.#items.map((item) => ({
      item,
      far: haversineMetres(here, item),
      near: nearness(here, item, this.#say, this.#lang),
    }));
    // In the order of what is said: a rough place may be said as farther than an exact one that lies beyond it.
    measured.sort(
      (a, b) => Number(stands(b.item)) - Number(stands(a.item)) || a.near.metres - b.near.metres || a.far - b.far,
    );
    for (const { item, near } of measured) {
      const words = item.element.querySelector<HTMLElement>('[data-map-distance]');
      if (words) {
        words.textContent = stands(item) ? this.#say('map.here') : near.words;
        if (near.direction && !stands(item)) words.prepend(arrow(near.direction), ' ');
        words.hidden = false;
      }
      this.#nearest.append(item.element);
    }
    this.#nearest.hidden = false;
  }

  /** Back to areas. */
  unsort(): void {
    for (const { element, home } of this.#items) {
      home.append(element);
      const words = element.querySelector<HTMLElement>('[data-map-distance]');
      if (words) words.hidden = true;
    }
    this.#nearest.hidden = true;
  }

  /** The place of the sign that carries a code, with its name. */
  sign(code: string): Sign | undefined {
    const item = this.#items.find(({ element }) => element.dataset['codes']?.split(' ').includes(code));
    const name = item?.element.querySelector('a, .map-title')?.textContent ?? '';
    return item && { lat: item.lat, lon: item.lon, accuracyM: item.accuracyM, name, place: item.element };
  }
}

function arrow(direction: CompassPoint): HTMLElement {
  const sign = document.createElement('span');
  sign.setAttribute('aria-hidden', 'true');
  sign.textContent = ARROWS[direction];
  return sign;
}

function readItem(element: HTMLElement): Item {
  const { kind = '', area = '', lat, lon, accuracy } = element.dataset;
  const home = element.parentElement ?? element;
  return { element, home, kind, area, lat: Number(lat), lon: Number(lon), accuracyM: Number(accuracy) };
}
