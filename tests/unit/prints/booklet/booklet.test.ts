import { beforeAll, describe, expect, test } from 'vitest';
import { PHRASE_GROUPS } from '../../../../src/phrases/phrases.ts';
import { booklet } from '../../../../src/prints/booklet/booklet.ts';
import type { BookletContent, BookletEntry } from '../../../../src/prints/booklet/content.ts';
import { loadDecoders } from '../../../../src/prints/gate/decoders.ts';
import { gatePrint } from '../../../../src/prints/gate/print.ts';
import type { PrintLanguage } from '../../../../src/prints/languages.ts';
import { proseBlocks } from '../../../../src/prose/blocks.ts';

const WORDS = [
  'contents',
  'index',
  'calendar',
  'calendarLead',
  'phrases',
  'phrasesLead',
  'emergency',
  'emergencyLead',
  'aid',
  'map',
  'mapLegend',
  'howCodes',
  'onlyHost',
  'save',
  'sample',
  'sampleLong',
  'stops',
  'date',
  'notes',
] as const;

const cave: BookletEntry = {
  ref: 'heritage/hang',
  kind: 'heritage',
  seed: 'hang',
  title: 'Hang Ẵ Ế',
  alsoKnownAs: ['Ế Ẵ'],
  line: 'Danh thắng',
  sample: true,
  remarks: [],
  textLanguage: 'vi',
  summary: 'Một câu.',
  facts: [{ label: 'Giờ', text: '07:00' }],
  story: proseBlocks(
    '## Trong hang\n\nTối, **trơn**.\n\n1. Một\n2. Hai\n\n<Warning>\n\nCoi chừng.\n\n</Warning>\n',
    'mdx',
  ),
  stops: [],
  sources: 'Nguồn',
  code: { printed: 'HTTPS://CAMNANG.EXAMPLE/Q/QX82J2', typed: 'camnang.example/Q/QX82J2' },
};

function content(language: PrintLanguage, word: string): BookletContent {
  return {
    guide: {
      name: { vi: 'Cẩm nang' },
      host: 'camnang.example',
      languages: ['vi'],
      saveAddress: 'https://camnang.example/vi/saved',
      saveTyped: 'camnang.example/vi/saved',
      contentDate: '2026-11-20',
    },
    language,
    intl: language,
    name: word,
    tagline: word,
    sample: true,
    builtOn: '2026-11-22',
    words: Object.fromEntries(WORDS.map((name) => [name, word])) as BookletContent['words'],
    chapters: [{ id: 'quy-chau', title: word, sections: [{ kind: 'heritage', title: word, entries: [cave] }] }],
    calendar: [],
    phrases: { groups: PHRASE_GROUPS.slice(0, 1), own: language === 'zh' ? 'zh' : 'ko' },
    emergency: [{ number: '112', use: word }],
    aid: [],
  };
}

describe('the booklet', () => {
  let made: Awaited<ReturnType<typeof booklet>>;
  beforeAll(async () => {
    made = await booklet(content('zh', '石头与河流指南'));
  });

  test('folds into whole sheets of four A5 pages, in a language whose script is not Latin', () => {
    expect(made.pages.length % 4).toBe(0);
    expect(made.pages.every(({ trimMm }) => trimMm.width === 148 && trimMm.height === 210)).toBe(true);
  });

  test('tells a screen reader its language, title, structure and outline', () => {
    const text = Buffer.from(made.pdf).toString('latin1');
    for (const part of ['/Lang (zh-Hans)', '/Marked true', '/S /H1', '/DisplayDocTitle true', '/Outlines'])
      expect(text).toContain(part);
  });

  test('has codes that three decoders read, one an entry and one that saves the guide', async () => {
    expect(made.pages.flatMap(({ codes }) => codes.map(({ text }) => text))).toEqual([
      'https://camnang.example/vi/saved',
      'HTTPS://CAMNANG.EXAMPLE/Q/QX82J2',
    ]);
    const { diagnostics } = await gatePrint({ file: 'x.pdf', pdf: made.pdf, pages: made.pages }, await loadDecoders());
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('is the same to the byte for the same content', async () => {
    const again = await booklet(content('zh', '石头与河流指南'));
    expect(Buffer.from(again.pdf).equals(Buffer.from(made.pdf))).toBe(true);
  });
});

test('a text becomes headings, lists with their marks, and warnings', () => {
  expect(
    cave.story.map(({ type, marker, box, spans }) => [
      type,
      marker,
      box,
      spans.map(({ text, strong }) => (strong ? `*${text}*` : text)).join(''),
    ]),
  ).toEqual([
    ['heading', undefined, undefined, 'Trong hang'],
    ['paragraph', undefined, undefined, 'Tối, *trơn*.'],
    ['item', '1.', undefined, 'Một'],
    ['item', '2.', undefined, 'Hai'],
    ['paragraph', undefined, 'warning', 'Coi chừng.'],
  ]);
});
