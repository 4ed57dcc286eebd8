/**
 * A fragment of a built page made fit to stand among others in one file: its ids are its own, its links
 * lead within the file, its pictures are inside, and no personal phone is in it.
 */
import { parse } from 'ultrahtml';
import { type ElementNode, elements, hasClass, markup, replaceElement } from './dom.ts';

export interface FragmentOptions {
  /** Put before every id. */
  readonly prefix: string;
  /** The place in this file for an address of the site; undefined where it is not in the file. */
  readonly anchorOf: (href: string) => string | undefined;
  /** The site's address, for links that lead out of the file. */
  readonly origin: string;
  /** Numbers that anyone may call. */
  readonly publicNumbers: readonly string[];
  /** A picture of the site as a `data:` address; undefined where it is left out. */
  readonly pictureOf: (src: string) => string | undefined;
}

/** Elements that say nothing here: scripts, forms, thumbnails of neighbours, what only script fills. */
const SILENT = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'form',
  'search',
  'audio',
  'recorded-voice',
  'video',
  'iframe',
  'open-now',
  'listen-story',
  'button',
]);

/** Rewrites a fragment in place and returns its markup. */
export function fragmentMarkup(fragment: ElementNode, options: FragmentOptions): string {
  for (const element of elements(fragment)) {
    if (SILENT.has(element.name) || hasClass(element, 'thumb')) replaceElement(element);
    else if (element.name === 'a') rewriteLink(element, options);
    else if (element.name === 'picture') replaceElement(element, ...embedded(element, options));
    // The shading of a map: its lines say the same in less.
    else if (element.name === 'image') replaceElement(element);
    tidy(element, options.prefix);
  }
  for (const element of elements(fragment)) {
    if (hasClass(element, 'actions') && !elements(element).some(({ name }) => name === 'a')) replaceElement(element);
  }
  return markup(fragment);
}

function rewriteLink(link: ElementNode, { anchorOf, origin, publicNumbers, prefix }: FragmentOptions): void {
  const href = link.attributes['href'] ?? '';
  if (
    isPersonal(href) &&
    !publicNumbers.includes(href.slice('tel:'.length)) &&
    link.attributes['data-public'] === undefined
  ) {
    replaceElement(link);
  } else if (href.startsWith('#')) {
    link.attributes['href'] = `#${prefix}${href.slice(1)}`;
  } else if (href.startsWith('/')) {
    const anchor = anchorOf(href);
    link.attributes['href'] = anchor === undefined ? new URL(href, origin).href : `#${anchor}`;
  }
}

/** Phones, and the messengers that are phones: a file that passes from hand to hand cannot be withdrawn. */
function isPersonal(href: string): boolean {
  return /^(?:tel:|sms:|mailto:|https:\/\/zalo\.me\/|https:\/\/wa\.me\/)/.test(href);
}

function embedded(picture: ElementNode, { pictureOf }: FragmentOptions): ElementNode[] {
  const image = elements(picture).find(({ name }) => name === 'img');
  const sources = elements(picture).flatMap(({ attributes }) => [attributes['srcset'] ?? '', attributes['src'] ?? '']);
  const addresses = sources.flatMap((list) => list.split(',').flatMap((item) => item.trim().split(' ')[0] || []));
  const data = addresses.map(pictureOf).find((address) => address !== undefined);
  if (!image || !data) return [];
  const { alt = '', width = '', height = '' } = image.attributes;
  return elements(parse(`<img src="${data}" alt="${alt}" width="${width}" height="${height}">`)).slice(0, 1);
}

/** For the search index, for what sorts and narrows lists, and what a parser of HTML knows anyway. */
const ONLY_FOR_SITE = /^(?:data-(?:pagefind.*|facets|at|week|price|stars|words)|xmlns)$/;

/** Drops what only the site needs. */
function tidy(element: ElementNode, prefix: string): void {
  const { attributes } = element;
  for (const name of Object.keys(attributes)) {
    if (ONLY_FOR_SITE.test(name)) delete attributes[name];
  }
  for (const name of ['id', 'aria-labelledby', 'aria-describedby']) {
    if (attributes[name]) attributes[name] = `${prefix}${attributes[name]}`;
  }
  if (element.name === 'use' && attributes['href']?.startsWith('#'))
    attributes['href'] = `#${prefix}${attributes['href'].slice(1)}`;
}
