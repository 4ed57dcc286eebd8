/** Edits of one file of an entry, its facts or a language file, as a new text. */
import { DRAFT_MARK } from '../authoring/draft-mark.ts';
import type { Diagnostic } from '../lib/diagnostic.ts';
import { splitFrontMatter } from '../reading/front-matter.ts';
import { readYaml } from '../reading/yaml-file.ts';
import { factsSchemas } from '../schemas/facts.ts';
import type { Kind } from '../schemas/kinds.ts';
import { proseFrontMatter } from '../schemas/prose.ts';
import { editYaml, type FieldEdit } from './yaml-edit.ts';

/** The file's text after the edits. Throws `RangeError` where it cannot be read as it is. */
export function editFile(text: string, isFacts: boolean, edits: readonly FieldEdit[]): string {
  if (isFacts) return withoutMarks(editYaml(text, edits), edits);
  const split = splitFrontMatter(text);
  if (!split) throw new RangeError('no front matter');
  return `${split.before}${editYaml(split.frontMatter, edits)}${text.slice(split.before.length + split.frontMatter.length)}`;
}

/** A field of a draft that is filled in no longer waits to be. */
function withoutMarks(text: string, edits: readonly FieldEdit[]): string {
  const filled = new Set(edits.filter(({ value }) => value !== undefined).map(({ path }) => String(path[0])));
  const mark = new RegExp(`^(\\w+)(:[^#\\n]*?) *# ${DRAFT_MARK}[^\\r\\n]*`, 'gm');
  return text.replace(mark, (line, name: string, rest: string) => (filled.has(name) ? name + rest : line));
}

/** Puts another body below the front matter. */
export function withBody(text: string, body: string): string {
  const split = splitFrontMatter(text);
  if (!split) throw new RangeError('no front matter');
  const head = text.slice(0, text.length - split.body.length);
  return `${head.trimEnd()}\n\n${body.trim()}\n`;
}

/** What the schema says of a file's text. */
export function fileProblems(
  text: string,
  kind: Kind,
  isFacts: boolean,
  path: string,
  communeNames?: ReadonlyMap<string, string>,
): readonly Diagnostic[] {
  if (isFacts) return readYaml(text, factsSchemas[kind], path, '', communeNames).diagnostics;
  const split = splitFrontMatter(text);
  return split ? readYaml(split.frontMatter, proseFrontMatter, path, split.before).diagnostics : [];
}
