/** The text of the booklet in its order: handbook and areas, calendar, phrases, index. */
import { ANSWERS } from '../../phrases/phrases.ts';
import { GREY, INDIGO, STONE_DARK, THREADS } from '../colour.ts';
import type { PrintFonts } from '../fonts.ts';
import { setText } from '../typeset.ts';
import { inColumns, pageLine, paragraph, title } from './blocks.ts';
import type { BookletChapter, BookletContent } from './content.ts';
import { entrySlices } from './entry.ts';
import type { Slice } from './flow.ts';
import { COLUMN_HEIGHT_MM, COLUMN_MM, SIZE } from './format.ts';
import { indexNames } from './index-names.ts';
import { setSpans } from './rich-text.ts';
import { sketchSlice } from './sketch.ts';

const chapterMark = (id: string) => `chapter-${id}`;
const sectionMark = (chapter: string, kind: string) => `section-${chapter}-${kind}`;

/** The contents: chapters, sections, entries, each with its page. */
export function contentsSlices(fonts: PrintFonts, content: BookletContent): Slice[] {
  const { language, words } = content;
  const line = (name: string, mark: string, level: 1 | 2 | 3): Slice =>
    pageLine(fonts, name, mark, {
      language,
      sizePt: level === 1 ? 10.5 : level === 2 ? 9 : 8.6,
      weight: level === 3 ? 'regular' : 'bold',
      gapMm: level === 1 ? 4 : level === 2 ? 1.6 : 0.3,
      indentMm: level === 3 ? 4 : 0,
      keepNext: level < 3,
      ...(level === 2 && { colour: INDIGO }),
    });
  const heading = { sizePt: SIZE.chapter, language, tag: 'H1', colour: INDIGO, newPage: true } as const;
  const backMatter = [
    ...(content.calendar.length > 0 ? [['calendar', words.calendar]] : []),
    ['phrases', words.phrases],
    ['index', words.index],
  ] as [string, string][];
  return [
    title(fonts, words.contents, heading),
    ...content.chapters.flatMap((chapter) => [
      line(chapter.title, chapterMark(chapter.id), 1),
      ...chapter.sections.flatMap(({ kind, title: name, entries }) => [
        ...(chapter.sections.length > 1 ? [line(name, sectionMark(chapter.id, kind), 2)] : []),
        ...entries.map((entry) => line(entry.title, entry.ref, 3)),
      ]),
    ]),
    ...backMatter.map(([mark, name]) => ({ ...line(name, mark, 1), keepNext: false })),
  ];
}

/** An area: its name, its map, its entries by kind. */
export function chapterSlices(fonts: PrintFonts, chapter: BookletChapter, content: BookletContent): Slice[] {
  const { language, words } = content;
  const text = { sizePt: SIZE.text, language } as const;
  const opener: Slice[] = [
    title(fonts, chapter.title, {
      sizePt: SIZE.chapter,
      language,
      tag: 'H1',
      colour: INDIGO,
      newPage: true,
      mark: { id: chapterMark(chapter.id), title: chapter.title, level: 1 },
    }),
    ...(chapter.summary ? paragraph(fonts, chapter.summary, { ...text, sizePt: 10.5, gapMm: 3 }) : []),
    ...(chapter.former ? paragraph(fonts, chapter.former, { ...text, sizePt: SIZE.small, colour: GREY }) : []),
    ...(chapter.map
      ? [
          sketchSlice(fonts, chapter.map, `${words.map}: ${chapter.title}`, 112),
          ...paragraph(fonts, words.mapLegend, { ...text, sizePt: SIZE.tiny, colour: GREY, gapMm: 1.5 }),
        ]
      : []),
  ];
  const [first] = chapter.sections;
  return [
    ...opener,
    ...chapter.sections.flatMap(({ kind, title: name, entries }) => {
      const slices = entries.flatMap((entry) => entrySlices(fonts, entry, content));
      if (chapter.sections.length < 2) return slices;
      const heading = sectionHeading(fonts, name, kind, language, sectionMark(chapter.id, kind));
      return [{ ...heading, ...(kind === first?.kind && chapter.map && { newPage: true }) }, ...slices];
    }),
  ];
}

function sectionHeading(
  fonts: PrintFonts,
  name: string,
  kind: keyof typeof THREADS,
  language: string,
  id: string,
): Slice {
  const set = setText(fonts, name, { sizePt: SIZE.section, language, weight: 'bold', leading: 1.22 }, COLUMN_MM - 8);
  return {
    heightMm: set.heightMm + 1,
    gapMm: 11,
    keepNext: true,
    tag: 'H2',
    mark: { id, title: name, level: 2 },
    draw: (page, x, y) => {
      page.rect(x, y + 0.6, 4, set.heightMm - 1.2, THREADS[kind]);
      page.text(set, x + 8, y);
    },
  };
}

/** A year of festivals, with the rule that outlives the year. */
export function calendarSlices(fonts: PrintFonts, { calendar, language, words }: BookletContent): Slice[] {
  if (calendar.length === 0) return [];
  const opening = chapterTitle(fonts, words.calendar, 'calendar', language);
  return [
    opening,
    ...paragraph(fonts, words.calendarLead, { sizePt: SIZE.text, language, colour: GREY }),
    ...calendar.flatMap(({ when, title: name, rule, ref }) => [
      ...paragraph(fonts, when, {
        sizePt: SIZE.text,
        language,
        weight: 'bold',
        gapMm: 4,
        keepNext: true,
        colour: INDIGO,
      }),
      pageLine(fonts, name, ref, { sizePt: 11, language, weight: 'semibold', gapMm: 0.2, keepNext: rule !== '' }),
      ...(rule ? paragraph(fonts, rule, { sizePt: SIZE.small, language, colour: GREY, gapMm: 0.2 }) : []),
    ]),
  ];
}

function chapterTitle(fonts: PrintFonts, name: string, id: string, language: string): Slice {
  return title(fonts, name, {
    sizePt: SIZE.chapter,
    language,
    tag: 'H1',
    colour: INDIGO,
    newPage: true,
    mark: { id, title: name, level: 1 },
  });
}

/** The phrases, large enough to be read by the one they are shown to. */
export function phraseSlices(fonts: PrintFonts, { phrases, language, words }: BookletContent): Slice[] {
  const { groups, own } = phrases;
  return [
    chapterTitle(fonts, words.phrases, 'phrases', language),
    ...paragraph(fonts, words.phrasesLead, { sizePt: SIZE.text, language, colour: GREY }),
    ...groups.flatMap(({ title: name, phrases: list }, index) => [
      title(fonts, name[language], { sizePt: SIZE.section, language, gapMm: index === 0 ? 5 : 9 }),
      ...list.map(({ text, asks, urgent }): Slice => {
        const small = setSpans(
          fonts,
          [{ text: text[own], strong: false }],
          { sizePt: SIZE.small, language: own, colour: GREY, leading: 1.35 },
          COLUMN_MM - 5,
        );
        const said = setText(
          fonts,
          text.vi,
          { sizePt: 13, language: 'vi', weight: 'semibold', leading: 1.36 },
          COLUMN_MM - 5,
        );
        const answers = asks
          ? setText(
              fonts,
              `☐ ${ANSWERS.yes.vi} (${ANSWERS.yes[own]})      ☐ ${ANSWERS.no.vi} (${ANSWERS.no[own]})`.replaceAll(
                '☐',
                '○',
              ),
              { sizePt: 10, language: own, leading: 1.4 },
              COLUMN_MM - 5,
            )
          : undefined;
        const heightMm = small.heightMm + said.heightMm + (answers?.heightMm ?? 0);
        return {
          heightMm,
          gapMm: 4,
          tag: 'P',
          draw: (page, x, y) => {
            page.rect(x, y, 1.2, heightMm, urgent ? THREADS.heritage : STONE_DARK);
            page.text(small, x + 5, y);
            page.text(said, x + 5, y + small.heightMm);
            if (answers) page.text(answers, x + 5, y + small.heightMm + said.heightMm);
          },
        };
      }),
    ]),
  ];
}

/** Every name that a place is known by, as its language sorts. */
export function indexSlices(fonts: PrintFonts, content: BookletContent): Slice[] {
  const { language, words, intl } = content;
  const entries = content.chapters.flatMap(({ sections }) => sections.flatMap(({ entries: list }) => list));
  const columnMm = (COLUMN_MM - 6) / 2;
  const lines = indexNames(entries, intl).map(({ name, ref, letter }, index, all) => {
    const isNewLetter = letter !== all[index - 1]?.letter;
    return pageLine(fonts, name, ref, { sizePt: 8, language, widthMm: columnMm, gapMm: isNewLetter ? 2.4 : 0.1 });
  });
  const opening = chapterTitle(fonts, words.index, 'index', language);
  return [opening, ...inColumns(lines, columnMm, 6, COLUMN_HEIGHT_MM - opening.heightMm - 4)];
}
