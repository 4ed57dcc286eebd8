import { describe, expect, test } from 'vitest';
import { matchTitles } from '../../../src/search/match.ts';
import { mergeResults, type TextHit } from '../../../src/search/merge.ts';
import { matchingSentence } from '../../../src/search/sentence.ts';
import { INDEX } from './title-fixture.ts';

const targets = new Map(INDEX.targets.map((target) => [target.href, target]));
const text = (href: string, saysPhrase: boolean): TextHit => ({
  href,
  title: 'Từ trang',
  sentence: [{ text: 'Một câu.', marked: false }],
  saysPhrase,
});
const order = (query: string, texts: readonly TextHit[]) =>
  mergeResults(matchTitles(INDEX, query), texts, targets).map(({ href }) => href);

describe('titles and texts become one list', () => {
  test('a sure title stands before every text', () => {
    expect(order('hang bua', [text('/vi/x', true)])).toEqual(['/vi/heritage/hang-bua', '/vi/x']);
  });

  test('a text that says the phrase stands before a guess, one with scattered words after it', () => {
    expect(order('hagn bua', [text('/vi/scattered', false), text('/vi/phrase', true)]).slice(0, 3)).toEqual([
      '/vi/phrase',
      '/vi/heritage/hang-bua',
      '/vi/scattered',
    ]);
  });

  test('a title of which a word is missing stands last', () => {
    expect(order('hang bua xyzw', [text('/vi/scattered', false)])[0]).toBe('/vi/scattered');
  });

  test('a page found by both is there once, with its title’s facts and its text’s sentence', () => {
    const [result, ...others] = mergeResults(
      matchTitles(INDEX, 'hang bua'),
      [text('/vi/heritage/hang-bua', true)],
      targets,
    );
    expect(result).toMatchObject({ title: 'Hang Bua', kind: 'heritage', sentence: [{ text: 'Một câu.' }] });
    expect(others).toEqual([]);
  });

  test('a page found by its text alone still says what it is and where', () => {
    const [result] = mergeResults([], [text('/vi/spots/cho-meo-vac', false)], targets);
    expect(result).toMatchObject({ title: 'Chợ phiên Mèo Vạc', line: 'Chợ', area: 'Vùng Mèo Vạc' });
  });

  test('a page that no title knows keeps its own title', () => {
    expect(mergeResults([], [text('/vi/x', false)], targets)[0]).toMatchObject({ title: 'Từ trang' });
  });
});

describe('the sentence that is shown', () => {
  const content = 'Hang Bua. Hội ở Hang Bua mở ba ngày. Đền gần đó thờ ba người lập bản. Người ta cúng ở đền.';
  const shown = (query: string) =>
    matchingSentence(content, query, 'Hang Bua')
      .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
      .join('');

  test('is the one with most of the words, marked, whatever their marks', () => {
    expect(shown('den tho')).toBe('[Đền] gần đó [thờ] ba người lập bản.');
  });

  test('is not the title again', () => {
    expect(shown('hang bua')).toBe('Hội ở [Hang Bua] mở ba ngày.');
  });

  test('is none where no word is said', () => {
    expect(matchingSentence(content, 'không có gì cả', '')).toEqual([]);
    expect(matchingSentence('', 'đền', '')).toEqual([]);
  });

  test('is cut around its first marked word where it is long', () => {
    const long = `${'một '.repeat(60)}đền ${'hai '.repeat(60)}`;
    const pieces = matchingSentence(long, 'đền', '');
    expect(pieces[0]?.text).toBe('… ');
    expect(pieces.at(-1)?.text).toBe(' …');
    expect(pieces.find(({ marked }) => marked)?.text).toBe('đền');
    expect(pieces.flatMap(({ text }) => text.split(' ')).length).toBeLessThan(40);
  });
});
