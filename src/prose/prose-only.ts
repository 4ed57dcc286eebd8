/** Stops the pipeline at a text that is not prose, so that `dev` is as safe as `build`. */
import type { MdastPluginEntry } from 'satteri';
import { splitFrontMatter } from '../reading/front-matter.ts';
import { readProse } from './rules.ts';

/** A Sätteri plugin: runs before the text is compiled, and changes nothing of it. */
export const proseOnly: MdastPluginEntry = ({ source, sourceFormat, fileURL }) => {
  const body = splitFrontMatter(source)?.body ?? source;
  const [problem] = readProse(body, sourceFormat === 'mdx' ? 'mdx' : 'md').problems;
  if (problem) {
    throw new Error(`${fileURL?.pathname ?? ''} [${problem.code}] ${problem.message.vi} ${problem.remedy.vi}`);
  }
  return null;
};
