/**
 * The guide as an A5 booklet for a room's table: cover, contents, areas with maps, calendar, phrases, index, and on the
 * back whom to call. Everything is laid out first, so that the contents know every page; then it is drawn once.
 */
import type { Artefact } from '../artefact.ts';
import { GREY, themeOf } from '../colour.ts';
import { PrintDocument } from '../document.ts';
import type { PrintPage } from '../page.ts';
import { setText } from '../typeset.ts';
import type { BookletContent } from './content.ts';
import { drawBack, drawCover, drawHowTo, drawNotes } from './covers.ts';
import { type FlowPage, marksOf, type Placed, paginate } from './flow.ts';
import { COLUMN_HEIGHT_MM, COLUMN_MM, columnLeft, MARGIN, PAGE, SIZE } from './format.ts';
import { calendarSlices, chapterSlices, contentsSlices, indexSlices, phraseSlices } from './parts.ts';

/** Cover and the page behind it. */
const FRONT = 2;

/** Makes the booklet. Throws `ReadableError` where a letter has no face or a code no room. */
export async function booklet(content: BookletContent): Promise<Artefact> {
  const { guide, language, name } = content;
  const document = new PrintDocument({
    title: name,
    language,
    author: name,
    date: guide.contentDate,
    theme: themeOf(guide.theme),
    tagged: true,
  });
  const { fonts } = document;
  const contents = paginate(contentsSlices(fonts, content), COLUMN_HEIGHT_MM);
  const text = paginate(
    [
      ...content.chapters.flatMap((chapter) => chapterSlices(fonts, chapter, content)),
      ...calendarSlices(fonts, content),
      ...phraseSlices(fonts, content),
      ...indexSlices(fonts, content),
    ],
    COLUMN_HEIGHT_MM,
  );
  const pages = [...contents, ...text];
  const marks = marksOf(pages, FRONT + 1);
  const placed: Placed = { pageOf: (mark) => marks.get(mark) };

  drawCover(document.addPage(PAGE), fonts, content);
  drawHowTo(document.addPage(PAGE), fonts, content);
  let chapter = '';
  pages.forEach((flow, index) => {
    const number = FRONT + 1 + index;
    const page = document.addPage(PAGE);
    chapter = flow.slices.flatMap(({ slice }) => (slice.mark?.level === 1 ? [slice.mark.title] : []))[0] ?? chapter;
    drawFlow(page, flow, number, placed);
    drawFurniture(page, number, number % 2 === 0 ? name : chapter, content, document);
  });
  // A sheet folded once has four pages, and the back is the last of them: what is left over is for the guest's notes.
  for (let number = FRONT + pages.length + 1; number % 4 !== 0; number++) {
    const page = document.addPage(PAGE);
    drawNotes(page, fonts, number, content);
    drawFurniture(page, number, number % 2 === 0 ? name : content.words.notes, content, document);
  }
  drawBack(document.addPage(PAGE), fonts, content);
  document.addOutline(outlineOf(pages));
  return { name: 'booklet', ...(await document.finish()), fallbacks: [] };
}

function drawFlow(page: PrintPage, { slices }: FlowPage, number: number, placed: Placed): void {
  const x = columnLeft(number);
  for (const { slice, yMm } of slices) {
    const y = MARGIN.top + yMm;
    const draw = () => slice.draw(page, x, y, placed);
    if (slice.mark) page.named(slice.mark.id, x, y);
    if (!slice.tag) draw();
    else
      page.tagged(slice.tag, draw, {
        ...(slice.alt && { alt: slice.alt }),
        ...(slice.language && { lang: slice.language }),
      });
  }
}

/** Running head and number, towards the outer edge; a sample says so at the foot of every page. */
function drawFurniture(
  page: PrintPage,
  number: number,
  head: string,
  content: BookletContent,
  { fonts }: PrintDocument,
): void {
  const { language, words, sample } = content;
  const isRight = number % 2 === 1;
  const x = columnLeft(number);
  const align = isRight ? 'right' : 'left';
  const style = { sizePt: SIZE.tiny + 0.5, language, colour: GREY, leading: 1.2, align } as const;
  page.decoration(() => {
    const running = setText(fonts, head, style, COLUMN_MM * 2);
    if (running.widthMm <= COLUMN_MM) page.text(running, x, 9, COLUMN_MM);
    page.line(x, 13.4, x + COLUMN_MM, 13.4, { colour: GREY, widthPt: 0.25 });
    page.text(
      setText(fonts, String(number), { ...style, sizePt: 9, weight: 'semibold' }, COLUMN_MM),
      x,
      PAGE.heightMm - 11,
      COLUMN_MM,
    );
    if (sample)
      page.text(
        setText(fonts, words.sample, { ...style, align: 'center', weight: 'bold' }, COLUMN_MM),
        x,
        PAGE.heightMm - 10.6,
        COLUMN_MM,
      );
  });
}

function outlineOf(pages: readonly FlowPage[]) {
  return pages.flatMap(({ slices }, index) =>
    slices.flatMap(({ slice }) =>
      slice.mark ? [{ title: slice.mark.title, level: slice.mark.level, page: FRONT + 1 + index }] : [],
    ),
  );
}
