/** Finds where a field stands in a text of YAML, so that every message can name its line and column. */
import { isMap, isScalar, isSeq, LineCounter, type ParsedNode, parseDocument } from 'yaml';

/** Steps from the top of a file to a field: `['photos', 0, 'alt', 'vi']`. */
export type FieldPath = readonly (string | number)[];

export interface FieldPlace {
  /** 1-based. */
  readonly line: number;
  /** 1-based, in characters. */
  readonly column: number;
  /** Characters `[start, end)` of the name; absent for an item of a list and for a field that is not there. */
  readonly key?: readonly [number, number];
  /** Characters `[start, end)` of the value; absent where the field is not there or empty. */
  readonly value?: readonly [number, number];
}

/** Looks fields up in one text. */
export type Locator = (path: FieldPath) => FieldPlace;

interface Found {
  /** Of the name, else of the item, else of the nearest parent. */
  readonly offset: number;
  readonly key?: readonly [number, number];
  readonly value?: readonly [number, number];
}

/** A locator over YAML; `before` is what stands in front of it in its file (the first `---` of front matter). */
export function yamlLocator(text: string, before = ''): Locator {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  return nodeLocator(document.contents, lines, before);
}

/** The same over a document that is parsed already. */
export function nodeLocator(root: ParsedNode | null, lines: LineCounter, before = ''): Locator {
  const linesBefore = before.split('\n').length - 1;
  const shift = ([start, end]: readonly [number, number]) => [start + before.length, end + before.length] as const;
  return (path) => {
    const { offset, key, value } = find(root, path);
    const { line, col } = lines.linePos(offset);
    return {
      line: Math.max(line, 1) + linesBefore,
      column: Math.max(col, 1),
      ...(key && { key: shift(key) }),
      ...(value && { value: shift(value) }),
    };
  };
}

function find(root: ParsedNode | null, path: FieldPath): Found {
  let node: ParsedNode | null = root;
  let found: Found = { offset: root?.range[0] ?? 0 };
  for (const step of path) {
    if (isMap<ParsedNode, ParsedNode | null>(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!pair) return { offset: found.offset };
      node = pair.value;
      found = { offset: pair.key.range[0], key: span(pair.key), ...(node && { value: span(node) }) };
    } else if (isSeq<ParsedNode>(node)) {
      const item: ParsedNode | undefined = node.items[Number(step)];
      if (!item) return { offset: found.offset };
      node = item;
      found = { offset: item.range[0], value: span(item) };
    } else {
      return { offset: found.offset };
    }
  }
  return found;
}

function span(node: ParsedNode): readonly [number, number] {
  return [node.range[0], node.range[1]];
}
