/** The pages that stand outside of the text: cover, how the codes work, and whom to call on the back. */
import { BLACK, GREY, INDIGO, PAPER, STONE, THREADS, WHITE } from '../colour.ts';
import { marked } from '../essentials.ts';
import type { PrintFonts } from '../fonts.ts';
import type { PrintPage } from '../page.ts';
import { phrase } from '../strings.ts';
import { drawStrip } from '../strip.ts';
import { type SetText, setText, type TextStyle } from '../typeset.ts';
import type { BookletContent } from './content.ts';
import { placedCode } from './entry.ts';
import { COLUMN_MM, columnLeft, MARGIN, PAGE, SIZE } from './format.ts';
import { setSpans } from './rich-text.ts';

const EDGE_MM = 9;

/** What a guest is asked for everywhere (domain: conduct and safety). */
const CONDUCT = [
  'ask-photo',
  'dress-modestly',
  'shoes-off',
  'follow-host',
  'no-entry-leaves',
  'no-touch-altar',
  'no-pat-head',
  'no-whistle',
  'take-litter',
  'no-drone',
] as const;

/** Ground, strips, name; nothing nearer to the edge than a desktop printer reaches. */
export function drawCover(page: PrintPage, fonts: PrintFonts, content: BookletContent): void {
  const { widthMm, heightMm } = PAGE;
  const width = widthMm - 2 * EDGE_MM;
  const { language, name, tagline, words, cover } = content;
  page.decoration(() => {
    page.rect(EDGE_MM, EDGE_MM, width, heightMm - 2 * EDGE_MM, PAPER);
    drawStrip(page, `${name}-1`, THREADS.heritage, { x: EDGE_MM, y: EDGE_MM, width, height: 9 });
    drawStrip(page, `${name}-2`, THREADS.products, { x: EDGE_MM, y: heightMm - EDGE_MM - 9, width, height: 9 });
  });
  const room = width - 20;
  const x = EDGE_MM + 10;
  let y = EDGE_MM + 21;
  const put = (type: string, set: SetText, gap: number) => {
    page.tagged(type, () => page.text(set, x, y));
    y += set.heightMm + gap;
  };
  const style = (sizePt: number, more: Partial<TextStyle> = {}): TextStyle => ({
    sizePt,
    language,
    leading: 1.2,
    ...more,
  });
  put('H1', fittedTitle(fonts, name, language, room), 3);
  put('P', setText(fonts, tagline, style(13, { leading: 1.4 }), room), 5);
  if (words.sample && content.sample)
    put('P', setText(fonts, words.sample, style(13, { weight: 'bold', colour: GREY }), room), 2);
  if (cover) {
    const high = Math.min(width / cover.ratio, heightMm - EDGE_MM - 9 - 22 - y);
    page.tagged(
      'Figure',
      () => page.picture(cover.jpeg, EDGE_MM, heightMm - EDGE_MM - 9 - 20 - high, high * cover.ratio, high),
      { alt: cover.alt },
    );
  }
  const foot = setText(fonts, `${content.guide.host} · ${words.date}`, style(9.5, { colour: GREY }), room);
  page.tagged('P', () => page.text(foot, x, heightMm - EDGE_MM - 9 - 14));
}

/** As large as the name allows in three lines. */
function fittedTitle(fonts: PrintFonts, name: string, language: string, room: number): SetText {
  for (let sizePt: number = SIZE.cover; ; sizePt *= 0.94) {
    const set = setText(fonts, name, { sizePt, language, weight: 'bold', leading: 1.18, colour: INDIGO }, room);
    if ((set.widthMm <= room && set.lines.length <= 3) || sizePt < 14) return set;
  }
}

/** Page 2: what the codes do, where the guide is saved for roads without a signal. */
export function drawHowTo(
  page: PrintPage,
  fonts: PrintFonts,
  { guide, language, words, licence }: BookletContent,
): void {
  const x = columnLeft(2);
  let y = MARGIN.top;
  const text: TextStyle = { sizePt: SIZE.text, language };
  const put = (type: string, set: SetText, gap: number) => {
    page.tagged(type, () => page.text(set, x, y));
    y += set.heightMm + gap;
  };
  put(
    'H2',
    setText(
      fonts,
      words.save,
      { ...text, sizePt: SIZE.section, weight: 'bold', leading: 1.25, colour: INDIGO },
      COLUMN_MM,
    ),
    3,
  );
  const code = placedCode(fonts, { printed: guide.saveAddress, typed: guide.saveTyped }, 34);
  const beside = COLUMN_MM - code.widthMm - 5;
  const how = setSpans(fonts, [{ text: words.howCodes, strong: false }], text, beside);
  const only = setSpans(
    fonts,
    [{ text: words.onlyHost, strong: false }],
    { ...text, sizePt: SIZE.small, colour: GREY },
    beside,
  );
  page.tagged('P', () => page.text(how, x, y));
  page.tagged('P', () => page.text(only, x, y + how.heightMm + 3));
  page.tagged('Figure', () => code.draw(page, x + COLUMN_MM - code.widthMm, y - 1), { alt: guide.saveTyped });
  y += Math.max(code.heightMm, how.heightMm + 3 + only.heightMm) + 8;
  put(
    'H2',
    setText(
      fonts,
      phrase('conduct', language),
      { ...text, sizePt: SIZE.section, weight: 'bold', leading: 1.25, colour: INDIGO },
      COLUMN_MM,
    ),
    4,
  );
  const half = (COLUMN_MM - 6) / 2;
  CONDUCT.forEach((name, index) => {
    const words = [{ language, text: phrase(`conduct.${name}`, language) }];
    const line = marked({ fonts, languages: [language], widthMm: half, scale: 0.82 }, name, BLACK, 10.5, words);
    const left = x + (index % 2) * (half + 6);
    const top = y + Math.floor(index / 2) * 14;
    page.tagged('P', () => line.draw(page, left, top));
  });
  if (!licence) return;
  const foot = setText(fonts, licence, { ...text, sizePt: SIZE.tiny, colour: GREY }, COLUMN_MM);
  page.tagged('P', () => page.text(foot, x, PAGE.heightMm - MARGIN.bottom - foot.heightMm));
}

/** A page to write on. */
export function drawNotes(
  page: PrintPage,
  fonts: PrintFonts,
  number: number,
  { language, words }: BookletContent,
): void {
  const x = columnLeft(number);
  const style = { sizePt: SIZE.section, language, weight: 'bold', leading: 1.22, colour: INDIGO } as const;
  page.tagged('H2', () => page.text(setText(fonts, words.notes, style, COLUMN_MM), x, MARGIN.top));
  page.decoration(() => {
    for (let y = MARGIN.top + 20; y < PAGE.heightMm - MARGIN.bottom; y += 9) {
      page.line(x, y, x + COLUMN_MM, y, { colour: GREY, widthPt: 0.3, dashMm: 0.4 });
    }
  });
}

/** The back: four numbers that can be read across a room, and who is near. */
export function drawBack(page: PrintPage, fonts: PrintFonts, content: BookletContent): void {
  const { language, words, emergency, aid, guide } = content;
  const { widthMm, heightMm } = PAGE;
  const width = widthMm - 2 * EDGE_MM;
  const x = EDGE_MM + 8;
  const room = width - 16;
  page.decoration(() => {
    page.rect(EDGE_MM, EDGE_MM, width, heightMm - 2 * EDGE_MM, PAPER);
    drawStrip(page, `${content.name}-2`, THREADS.heritage, { x: EDGE_MM, y: EDGE_MM, width, height: 9 });
  });
  let y = EDGE_MM + 15;
  const heading = setText(
    fonts,
    words.emergency,
    { sizePt: 24, language, weight: 'bold', colour: INDIGO, leading: 1.2 },
    room,
  );
  page.tagged('H2', () => page.text(heading, x, y));
  y += heading.heightMm + 3;
  const half = (room - 5) / 2;
  emergency.forEach(({ number, use }, index) => {
    const left = x + (index % 2) * (half + 5);
    const top = y + Math.floor(index / 2) * 27;
    const digits = setText(
      fonts,
      number,
      { sizePt: 34, language, weight: 'bold', leading: 1.05, colour: INDIGO },
      half - 8,
    );
    const label = setText(fonts, use, { sizePt: 10, language, leading: 1.25 }, half - 8);
    page.decoration(() => {
      page.rect(left, top, half, 24, WHITE, 1.5);
    });
    page.tagged('P', () => {
      page.text(digits, left + 4, top + 1.5);
      page.text(label, left + 4, top + 1.5 + digits.heightMm);
    });
  });
  y += Math.ceil(emergency.length / 2) * 27 + 2;
  const lead = setSpans(fonts, [{ text: words.emergencyLead, strong: false }], { sizePt: 11, language }, room);
  page.tagged('P', () => page.text(lead, x, y));
  y += lead.heightMm + 5;
  if (aid.length > 0) {
    const title = setText(fonts, words.aid, { sizePt: 11, language, weight: 'bold' }, room);
    page.tagged('H3', () => page.text(title, x, y));
    y += title.heightMm + 1;
    for (const { name, line } of aid) {
      const set = setSpans(
        fonts,
        [
          { text: name, strong: true },
          { text: ` · ${line}`, strong: false },
        ],
        { sizePt: SIZE.small, language, leading: 1.36 },
        room,
      );
      if (y + set.heightMm > heightMm - EDGE_MM - 16) break;
      page.tagged('P', () => page.text(set, x, y));
      y += set.heightMm + 0.6;
    }
  }
  const host = setText(fonts, guide.host, { sizePt: 10, language: 'en', family: 'code', weight: 'bold' }, room);
  page.decoration(() => page.rect(EDGE_MM, heightMm - EDGE_MM - 11, width, 11, STONE));
  page.tagged('P', () => page.text(host, x, heightMm - EDGE_MM - 8));
}
