/** What the search box shows, as elements. */
import type { Result } from '../merge.ts';
import { filled, type SearchWords } from './words.ts';

/** Results as a list of links, each with what it is, where, and the sentence that fits. */
export function resultList(results: readonly Result[], words: SearchWords, language?: string): HTMLElement {
  const list = make('ol', 'hits');
  list.setAttribute('role', 'list');
  list.append(...results.map((result) => resultItem(result, words, language)));
  return list;
}

function resultItem(result: Result, words: SearchWords, language: string | undefined): HTMLElement {
  const item = make('li', 'hit');
  if (result.kind) item.dataset['kind'] = result.kind;
  item.append(link(result.href, result.title, language));
  const about = [result.line || result.kindLabel, result.area].filter(Boolean).join(' · ');
  if (about) item.append(make('span', 'about', about));
  if (result.name) item.append(make('span', 'about', filled(words.also, { name: result.name })));
  if (result.sentence && result.sentence.length > 0) {
    const sentence = make('p', 'sentence');
    if (language) sentence.lang = language;
    sentence.append(...result.sentence.map(({ text, marked }) => (marked ? make('mark', '', text) : text)));
    item.append(sentence);
  }
  return item;
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
