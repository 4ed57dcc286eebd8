/**
 * `<guide-map>`: filters, list, "near me", and the interactive map, which is fetched only when it is asked for.
 * Without it the page keeps its picture and its list.
 */
import { formatDistance } from '../../lib/distance.ts';
import { Filters } from './filters.ts';
import { rememberHere } from './here.ts';
import type { LiveMap } from './live-map.ts';
import type { Known } from './nearness.ts';
import { PointList, type Sign } from './point-list.ts';
import { askPosition } from './position.ts';
import { sayer } from './say.ts';
import { type MapState, readState, writeState } from './state.ts';
import type { Say, Words } from './words.ts';

/** In the address: the list is wanted from where the visitor is. */
const NEAR = 'near';

class GuideMap extends HTMLElement {
  #say!: Say;
  #lang = 'vi';
  #filters!: Filters;
  #list!: PointList;
  #state: MapState = {};
  #live: Promise<LiveMap | undefined> | undefined;
  #sortedFrom: Known | undefined;
  /** Said before the number of places, until something else happens. */
  #note = '';

  connectedCallback(): void {
    if (this.#filters) return;
    this.#say = sayer(JSON.parse(this.dataset['words'] ?? '{}') as Words);
    this.#lang = this.dataset['lang'] ?? 'vi';
    this.#list = new PointList(this, this.#part('nearest'), this.#say, this.#lang);
    this.#filters = new Filters(this.#part('filters') as HTMLFormElement, (chosen) => {
      this.#note = '';
      this.#change(chosen.area === this.#state.area ? chosen : { ...chosen, at: undefined });
      void this.#open();
    });
    this.#part('near').addEventListener('click', () => void this.#findNear());
    this.#part('unsort').addEventListener('click', () => this.#unsort());
    this.#part('stage').addEventListener('click', (event) => this.#openPanel(event));

    this.#state = readState(location.search, this.#filters.known);
    const sign = this.#state.from === undefined ? undefined : this.#list.sign(this.#state.from);
    if (sign) {
      const { lat, lon, accuracyM, name } = sign;
      this.#sortFrom(sign, this.#say('map.near.sign', { place: name }));
      rememberHere({ lat, lon, accuracyM, sign: name });
    }
    const way = this.#state.way;
    const named = way && this.querySelector(`.map-ways a[href$="way=${CSS.escape(way)}"]`);
    if (named) this.#note = this.#say('map.way', { name: named.textContent });
    this.#show();
    // "Near" in the bar leads here: to press it was to ask.
    if (new URLSearchParams(location.search).has(NEAR)) void this.#findNear();
    if (Object.keys(this.#state).length > 0) void this.#open();
    else if (this.#filters.known.areas.length === 0) this.#openWhenSeen();
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-map-${name}]`);
    if (!part) throw new Error(`<guide-map> lacks data-map-${name}`);
    return part;
  }

  #change(change: MapState): void {
    this.#state = { ...this.#state, ...change };
    history.replaceState(
      history.state,
      '',
      `${location.pathname}${writeState(this.#state, location.search)}${location.hash}`,
    );
    this.#show();
  }

  /** Brings form, list, status and map to the state. */
  #show(): void {
    this.#filters.show(this.#state);
    const count = this.#list.filter(this.#state);
    const shown = count > 0 ? this.#say('map.shown', { count }) : this.#say('map.empty');
    this.#part('status').textContent = [this.#note, shown].filter(Boolean).join(' ');
    void this.#live?.then((live) => live?.show(this.#state));
  }

  #openPanel(event: MouseEvent): void {
    const panel = (event.target as Element).closest<HTMLElement>('[data-map-area]');
    if (!panel || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#change({ area: panel.dataset['mapArea'] });
    void this.#open().then((live) => {
      this.#part('stage').scrollIntoView({ block: 'nearest' });
      live?.focus();
    });
  }

  #openWhenSeen(): void {
    const seen = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      seen.disconnect();
      void this.#open();
    });
    seen.observe(this.#part('stage'));
  }

  #open(): Promise<LiveMap | undefined> {
    this.#live ??= this.#load();
    return this.#live;
  }

  async #load(): Promise<LiveMap | undefined> {
    const stage = this.#part('stage');
    stage.setAttribute('aria-busy', 'true');
    try {
      const [{ LiveMap: Live }, answer] = await Promise.all([
        import('./live-map.ts'),
        fetch(this.dataset['src'] ?? ''),
      ]);
      if (!answer.ok) throw new Error(`${answer.status} ${answer.url}`);
      const live = new Live(stage, await answer.json(), {
        say: this.#say,
        lang: this.#lang,
        opened: (at) => this.#change({ at }),
        areaChosen: (area) => this.#change({ area, at: undefined }),
      });
      if (this.#sortedFrom) live.mark(this.#sortedFrom, this.#state.from === undefined ? 'you' : 'here');
      live.show(this.#state);
      if (this.#note === this.#say('map.failed')) {
        this.#note = '';
        this.#show();
      }
      return live;
    } catch {
      // Offline before the guide was kept: the next try may succeed.
      this.#live = undefined;
      this.#note = this.#say('map.failed');
      this.#show();
      return undefined;
    } finally {
      stage.removeAttribute('aria-busy');
    }
  }

  async #findNear(): Promise<void> {
    this.#part('status').textContent = this.#say('map.near.busy');
    const asked = await askPosition();
    if ('problem' in asked) {
      this.#note = this.#say(`map.near.${asked.problem}`);
    } else {
      const distance = formatDistance(asked.position.accuracyM, this.#lang);
      this.#sortFrom(asked.position, this.#say('map.near.done', { distance }));
      rememberHere(asked.position);
      void this.#live?.then((live) => live?.mark(asked.position, 'you'));
    }
    this.#show();
    this.#showResults();
  }

  #unsort(): void {
    this.#sortedFrom = undefined;
    this.#list.unsort();
    this.#note = '';
    this.#part('unsort').hidden = true;
    this.#part('near').focus();
    const query = new URLSearchParams(location.search);
    query.delete(NEAR);
    history.replaceState(history.state, '', `${location.pathname}${writeState(this.#state, query.toString())}`);
    this.#show();
    void this.#live?.then((live) => live?.mark(undefined, 'you'));
  }

  #sortFrom(here: Known | Sign, note: string): void {
    this.#sortedFrom = here;
    this.#list.sortFrom(here);
    this.#note = note;
    this.#part('unsort').hidden = false;
  }

  /** On a phone the answer stands below the map: it comes into view, and the next key goes through it. */
  #showResults(): void {
    const list = this.#part('results');
    list.focus({ preventScroll: true });
    list.scrollIntoView({ block: 'start' });
  }
}

customElements.define('guide-map', GuideMap);
