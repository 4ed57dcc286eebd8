/** Writes a picture into the `photos` of a facts file: its own lines are added, nothing else moves. */
import { isMap, isSeq, parseDocument } from 'yaml';
import { inline } from '../authoring/facts-template.ts';

/** What is said of a picture, in the order in which files say it. */
export interface PhotoFields {
  readonly file: string;
  /** By language; Vietnamese first. */
  readonly alt: Readonly<Record<string, string>>;
  readonly credit: string;
  readonly licence: string;
  /** The consent of the people who can be recognised; absent where there are none. */
  readonly consent?: { readonly id: string; readonly date: string; readonly purposes: readonly string[] } | undefined;
}

/** The text with the picture at the end of its list; `undefined` where the list cannot be added to safely. */
export function withPhoto(facts: string, photo: PhotoFields): string | undefined {
  const eol = facts.includes('\r\n') ? '\r\n' : '\n';
  const document = parseDocument(facts, { prettyErrors: false });
  if (document.errors.length > 0 || !isMap(document.contents)) return undefined;
  const lines = photoLines(photo);
  const block = (indent: string) => lines.map((line) => `${indent}${line}${eol}`).join('');
  const list = document.contents.items.find(({ key }) => String(key) === 'photos')?.value;
  const before = (document.toJS() as { photos?: unknown[] | null }).photos ?? [];
  let text: string;
  if (list === undefined) {
    text = `${facts}${facts === '' || facts.endsWith('\n') ? '' : eol}photos:${eol}${block('  ')}`;
  } else if (isSeq(list) && list.range && !list.flow && list.items.length > 0) {
    const start = list.range[0];
    const indent = facts.slice(facts.lastIndexOf('\n', start - 1) + 1, start);
    if (indent.trim() !== '') return undefined;
    const end = lastLineEnd(facts, list.range[1]);
    text = `${facts.slice(0, end)}${end > 0 && facts[end - 1] !== '\n' ? eol : ''}${block(indent)}${facts.slice(end)}`;
  } else if (isSeq(list) && list.range && list.items.length === 0) {
    const [start, end] = list.range;
    const rest = facts.indexOf('\n', end);
    const after = rest < 0 ? facts.length : rest + 1;
    text = `${facts.slice(0, start).trimEnd()}${eol}${block('  ')}${facts.slice(after)}`;
  } else {
    return undefined;
  }
  // What was there stands as it stood, and one picture more.
  const now = (parseDocument(text).toJS() as { photos?: unknown[] } | null)?.photos;
  const isRight =
    Array.isArray(now) &&
    now.length === before.length + 1 &&
    JSON.stringify(now.slice(0, -1)) === JSON.stringify(before);
  return isRight ? text : undefined;
}

/** The end of the last line that belongs to the list: comments and gaps behind it belong to what follows. */
function lastLineEnd(text: string, end: number): number {
  const trimmed = text.slice(0, end).trimEnd().length;
  const newline = text.indexOf('\n', trimmed);
  return newline < 0 ? text.length : newline + 1;
}

function photoLines({ file, alt, credit, licence, consent }: PhotoFields): string[] {
  const words = Object.entries(alt).map(([language, text]) => `${language}: ${flow(text)}`);
  return [
    `- file: ${file}`,
    `  alt: { ${words.join(', ')} }`,
    `  credit: ${inline(credit)}`,
    `  licence: ${inline(licence)}`,
    ...(consent
      ? [
          '  people: true',
          `  consent: { id: ${flow(consent.id)}, date: "${consent.date}", purposes: [${consent.purposes.join(', ')}] }`,
        ]
      : []),
  ];
}

/** In a flow map a comma or a bracket ends a plain text, so words are always quoted. */
function flow(text: string): string {
  return JSON.stringify(text);
}
