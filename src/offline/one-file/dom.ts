/** The few questions the one-file edition asks of built pages, which are well-formed. */
import { ELEMENT_NODE, type ElementNode, type Node, parse, renderSync, TEXT_NODE, walkSync } from 'ultrahtml';

export type { ElementNode, Node };

/** Parses the first element of this name in a page; undefined where there is none. */
export function firstElement(html: string, name: string): ElementNode | undefined {
  const start = html.search(new RegExp(`<${name}[\\s>]`));
  const end = html.lastIndexOf(`</${name}>`);
  if (start < 0 || end < start) return undefined;
  return elements(parse(html.slice(start, end + name.length + 3)))[0];
}

export function isElement(node: Node): node is ElementNode {
  return node.type === ELEMENT_NODE;
}

/** Every element of a tree, in order. */
export function elements(tree: Node): ElementNode[] {
  const found: ElementNode[] = [];
  walkSync(tree, (node) => {
    if (isElement(node)) found.push(node);
  });
  return found;
}

export function hasClass(element: ElementNode, name: string): boolean {
  return (element.attributes['class'] ?? '').split(' ').includes(name);
}

/** The text, entities as they are written. */
export function textOf(tree: Node): string {
  let text = '';
  walkSync(tree, (node) => {
    if (node.type === TEXT_NODE) text += node.value;
  });
  return text.replace(/\s+/g, ' ').trim();
}

/** Takes an element out of its parent, or puts others in its place. */
export function replaceElement(element: ElementNode, ...others: Node[]): void {
  const { parent } = element;
  if (!('children' in parent)) return;
  const siblings = parent['children'] as Node[];
  siblings.splice(siblings.indexOf(element), 1, ...others);
}

/** Markup of a tree, without the spaces that only indent. */
export function markup(tree: Node): string {
  return renderSync(tree)
    .replaceAll(' />', '/>')
    .replace(/\s*\n\s*/g, '\n')
    .replace(/ {2,}/g, ' ');
}
