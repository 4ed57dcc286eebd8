/** A text as paragraphs, headings and list items, for who sets it otherwise than a browser: the printed booklet. */
import type { MdastNode } from 'satteri';
import { parseProse } from './parse.ts';

/** A stretch of text in one weight. */
export interface Span {
  readonly text: string;
  readonly strong: boolean;
}

export interface ProseBlock {
  readonly type: 'paragraph' | 'heading' | 'item';
  readonly spans: readonly Span[];
  /** What stands before an item: a bullet, or its number. */
  readonly marker?: string;
  /** Inside of `<Note>` or `<Warning>`. */
  readonly box?: 'note' | 'warning';
}

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly name?: string | null;
  readonly ordered?: boolean | null;
  readonly start?: number | null;
  readonly children?: readonly Node[];
}

/** The blocks of a body. What print cannot follow (links) is left as its words; tables as lines. */
export function proseBlocks(body: string, format: 'md' | 'mdx'): ProseBlock[] {
  return blocksOf((parseProse(body, format) as MdastNode & Node).children ?? []);
}

function blocksOf(nodes: readonly Node[], box?: ProseBlock['box']): ProseBlock[] {
  return nodes.flatMap((node): ProseBlock[] => {
    const boxed = box && { box };
    switch (node.type) {
      case 'paragraph':
        return filled({ type: 'paragraph', spans: spansOf(node), ...boxed });
      case 'heading':
        return filled({ type: 'heading', spans: spansOf(node), ...boxed });
      case 'list':
        return (node.children ?? []).flatMap((item, index) => {
          const marker = node.ordered ? `${(node.start ?? 1) + index}.` : '•';
          const [first, ...rest] = blocksOf(item.children ?? [], box);
          return first ? [{ ...first, type: 'item', marker }, ...rest.map((block) => ({ ...block, marker: '' }))] : [];
        });
      case 'table':
        return (node.children ?? []).flatMap((row) => {
          const cells = (row.children ?? []).map((cell) =>
            spansOf(cell)
              .map(({ text }) => text)
              .join(''),
          );
          return filled({ type: 'item', marker: '•', spans: [{ text: cells.join(' · '), strong: false }], ...boxed });
        });
      case 'mdxJsxFlowElement':
        return blocksOf(node.children ?? [], node.name === 'Warning' ? 'warning' : 'note');
      default:
        return node.children ? blocksOf(node.children, box) : [];
    }
  });
}

function filled(block: ProseBlock): ProseBlock[] {
  return block.spans.some(({ text }) => text.trim() !== '') ? [block] : [];
}

function spansOf(node: Node, strong = false): Span[] {
  if (node.type === 'text' || node.type === 'inlineCode') {
    return [{ text: (node.value ?? '').replace(/\s+/g, ' '), strong }];
  }
  if (node.type === 'break') return [{ text: ' ', strong }];
  return (node.children ?? []).flatMap((child) => spansOf(child, strong || node.type === 'strong'));
}
