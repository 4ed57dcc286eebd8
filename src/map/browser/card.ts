/** What a sign tells when it is opened: a dialog that closes with Esc and gives the focus back. */
import { formatDistance } from '../../lib/distance.ts';
import type { PointFeature } from '../map-data.ts';
import type { Say } from './words.ts';

/** The content of a popup for one place. */
export function pointCard({ properties }: PointFeature, say: Say, lang: string, close: () => void): HTMLElement {
  const { title, line, href, phone, sample, approximate, accuracyM, lang: titleLang } = properties;
  const card = frame(title, say, close);
  const heading = element('p', 'map-card-title');
  const name = href ? link(href, title) : element('span', '', title);
  if (titleLang) name.lang = titleLang;
  heading.append(name);
  if (sample) heading.append(' ', element('span', 'tag', say('sample')));
  card.append(heading, element('p', 'map-small', line));
  if (approximate) {
    card.append(element('p', 'map-small', say('map.approximate', { distance: formatDistance(accuracyM, lang) })));
  }
  if (phone) card.append(paragraph(link(phone.href, phone.text)));
  return card;
}

/** The content of a popup for several places at one spot. */
export function placesCard(
  points: readonly PointFeature[],
  count: number,
  say: Say,
  open: (point: PointFeature) => void,
  close: () => void,
): HTMLElement {
  const title = say('map.same-place', { count });
  const card = frame(title, say, close);
  const list = element('ul', 'bare');
  for (const point of points) {
    const item = element('li', '');
    const button = element('button', 'map-link', point.properties.title);
    button.type = 'button';
    button.addEventListener('click', () => open(point));
    item.append(button);
    list.append(item);
  }
  card.append(element('p', 'map-card-title', title), list);
  if (count > points.length) card.append(element('p', 'map-small', say('map.more', { count: count - points.length })));
  return card;
}

function frame(label: string, say: Say, close: () => void): HTMLElement {
  const card = element('div', 'map-card');
  card.tabIndex = -1;
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-label', label);
  const button = element('button', 'map-card-close', '×');
  button.type = 'button';
  button.setAttribute('aria-label', say('map.close'));
  button.addEventListener('click', close);
  card.append(button);
  return card;
}

function element<K extends keyof HTMLElementTagNameMap>(tag: K, name: string, text = ''): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (name) made.className = name;
  made.textContent = text;
  return made;
}

function link(href: string, text: string): HTMLAnchorElement {
  const made = element('a', '', text);
  made.href = href;
  return made;
}

function paragraph(...children: Node[]): HTMLElement {
  const made = element('p', 'map-small');
  made.append(...children);
  return made;
}
