/**
 * Reading XML that strangers wrote: drawings and tracks. Entities are never declared or expanded, nothing is fetched,
 * and what is no XML is said with its place.
 */
import { DOMParser, type Element, ParseError } from '@xmldom/xmldom';

export type { Element } from '@xmldom/xmldom';

/** A place in a file, 1-based. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

export type XmlReading =
  | { readonly ok: true; readonly root: Element }
  | { readonly ok: false; readonly problem: 'entities' | 'syntax'; readonly at: TextPlace };

/** Declared entities are how a small file grows without end, and how it reads others. */
const ENTITY = /<!ENTITY/i;

/** The root element, or what is wrong and where. */
export function readXml(text: string): XmlReading {
  const declared = ENTITY.exec(text);
  if (declared) return { ok: false, problem: 'entities', at: placeAt(text, declared.index) };
  try {
    const { documentElement } = new DOMParser({ onError: () => undefined }).parseFromString(text, 'text/xml');
    if (documentElement) return { ok: true, root: documentElement };
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    const { lineNumber, columnNumber } = (error.locator ?? {}) as { lineNumber?: number; columnNumber?: number };
    return { ok: false, problem: 'syntax', at: { line: lineNumber || 1, column: columnNumber || 1 } };
  }
  return { ok: false, problem: 'syntax', at: { line: 1, column: 1 } };
}

/** Where an element begins. */
export function placeOf(element: Element): TextPlace {
  return { line: element.lineNumber ?? 1, column: element.columnNumber ?? 1 };
}

/** The child elements, in their order. */
export function childrenOf(element: Element): Element[] {
  return [...element.childNodes].filter((node): node is Element => node.nodeType === node.ELEMENT_NODE);
}

/** The elements of a name below an element, whatever their namespace's prefix. */
export function descendants(element: Element, name: string): Element[] {
  return [...element.getElementsByTagNameNS('*', name)];
}

function placeAt(text: string, index: number): TextPlace {
  const before = text.slice(0, index);
  return { line: before.split('\n').length, column: index - before.lastIndexOf('\n') };
}
