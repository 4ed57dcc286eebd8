/**
 * `<week-ahead>`: the calendar as of this day and for one area. A page kept offline grows old, so the
 * device reckons the week anew; without script it stands as it was built, for every area.
 */
import { addDays } from '../../lib/clock.ts';
import { haversineMetres } from '../../lib/distance.ts';
import { vietnamNow } from '../../lib/open-state.ts';
import { askPosition } from '../../map/browser/position.ts';
import { daysWithin, WEEK_DAYS, weekWords } from '../days.ts';

class WeekAhead extends HTMLElement {
  connectedCallback(): void {
    this.#reckonWeek(vietnamNow(new Date()).isoDate);
    this.querySelector('fieldset')?.removeAttribute('hidden');
    this.addEventListener('click', (event) => {
      const button = (event.target as Element).closest('button');
      if (button?.dataset['near'] !== undefined) void this.#findNearest();
      else if (button) this.#showArea(button.value);
    });
    this.#showArea(new URLSearchParams(location.search).get('area') ?? '');
  }

  #reckonWeek(today: string): void {
    const items = [...this.querySelectorAll<HTMLElement>('[data-days]')].map((item) => {
      const on = daysWithin(item.dataset['days'] ?? '', today, addDays(today, WEEK_DAYS - 1));
      const when = item.querySelector('time');
      item.hidden = on === undefined;
      if (on && when) {
        when.dateTime = on.start;
        when.textContent = weekWords(on, this.dataset['locale'] ?? 'vi');
      }
      return { item, start: on?.start ?? '' };
    });
    items.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
    for (const { item } of items) item.parentElement?.append(item);
  }

  /** Shows one area, or all where the text names none. */
  #showArea(asked: string): void {
    const button = this.#areas().find(({ value }) => value === asked) ?? this.#areas()[0];
    const area = button?.value ?? '';
    for (const one of this.#areas()) one.setAttribute('aria-pressed', String(one === button));
    for (const item of this.querySelectorAll<HTMLElement>('[data-area]')) {
      item.toggleAttribute('data-away', area !== '' && item.dataset['area'] !== area);
    }
    const address = new URL(location.href);
    if (area === '') address.searchParams.delete('area');
    else address.searchParams.set('area', area);
    if (address.href !== location.href) history.replaceState(history.state, '', address);
    for (const none of this.querySelectorAll<HTMLElement>('[data-none]')) {
      none.hidden = none.parentElement?.querySelector('li:not([hidden], [data-away])') !== null;
    }
  }

  async #findNearest(): Promise<void> {
    const asked = await askPosition();
    const status = this.querySelector('[role=status]');
    if ('problem' in asked) {
      if (status) status.textContent = this.dataset[asked.problem] ?? '';
      return;
    }
    const distance = ({ dataset }: HTMLButtonElement) =>
      haversineMetres(asked.position, { lat: Number(dataset['lat']), lon: Number(dataset['lon']) });
    const [nearest] = this.#areas()
      .filter(({ value }) => value !== '')
      .sort((a, b) => distance(a) - distance(b));
    if (!nearest) return;
    this.#showArea(nearest.value);
    if (status) status.textContent = (this.dataset['found'] ?? '').replace('{area}', nearest.textContent?.trim() ?? '');
  }

  #areas(): HTMLButtonElement[] {
    return [...this.querySelectorAll<HTMLButtonElement>('button[value]')];
  }
}

customElements.define('week-ahead', WeekAhead);
