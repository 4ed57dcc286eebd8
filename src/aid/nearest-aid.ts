/** `<nearest-aid>`: sorts its lists by distance from the place one came from, or from the device once it was asked. */
import { haversineMetres } from '../lib/distance.ts';
import { type Known, nearness } from '../map/browser/nearness.ts';
import { sayer } from '../map/browser/say.ts';
import type { Words } from '../map/browser/words.ts';
import { POSITION_EVENT } from '../sharing/position-event.ts';
import { readAt } from './read-at.ts';

/** How many of each list stay, once they are sorted. */
const NEAREST = 3;

class NearestAid extends HTMLElement {
  connectedCallback(): void {
    const from = readAt(location.search);
    if (from) this.#sort(from, this.dataset['from'] ?? '');
    document.addEventListener(POSITION_EVENT, (event) => {
      this.#sort((event as CustomEvent<Known>).detail, this.dataset['here'] ?? '');
    });
  }

  #sort(here: Known, said: string): void {
    const say = sayer(JSON.parse(this.dataset['words'] ?? '{}') as Words);
    for (const list of this.querySelectorAll('ul')) {
      const places = [...list.querySelectorAll('li')].map((item) => {
        const { lat, lon, accuracy } = item.dataset;
        const there = { lat: Number(lat), lon: Number(lon), accuracyM: Number(accuracy) };
        return {
          item,
          far: haversineMetres(here, there),
          near: nearness(here, there, say, this.dataset['locale'] ?? ''),
        };
      });
      places.sort((a, b) => a.far - b.far);
      for (const [index, { item, near }] of places.entries()) {
        const words = item.querySelector<HTMLElement>('[data-distance]');
        if (words) {
          words.textContent = near.words;
          words.hidden = false;
        }
        item.hidden = index >= NEAREST;
        list.append(item);
      }
    }
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = said;
  }
}

customElements.define('nearest-aid', NearestAid);
