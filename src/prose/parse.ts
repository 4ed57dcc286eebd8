/** The parser of the site's own pipeline. Browsers have another (`parse-browser.ts`; see `imports` in package.json). */
import { type MdastNode, markdownToMdast, mdxToMdast } from 'satteri';

/** A second `---` at the top of a body is no front matter: what stands in it is read like the rest. */
const TREE = { features: { frontmatter: false } } as const;

/** The tree of a body. Throws where it cannot be read, with `line:column` in the message. */
export function parseProse(body: string, format: 'md' | 'mdx'): MdastNode {
  return format === 'mdx' ? mdxToMdast(body, TREE) : markdownToMdast(body, TREE);
}
