/** The items of a list as the page holds them. */
import type { OpeningHours } from '../../lib/hours.ts';
import { openState, type VietnamTime } from '../../lib/open-state.ts';
import type { Known } from '../../map/browser/nearness.ts';
import { type Item, token } from '../narrow.ts';

export interface ListItem extends Item {
  readonly element: HTMLElement;
  /** The list that it stands in when nothing is sorted. */
  readonly home: HTMLElement;
  readonly price: number | undefined;
  readonly stars: number;
  readonly at: Known | undefined;
}

/** Reads the items in their order; `now` decides which are open. */
export function readItems(root: HTMLElement, now: VietnamTime): ListItem[] {
  return [...root.querySelectorAll<HTMLElement>('[data-facets]')].map((element) => {
    const { facets = '', week, price, stars, at } = element.dataset;
    const [lat = 0, lon = 0, accuracyM = 0] = (at ?? '').split(',').map(Number);
    return {
      element,
      home: element.parentElement ?? root,
      has: new Set([...facets.split(' '), ...(week && isOpen(week, now) ? [token('open', 'yes')] : [])]),
      price: price === undefined ? undefined : Number(price),
      stars: Number(stars ?? 0),
      at: at ? { lat, lon, accuracyM } : undefined,
    };
  });
}

function isOpen(week: string, now: VietnamTime): boolean {
  return openState(JSON.parse(week) as OpeningHours, now).state === 'open';
}
