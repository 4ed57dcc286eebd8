/** What the search box shows, as elements. */
import type { Result } from '../merge.ts';
import type { Distances } from './distances.ts';
import { filled, type SearchWords } from './words.ts';

export interface ListOptions {
  readonly words: SearchWords;
  /** Address of the folder of small pictures. */
  readonly thumbs: string;
  /** Language of the results where it is not the page's. */
  readonly language?: string;
}

/** Results as a list of links, each with its picture, what it is, where, and the sentence that fits. */
export function resultList(results: readonly Result[], options: ListOptions): HTMLElement {
  const list = make('ol', 'hits');
  list.setAttribute('role', 'list');
  list.append(...results.map((result) => resultItem(result, options)));
  return list;
}

/** Says how far each place of a list is. */
export function addDistances(list: ParentNode, distances: Distances): void {
  for (const item of list.querySelectorAll<HTMLElement>('.hit[data-ref]')) {
    const distance = distances(item.dataset['ref'] ?? '');
    const about = item.querySelector<HTMLElement>('.about');
    if (distance && about && !about.dataset['far']) {
      about.prepend(`${distance} · `);
      about.dataset['far'] = '';
    }
  }
}

function resultItem(result: Result, { words, thumbs, language }: ListOptions): HTMLElement {
  const line = make('li', 'hit');
  if (result.kind) line.dataset['kind'] = result.kind;
  if (result.ref) line.dataset['ref'] = result.ref;
  const item = make('div');
  const picture = thumb(result, thumbs);
  if (picture) line.append(picture);
  else line.classList.add('plain');
  line.append(item);
  item.append(link(result.href, result.title, language));
  const about = [result.line || result.kindLabel, result.commune, result.area].filter(Boolean).join(' · ');
  if (about) item.append(make('span', 'about', about));
  if (result.name) item.append(make('span', 'about', filled(words.also, { name: result.name })));
  if (result.sentence && result.sentence.length > 0) {
    const sentence = make('p', 'sentence');
    if (language) sentence.lang = language;
    sentence.append(...result.sentence.map(({ text, marked }) => (marked ? make('mark', '', text) : text)));
    item.append(sentence);
  }
  return line;
}

/** The picture of a result; a small point and a page that only the texts know have none. */
function thumb({ ref, kind }: Result, folder: string): HTMLElement | undefined {
  if (!ref || kind === 'services') return undefined;
  const picture = make('img', 'thumb') as HTMLImageElement;
  Object.assign(picture, { alt: '', width: 72, height: 72, loading: 'lazy', decoding: 'async' });
  picture.src = `${folder}${ref}.svg`;
  return picture;
}

/** A heading with links under it. */
export function linkSection(heading: string, links: readonly { href: string; label: string }[]): HTMLElement {
  const section = make('section', 'offer');
  const list = make('ul');
  for (const { href, label } of links) {
    const item = make('li');
    item.append(link(href, label));
    list.append(item);
  }
  section.append(make('h2', '', heading), list);
  return section;
}

/** What was searched before, and the button that forgets it. */
export function recentSection(
  searches: readonly string[],
  words: SearchWords,
  choose: (query: string) => void,
  forget: () => void,
): HTMLElement {
  const section = make('section', 'offer');
  const list = make('ul');
  for (const query of searches) {
    const item = make('li');
    item.append(button(query, () => choose(query)));
    list.append(item);
  }
  section.append(make('h2', '', words.recent), list, button(words.clearRecent, forget, 'forget'));
  return section;
}

export function button(label: string, press: () => void, className = ''): HTMLButtonElement {
  const made = make('button', className, label) as HTMLButtonElement;
  made.type = 'button';
  made.addEventListener('click', press);
  return made;
}

export function make(tag: string, className = '', text = ''): HTMLElement {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}

function link(href: string, text: string, language?: string): HTMLAnchorElement {
  const made = document.createElement('a');
  made.href = href;
  made.textContent = text;
  if (language) made.lang = language;
  return made;
}
