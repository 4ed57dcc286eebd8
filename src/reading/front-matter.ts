/** A language file split at its front matter. Lines are 1-based, of the file. */
export interface SplitFile {
  /** What stands in front of the front matter: the first `---`. */
  readonly before: string;
  readonly frontMatter: string;
  readonly body: string;
  readonly bodyLine: number;
}

/** Splits `---` front matter from the body; `undefined` where the file does not begin with it. */
export function splitFrontMatter(text: string): SplitFile | undefined {
  const match = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text);
  if (match?.index !== 0) return undefined;
  const head = match[0];
  return {
    before: match[1] ?? '',
    frontMatter: match[2] ?? '',
    body: text.slice(head.length),
    bodyLine: head.split('\n').length,
  };
}
