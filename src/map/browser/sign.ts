/** The elements that stand on the map: signs of places, clusters, names. All of them can be reached by keyboard or are silent. */
import { formatDistance } from '../../lib/distance.ts';
import type { PointProperties } from '../map-data.ts';
import type { Say } from './words.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** "Hang Bua, Danh lam thắng cảnh quốc gia · 1997, vị trí gần đúng, trong khoảng 300 m". */
export function pointName(point: PointProperties, say: Say, lang: string): string {
  return [
    point.title,
    point.line,
    point.sample && say('sample'),
    point.approximate && say('map.approximate', { distance: formatDistance(point.accuracyM, lang) }),
  ]
    .filter(Boolean)
    .join(', ');
}

/** A button with the kind's sign; hollow where the place is known only roughly. */
export function pointButton(point: PointProperties, name: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = `map-marker${point.approximate ? ' rough' : ''}`;
  button.dataset['kind'] = point.kind;
  button.setAttribute('aria-label', name);
  button.title = point.title;
  button.append(kindSign(point.kind));
  return button;
}

/** A button with the number of places that it stands for. */
export function clusterButton(count: number, name: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'map-cluster';
  button.setAttribute('aria-label', name);
  button.textContent = String(count);
  return button;
}

/** Where the visitor is. */
export function hereMark(name: string): HTMLElement {
  const mark = document.createElement('div');
  mark.className = 'map-here';
  mark.setAttribute('role', 'img');
  mark.setAttribute('aria-label', name);
  return mark;
}

/** A name written on the map, which the list and the signs say too. */
export function communeName(text: string, side: 'below' | 'above'): HTMLElement {
  const name = document.createElement('div');
  name.className = `map-commune ${side}`;
  name.setAttribute('aria-hidden', 'true');
  name.textContent = text;
  return name;
}

/** The name of an area over its frame, which opens it. */
export function areaButton(text: string, label: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'map-area-name';
  button.setAttribute('aria-label', label);
  button.textContent = text;
  return button;
}

function kindSign(kind: string): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'map-sign');
  svg.setAttribute('viewBox', '0 0 32 32');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `#map-sign-${kind}`);
  svg.append(use);
  return svg;
}

/** A name of the basemap. Not for listeners: what can be visited stands in the list. */
export function groundName(kind: string, text: string, ele: number | undefined): HTMLElement {
  const name = document.createElement('span');
  name.className = `map-ground-name ${kind}`;
  name.ariaHidden = 'true';
  name.textContent = text;
  if (ele !== undefined) {
    const height = document.createElement('small');
    height.textContent = `${ele}`;
    name.append(height);
  }
  return name;
}
