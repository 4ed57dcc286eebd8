/**
 * The parser for browsers: the one that MDX is defined by. A test compares what the rules say of both trees.
 * (The pipeline's own is a native module; its WebAssembly asks for shared memory, which a plain host does not give.)
 */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { mdxjs } from 'micromark-extension-mdxjs';
import type { MdastNode } from 'satteri';

/** The tree of a body. Throws where it cannot be read, with `line:column` in the message. */
export function parseProse(body: string, format: 'md' | 'mdx'): MdastNode {
  try {
    const extensions = format === 'mdx' ? { extensions: [mdxjs()], mdastExtensions: [mdxFromMarkdown()] } : {};
    return fromMarkdown(body, extensions) as MdastNode;
  } catch (error) {
    const { message, place } = error as { message: string; place?: Place };
    const { line, column } = (place && 'start' in place ? place.start : place) ?? { line: 1, column: 1 };
    // It names the character after a `<` that begins no tag; what has to be mended is the `<`.
    const isAfterTag = body.split('\n')[line - 1]?.[column - 2] === '<';
    throw new Error(`${line}:${isAfterTag ? column - 1 : column}: ${message}`);
  }
}

/** As `vfile-message` has it: a point, or a span. */
type Point = { readonly line: number; readonly column: number };
type Place = Point | { readonly start: Point };
