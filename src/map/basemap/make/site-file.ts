/** `site.yaml` with a basemap's name in its list; the rest of the text stays as it was written. */
import { isMap, isSeq, parseDocument } from 'yaml';

/** The text with `basemaps: [… id]`; the same text where the name is there. */
export function withBasemap(text: string, id: string): string {
  const { contents } = parseDocument(text, { prettyErrors: false });
  const list = isMap(contents) ? contents.get('basemaps', true) : undefined;
  if (!isSeq(list)) return `${text.replace(/\n*$/, '\n')}basemaps: [${id}]\n`;
  const names = (list.toJSON() as unknown[]).map(String);
  const [start, end] = list.range ?? [0, 0];
  if (names.includes(id) || end <= start) return text;
  if (list.flow) return `${text.slice(0, start)}[${[...names, id].join(', ')}]${text.slice(end)}`;
  const indent = /[^\n]*$/.exec(text.slice(0, start))?.[0] ?? '';
  const body = text.slice(0, end).replace(/\n*$/, '\n');
  return `${body}${indent}- ${id}\n${text.slice(end)}`;
}
