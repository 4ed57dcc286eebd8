/**
 * Reads a Word file (.docx) by a simple template: a heading names a field, what stands below it is its value.
 * Texts become Markdown, pictures come along. Runs in Node and in a browser.
 *
 * Own reading instead of a library: six things of WordprocessingML (ECMA-376 §17) are needed, and the one zip
 * reader that refuses what inflates too far.
 */
import { descendants as all, childrenOf, type Element, readXml } from '../../lib/xml.ts';
import { type Archive, openArchive } from '../archive.ts';
import { SheetFileError } from '../problem.ts';

/** A paragraph as a text needs it. */
export interface Paragraph {
  /** 1-based, counting all of the document. */
  readonly number: number;
  /** 1 … 6 of a heading; 0 of any other. */
  readonly heading: number;
  /** Bullet or number in front. */
  readonly list: boolean;
  /** Without any style. */
  readonly plain: string;
  /** With bold, italics and links as Markdown; safe in MDX. */
  readonly markdown: string;
  readonly pictures: readonly DocumentPicture[];
}

export interface DocumentPicture {
  /** File name within the document, `image1.jpeg`. */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The alternative text that Word holds. */
  readonly alt: string;
}

/** The document's paragraphs in their order. Throws `SheetFileError` for what is no .docx. */
export async function readDocument(bytes: Uint8Array<ArrayBuffer>, file: string): Promise<Paragraph[]> {
  const archive = await openArchive(bytes, file);
  const xml = await archive.text('word/document.xml');
  if (xml === undefined) {
    throw new SheetFileError('sheet-not-office', {
      vi: `"${file}" không phải văn bản Word (.docx).`,
      en: `"${file}" is no Word document (.docx).`,
    });
  }
  const headings = headingStyles(parse((await archive.text('word/styles.xml')) ?? '<x/>', file));
  const targets = relations(parse((await archive.text('word/_rels/document.xml.rels')) ?? '<x/>', file));
  const paragraphs: Paragraph[] = [];
  for (const element of all(parse(xml, file), 'p')) {
    // A text box repeats its paragraphs for old readers.
    if (within(element, 'Fallback')) continue;
    paragraphs.push(await readParagraph(element, paragraphs.length + 1, headings, targets, archive));
  }
  return paragraphs;
}

async function readParagraph(
  element: Element,
  number: number,
  headings: ReadonlyMap<string, number>,
  targets: ReadonlyMap<string, string>,
  archive: Archive,
): Promise<Paragraph> {
  const style = attribute(first(element, 'pStyle'), 'val');
  let plain = '';
  let markdown = '';
  for (const run of all(element, 'r')) {
    if (within(run, 'del') || within(run, 'Fallback')) continue;
    const text = runText(run);
    plain += text;
    const link = targets.get(attribute(within(run, 'hyperlink'), 'id'));
    markdown += styled(escaped(text), run, link);
  }
  const pictures: DocumentPicture[] = [];
  for (const picture of [...all(element, 'blip'), ...all(element, 'imagedata')]) {
    if (within(picture, 'Fallback')) continue;
    const path = targets.get(attribute(picture, 'embed') || attribute(picture, 'id')) ?? '';
    const bytes = await archive.read(`word/${path}`);
    const drawing = within(picture, 'inline') ?? within(picture, 'anchor');
    const alt = attribute(first(drawing, 'docPr'), 'descr');
    if (bytes) pictures.push({ name: path.replace(/^.*\//, ''), bytes, alt: alt.normalize('NFC').trim() });
  }
  return {
    number,
    heading: headings.get(style) ?? 0,
    list: first(element, 'numPr') !== undefined,
    plain: plain.normalize('NFC').trim(),
    markdown: joined(markdown).normalize('NFC').trim(),
    pictures,
  };
}

function runText(run: Element): string {
  let text = '';
  for (const node of children(run)) {
    if (node.localName === 't') text += node.textContent ?? '';
    else if (node.localName === 'tab') text += ' ';
    else if (node.localName === 'br' || node.localName === 'cr') text += ' ';
    else if (node.localName === 'noBreakHyphen') text += '-';
  }
  return text;
}

/** Marks stand close to the words: `**a **b` would not be bold. */
function styled(text: string, run: Element, link: string | undefined): string {
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  if (words === '') return text;
  const properties = first(run, 'rPr');
  let marked = words;
  if (isOn(properties, 'i')) marked = `*${marked}*`;
  if (isOn(properties, 'b')) marked = `**${marked}**`;
  if (link && /^(?:https?:|mailto:|tel:|[a-z]+\/[a-z0-9-]+$)/.test(link)) marked = `[${marked}](${link})`;
  return before + marked + after;
}

/** Word cuts one bold phrase into several runs. */
function joined(markdown: string): string {
  return markdown.replace(/(?<=\S)\*\*(\s*)\*\*(?=\S)/g, '$1').replace(/[ \u00A0]+/g, ' ');
}

function isOn(properties: Element | undefined, name: string): boolean {
  const element = children(properties).find((node) => node.localName === name);
  return element !== undefined && !['0', 'false', 'none'].includes(attribute(element, 'val'));
}

/** What Markdown or MDX would take for more than letters. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]{}<>]/g, '\\$&');
}

/** Styles that are headings, by their outline level or their name in English or Vietnamese. */
function headingStyles(styles: Element): Map<string, number> {
  const levels = new Map<string, number>();
  for (const style of all(styles, 'style')) {
    const name = attribute(first(style, 'name'), 'val');
    const outline = attribute(first(style, 'outlineLvl'), 'val');
    const named = /^(?:heading|tiêu đề|đầu đề)\s*(\d)$/i.exec(name)?.[1];
    const level = named !== undefined ? Number(named) : outline === '' ? 0 : Number(outline) + 1;
    if (level >= 1 && level <= 6) levels.set(attribute(style, 'styleId'), level);
  }
  return levels;
}

function relations(rels: Element): Map<string, string> {
  return new Map(all(rels, 'Relationship').map((element) => [attribute(element, 'Id'), attribute(element, 'Target')]));
}

function parse(xml: string, file: string): Element {
  const reading = readXml(xml);
  if (reading.ok) return reading.root;
  throw new SheetFileError('sheet-damaged', {
    vi: `Không đọc được văn bản "${file}". Mở bằng Word rồi lưu lại dạng .docx.`,
    en: `The document "${file}" cannot be read. Open it in Word and save it again as .docx.`,
  });
}

function first(element: Element | undefined, name: string): Element | undefined {
  return element ? all(element, name)[0] : undefined;
}

function children(element: Element | undefined): Element[] {
  return element ? childrenOf(element) : [];
}

/** The nearest element around it of that name. */
function within(element: Element, name: string): Element | undefined {
  for (let node = element.parentNode; node; node = node.parentNode) {
    if ((node as Element).localName === name) return node as Element;
  }
  return undefined;
}

/** An attribute whatever its prefix; empty where it is not there. */
function attribute(element: Element | undefined, name: string): string {
  if (!element) return '';
  return [...element.attributes].find((each) => (each.localName ?? each.name) === name)?.value ?? '';
}
