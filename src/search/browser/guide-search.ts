/**
 * `<guide-search>`: answers while someone types into the form that it holds. Titles first, then texts;
 * without script the form still leads to the search page with its contents from A to Z.
 */
import type { PackedTitles } from '../packed-titles.ts';
import type { Distances } from './distances.ts';
import { fetchJson } from './fetch-json.ts';
import { addDistances, button, linkSection, make, recentSection, resultList } from './lists.ts';
import { forgetSearches, recentSearches, rememberSearch } from './recent.ts';
import type { Session } from './session.ts';
import { filled, type SearchWords } from './words.ts';

/** Texts wait for a pause in typing: each search of theirs may fetch. */
const TEXT_PAUSE_MS = 250;
/**
 * An input method that is still composing is not disturbed: it is a Vietnamese word half spelt.
 * Only a pause counts, since keyboards of phones compose every word until its space.
 */
const COMPOSING_PAUSE_MS = 500;
const ANNOUNCE_PAUSE_MS = 700;
const SHOWN = 10;

class GuideSearch extends HTMLElement {
  private words!: SearchWords;
  private input!: HTMLInputElement;
  private output!: HTMLElement;
  private status!: HTMLElement;
  private opening: Promise<Session> | undefined;
  private pending: ReturnType<typeof setTimeout> | undefined;
  private announcing: ReturnType<typeof setTimeout> | undefined;
  private turn = 0;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const input = this.querySelector('input');
    const output = this.querySelector<HTMLElement>('[data-results]');
    const status = this.querySelector<HTMLElement>('[role=status]');
    if (!form || !input || !output || !status) return;
    Object.assign(this, { input, output, status, words: JSON.parse(this.dataset['words'] ?? '{}') });

    input.addEventListener('focus', () => {
      this.warm();
      if (input.value.trim() === '') this.offerRecent();
    });
    input.addEventListener('input', (event) => {
      this.soon((event as InputEvent).isComposing ? COMPOSING_PAUSE_MS : 0);
    });
    input.addEventListener('compositionend', () => this.soon(0));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      rememberSearch(input.value);
      this.soon(0);
    });
    output.addEventListener('click', (event) => {
      if ((event.target as Element).closest('a')) rememberSearch(input.value);
    });
    this.addEventListener('keydown', (event) => this.onKey(event));

    if (document.activeElement === input) this.warm();
    if (!this.sharesAddress) return;
    const asked = new URLSearchParams(location.search).get('q');
    if (asked) {
      input.value = asked;
      this.soon(0);
    }
    // On a page for searching the names are wanted anyway; the heavier index waits for the first touch.
    void this.session().catch(() => undefined);
  }

  /** Whoever turns to the box will search. */
  private warm(): void {
    void this.session()
      .then((session) => session.warm())
      .catch(() => undefined);
  }

  private get sharesAddress(): boolean {
    return this.dataset['address'] !== undefined;
  }

  private session(): Promise<Session> {
    this.opening ??= this.open().catch((error: unknown) => {
      this.opening = undefined;
      throw error;
    });
    return this.opening;
  }

  /** The list and what reads it set out together: on a weak signal each round trip is felt. */
  private async open(): Promise<Session> {
    const { pagefind = '', codes = '', host = '', locale = '', others = '' } = this.dataset;
    const fetchTitles = () => fetchJson<PackedTitles>(this.dataset['titles'] ?? '');
    let early: Promise<PackedTitles> | undefined = fetchTitles();
    early.catch(() => undefined);
    const titles = () => {
      const list = early ?? fetchTitles();
      early = undefined;
      return list;
    };
    const { openSession } = await import('./session.ts');
    return openSession({ titles, pagefind, codes, host, locale, otherLocales: others.split(' ').filter(Boolean) });
  }

  private soon(milliseconds: number): void {
    clearTimeout(this.pending);
    this.turn++;
    this.pending = setTimeout(() => void this.search(this.turn), milliseconds);
  }

  private async search(turn: number): Promise<void> {
    const query = this.input.value.trim();
    this.share(query);
    if (query === '') {
      this.announce('');
      this.offerRecent();
      return;
    }
    const stale = () => turn !== this.turn;
    const session = await this.session().catch(() => undefined);
    if (stale()) return;
    if (!session) {
      this.show(turn);
      this.announce(this.words.unavailable);
      return;
    }
    const [titles, codes] = await Promise.all([
      session.titles(query).catch(() => undefined),
      session.codes(query).catch(() => []),
    ]);
    if (stale()) return;
    const offers = codes.length > 0 ? [this.codeList(codes)] : [];
    if (titles && titles.length > 0) this.show(turn, ...offers, this.results(await session.merge(titles, [])));
    else this.show(turn, ...offers, make('p', 'busy', this.words.busy));

    await new Promise((resolve) => setTimeout(resolve, TEXT_PAUSE_MS));
    if (stale()) return;
    const texts = await session.texts(query).catch(() => undefined);
    const elsewhere = texts ? await session.elsewhere(query, titles ?? [], texts).catch(() => []) : [];
    if (stale()) return;
    const results = await session.merge(titles ?? [], texts ?? []);
    const found = results.length + codes.length + elsewhere.length > 0;
    this.show(
      turn,
      ...offers,
      ...(results.length > 0 ? [this.results(results)] : []),
      ...elsewhere.map((other) =>
        this.otherLanguage(other.locale, resultList(other.results, { ...this.listing, language: other.locale })),
      ),
      ...(found ? [] : await this.suggestions(session)),
    );
    const count = this.count(query, results.length);
    if (titles) this.announce(texts ? count : `${count} ${this.words.limited}`);
    else this.announce(texts ? count : this.words.unavailable);
  }

  private get listing() {
    return { words: this.words, thumbs: this.dataset['thumbs'] ?? '' };
  }

  private async suggestions(session: Session): Promise<HTMLElement[]> {
    const kinds = await session.kinds().catch(() => []);
    return kinds.length > 0 ? [linkSection(this.words.suggest, kinds)] : [];
  }

  private count(query: string, count: number): string {
    const shown = query.length > 60 ? `${query.slice(0, 60)}…` : query;
    const one = new Intl.PluralRules(this.dataset['locale']).select(count) === 'one';
    const sentence = count === 0 ? this.words.none : one ? this.words.resultsOne : this.words.results;
    return filled(sentence, { count: String(count), query: shown });
  }

  private results(results: Parameters<typeof resultList>[0]): HTMLElement {
    const list = resultList(results, this.listing);
    const rest = [...list.children].slice(SHOWN) as HTMLElement[];
    if (rest.length === 0) return list;
    for (const item of rest) item.hidden = true;
    const whole = make('div');
    const more = button(this.words.more, () => {
      for (const item of rest) item.hidden = false;
      more.remove();
      rest[0]?.querySelector('a')?.focus();
    });
    more.className = 'button';
    whole.append(list, more);
    return whole;
  }

  private codeList(codes: readonly string[]): HTMLElement {
    const list = make('ul', 'codes');
    for (const code of codes) {
      const item = make('li');
      const link = document.createElement('a');
      link.className = 'button main';
      link.href = `${this.dataset['folder']}${code}`;
      link.textContent = filled(this.words.openCode, { code });
      item.append(link);
      list.append(item);
    }
    return list;
  }

  private otherLanguage(locale: string, list: HTMLElement): HTMLElement {
    const section = make('section', 'offer');
    section.append(make('h2', '', this.words.otherLanguage[locale] ?? locale), list);
    return section;
  }

  private offerRecent(): void {
    const searches = recentSearches();
    if (searches.length === 0) {
      this.output.replaceChildren();
      return;
    }
    const choose = (query: string) => {
      this.input.value = query;
      this.input.focus();
      this.soon(0);
    };
    const forget = () => {
      forgetSearches();
      this.output.replaceChildren();
      this.input.focus();
    };
    this.output.replaceChildren(recentSection(searches, this.words, choose, forget));
  }

  /** Late answers never move what the reader has already stepped into. */
  private show(turn: number, ...parts: readonly Node[]): void {
    if (turn !== this.turn || this.output.contains(document.activeElement)) return;
    this.output.replaceChildren(...parts);
    void this.distances().then((distances) => distances && addDistances(this.output, distances));
  }

  /** Where this tab knows where it is; asked at each search, since a visitor moves. */
  private async distances(): Promise<Distances | undefined> {
    if (!this.dataset['points']) return undefined;
    const { openDistances } = await import('./distances.ts');
    return openDistances(this.dataset['points'], this.words, this.dataset['locale'] ?? 'vi').catch(() => undefined);
  }

  /** Said once typing rests, not at every key. */
  private announce(text: string): void {
    clearTimeout(this.announcing);
    this.announcing = setTimeout(() => {
      this.status.textContent = text;
    }, ANNOUNCE_PAUSE_MS);
  }

  private share(query: string): void {
    if (!this.sharesAddress) return;
    const address = new URL(location.href);
    if (query === '') address.searchParams.delete('q');
    else address.searchParams.set('q', query.slice(0, 160));
    history.replaceState(history.state, '', address);
  }

  private onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const links = [...this.output.querySelectorAll<HTMLElement>('a, button')].filter((each) => each.offsetParent);
    const at = links.indexOf(document.activeElement as HTMLElement);
    const inInput = document.activeElement === this.input;
    if (event.key === 'ArrowDown' && (inInput || at >= 0)) links[at + 1]?.focus();
    else if (event.key === 'ArrowUp' && at >= 0) (links[at - 1] ?? this.input).focus();
    else if (event.key === 'Escape' && at >= 0) this.input.focus();
    else if (event.key === 'Escape' && inInput && this.input.value !== '') {
      this.input.value = '';
      this.soon(0);
    } else return;
    event.preventDefault();
  }
}

customElements.define('guide-search', GuideSearch);
