/**
 * The parser for browsers: the one that MDX is defined by. A test compares what the rules say of both trees.
 * (The pipeline's own is a native module; its WebAssembly asks for shared memory, which a plain host does not give.)
 */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { gfm } from 'micromark-extension-gfm';
import { mdxjs } from 'micromark-extension-mdxjs';
import type { MdastNode } from 'satteri';

/** The tree of a body. Throws where it cannot be read, with `line:column` in the message. */
export function parseProse(body: string, format: 'md' | 'mdx'): MdastNode {
  try {
    const isMdx = format === 'mdx';
    return fromMarkdown(body, {
      extensions: [gfm(), ...(isMdx ? [mdxjs()] : [])],
      mdastExtensions: [gfmFromMarkdown(), ...(isMdx ? [mdxFromMarkdown()] : [])],
    }) as MdastNode;
  } catch (error) {
    const { message, place } = error as { message: string; place?: Place };
    const { line, column } = (place && 'start' in place ? place.start : place) ?? placeIn(message);
    // It names the character after a `<` that begins no tag; what has to be mended is the `<`.
    const isAfterTag = body.split('\n')[line - 1]?.[column - 2] === '<';
    throw new Error(`${line}:${isAfterTag ? column - 1 : column}: ${message}`);
  }
}

/** As `vfile-message` has it: a point, or a span. */
type Point = { readonly line: number; readonly column: number };
type Place = Point | { readonly start: Point };

/** "Expected a closing tag for `<Note>` (3:1-3:7)": where the tag opens. */
function placeIn(message: string): Point {
  const [, line = 1, column = 1] = /\((\d+):(\d+)/.exec(message) ?? [];
  return { line: Number(line), column: Number(column) };
}
