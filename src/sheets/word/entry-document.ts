/** A document by the template: its fields, its texts, its pictures. */

import type { Locale } from '../../i18n/locales.ts';
import { slugify } from '../../lib/slug.ts';
import type { Kind } from '../../schemas/kinds.ts';
import { columnsOf } from '../columns.ts';
import { headingReader, kindOfName } from '../headings.ts';
import type { DocumentPicture, Paragraph } from './read-document.ts';

export interface DocumentField {
  readonly heading: string;
  /** Paragraph of the heading. */
  readonly paragraph: number;
  readonly text: string;
}

export interface PictureCaption {
  readonly picture: DocumentPicture;
  readonly paragraph: number;
  /** Words below the picture, by what they say. */
  readonly words: Readonly<Partial<Record<'alt' | 'altEnglish' | 'credit' | 'licence', string>>>;
}

export interface EntryDocument {
  readonly kind?: Kind;
  readonly fields: readonly DocumentField[];
  readonly bodies: ReadonlyMap<Locale, { readonly text: string; readonly paragraph: number }>;
  readonly pictures: readonly PictureCaption[];
}

const KIND_HEADING = ['loai', 'loai-muc', 'kind'];
const PICTURE_HEADING = ['anh', 'hinh-anh', 'photos'];
const BODY_HEADINGS: Readonly<Record<string, Locale>> = {
  'bai-viet': 'vi',
  'bai-viet-tieng-viet': 'vi',
  'noi-dung': 'vi',
  'bai-viet-tieng-anh': 'en',
};
const CAPTIONS: Readonly<Record<string, keyof PictureCaption['words']>> = {
  'loi-ta': 'alt',
  'ta-anh': 'alt',
  'chu-thich': 'alt',
  'loi-ta-tieng-anh': 'altEnglish',
  'nguoi-chup': 'credit',
  'tac-gia': 'credit',
  nguon: 'credit',
  'giay-phep': 'licence',
};

type Section =
  | { readonly kind: 'field'; readonly heading: Paragraph; lines: string[] }
  | { readonly kind: 'body'; readonly locale: Locale; readonly heading: Paragraph; blocks: string[] }
  | { readonly kind: 'pictures' };

/** Sorts the paragraphs under their headings. */
export function entryDocument(paragraphs: readonly Paragraph[], locales: readonly Locale[]): EntryDocument {
  const kind = kindIn(paragraphs);
  const fieldOf = headingReader(kind ?? 'spots', columnsOf(kind ?? 'spots', locales));
  const sections: Section[] = [];
  const captions: { picture: DocumentPicture; paragraph: number; words: Record<string, string> }[] = [];
  for (const paragraph of paragraphs) {
    const opened = paragraph.heading > 0 ? sectionOf(paragraph, fieldOf) : undefined;
    if (opened) {
      sections.push(opened);
      continue;
    }
    for (const picture of paragraph.pictures) captions.push({ picture, paragraph: paragraph.number, words: {} });
    // What the template says in brackets is no text of the officer's.
    if (paragraph.plain === '' || /^\[[^\]]*\]$/.test(paragraph.plain)) continue;
    const caption = captions.at(-1);
    const [, label = '', words = ''] = /^([^:]{3,30}):\s*(.+)$/.exec(paragraph.plain) ?? [];
    const named = CAPTIONS[slugify(label)];
    const current = sections.at(-1);
    if (named && caption && (current?.kind === 'pictures' || paragraph.number - caption.paragraph <= 5)) {
      caption.words[named] = words.trim();
    } else if (current?.kind === 'field') {
      current.lines.push(paragraph.plain);
    } else if (current?.kind === 'body') {
      current.blocks.push(blockOf(paragraph));
    }
  }
  return {
    ...(kind && { kind }),
    fields: sections.flatMap((section) =>
      section.kind === 'field' && section.lines.length > 0
        ? [{ heading: section.heading.plain, paragraph: section.heading.number, text: section.lines.join('\n') }]
        : [],
    ),
    bodies: new Map(
      sections.flatMap((section) =>
        section.kind === 'body' && section.blocks.length > 0
          ? [[section.locale, { text: textOf(section.blocks), paragraph: section.heading.number }] as const]
          : [],
      ),
    ),
    pictures: captions,
  };
}

function sectionOf(paragraph: Paragraph, fieldOf: (heading: string) => string | undefined): Section | undefined {
  const name = slugify(paragraph.plain);
  const locale = BODY_HEADINGS[name];
  if (locale) return { kind: 'body', locale, heading: paragraph, blocks: [] };
  if (PICTURE_HEADING.includes(name)) return { kind: 'pictures' };
  if (KIND_HEADING.includes(name) || fieldOf(paragraph.plain) !== undefined)
    return { kind: 'field', heading: paragraph, lines: [] };
  return undefined;
}

function kindIn(paragraphs: readonly Paragraph[]): Kind | undefined {
  const at = paragraphs.findIndex(({ heading, plain }) => heading > 0 && KIND_HEADING.includes(slugify(plain)));
  const value = paragraphs.slice(at + 1).find(({ plain }) => plain !== '' && !plain.startsWith('['));
  return at < 0 || !value ? undefined : kindOfName(value.plain);
}

/** A heading that names no field is one of the text's own. */
function blockOf({ heading, list, markdown }: Paragraph): string {
  if (heading > 0) return `## ${markdown.replace(/\*\*/g, '')}`;
  if (list) return `- ${markdown}`;
  return markdown.replace(/^([#>+-]|\d+[.)])(?=\s)/, '\\$1');
}

function textOf(blocks: readonly string[]): string {
  return blocks.reduce((text, block) => {
    if (text === '') return block;
    const isList = block.startsWith('- ') && /(?:^|\n)- [^\n]*$/.test(text);
    return `${text}${isList ? '\n' : '\n\n'}${block}`;
  }, '');
}
