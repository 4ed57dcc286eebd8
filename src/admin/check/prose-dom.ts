/** A body as elements: what prose may hold, and nothing else. */
import { parseProse } from '#parse-prose';
import { el } from './dom.ts';

interface Node {
  readonly type: string;
  readonly children?: readonly Node[];
  readonly value?: string;
  readonly url?: string;
  readonly depth?: number;
  readonly ordered?: boolean | null;
  readonly name?: string | null;
}

/** The elements of a body that the checks have passed; empty where it cannot be read. */
export function proseElements(body: string, format: 'md' | 'mdx'): DocumentFragment {
  const fragment = document.createDocumentFragment();
  try {
    fragment.append(...children(parseProse(body, format) as Node));
  } catch {
    // The checks say what is wrong with it.
  }
  return fragment;
}

function children({ children: nodes = [] }: Node): globalThis.Node[] {
  return nodes.map(element);
}

function element(node: Node): globalThis.Node {
  const inside = () => children(node);
  switch (node.type) {
    case 'text':
      return document.createTextNode(node.value ?? '');
    case 'paragraph':
      return el('p', {}, ...inside());
    case 'heading':
      return el(node.depth === 2 ? 'h4' : 'h5', {}, ...inside());
    case 'strong':
      return el('strong', {}, ...inside());
    case 'emphasis':
      return el('em', {}, ...inside());
    case 'delete':
      return el('s', {}, ...inside());
    case 'list':
      return el(node.ordered ? 'ol' : 'ul', {}, ...inside());
    case 'listItem':
      return el('li', {}, ...inside());
    case 'blockquote':
      return el('blockquote', {}, ...inside());
    // A preview leads nowhere; it shows what will be a link.
    case 'link':
      return el('u', { title: node.url ?? '' }, ...inside());
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return el('aside', { class: node.name === 'Warning' ? 'warning' : 'note' }, ...inside());
    case 'break':
      return el('br');
    case 'inlineCode':
    case 'code':
      return el('code', {}, node.value ?? '');
    default:
      return el('span', {}, ...inside());
  }
}
