import { expect, test } from 'vitest';
import { LARGEST_DRAWING_BYTES, readDrawing } from '../../../src/plans/drawing.ts';

const svg = (body: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50">${body}</svg>`;

test('of a drawing outlines, classes and words are taken, and nothing else', () => {
  const { drawing, problems } = readDrawing(
    svg(
      '<title>Bản</title><g class="forest x"><rect x="1" y="2" width="3" height="4" fill="red"/></g>' +
        '<polygon class="field" points="0,0 9,0 9,9"/><circle class="building" cx="5" cy="5" r="2"/>' +
        '<text x="7" y="8"> Suối\n lớn </text>',
    ),
  );
  expect(problems).toEqual([]);
  expect(drawing).toEqual({
    width: 100,
    height: 50,
    shapes: [
      { kind: 'forest', path: 'M1 2h3v4h-3z' },
      { kind: 'field', path: 'M0,0 9,0 9,9z' },
      { kind: 'building', path: 'M3 5a2 2 0 1 0 4 0a2 2 0 1 0 -4 0z' },
    ],
    labels: [{ text: 'Suối lớn', x: 7, y: 8 }],
  });
});

test.each([
  ['a script', '<script>alert(1)</script>'],
  ['a handler', '<path class="road" d="M0 0" ONCLICK="alert(1)"/>'],
  ['a link', '<a href="#x"><path class="road" d="M0 0"/></a>'],
  ['a link to elsewhere', '<g xmlns:x="http://www.w3.org/1999/xlink" x:href="//example.org/a"/>'],
  ['a picture within', '<path class="road" d="M0 0" filter="url( \'data:image/svg+xml,x\')"/>'],
  ['a style sheet', '<style>@import "https://example.org/a.css"</style>'],
  ['another animation', '<set attributeName="href" to="javascript:alert(1)"/>'],
])('%s is refused, however well the rest is drawn', (_, part) => {
  const { drawing, problems } = readDrawing(svg(`<path class="road" d="M0 0H9"/>${part}`));
  expect(drawing).toBeUndefined();
  expect(problems.map(({ kind }) => kind)).toContain('unsafe');
});

test('what is no drawing is refused without an error', () => {
  for (const text of ['', 'Bản đồ', '<html/>', svg(''), '<svg viewBox="0 0 -1 5"/>', '\u0000<svg/>']) {
    expect(readDrawing(text).drawing).toBeUndefined();
  }
  expect(readDrawing(' '.repeat(LARGEST_DRAWING_BYTES + 1)).problems).toEqual([{ kind: 'too-large' }]);
});
