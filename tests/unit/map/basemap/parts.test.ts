/** The small parts of a basemap. */
import { describe, expect, it } from 'vitest';
import { clipLine, clipPolygon } from '../../../../src/map/basemap/make/clip.ts';
import { joinLines } from '../../../../src/map/basemap/make/join-lines.ts';
import { nameOf } from '../../../../src/map/basemap/make/layers.ts';
import { simplifyLine } from '../../../../src/map/basemap/make/simplify.ts';
import { withBasemap } from '../../../../src/map/basemap/make/site-file.ts';
import { latitudeOf, mercatorY } from '../../../../src/map/basemap/mercator.ts';
import { uncovered } from '../../../../src/map/browser/uncovered.ts';

describe('lines', () => {
  it('are cut where they leave the frame and where they come back', () => {
    const line = [
      [-1, 5],
      [5, 5],
      [5, 15],
      [8, 15],
      [8, 5],
    ] as const;
    expect(clipLine(line, [0, 0, 10, 10])).toEqual([
      [
        [0, 5],
        [5, 5],
        [5, 10],
      ],
      [
        [8, 10],
        [8, 5],
      ],
    ]);
  });

  it('that go on in each other become one, and stay apart at a junction', () => {
    expect(
      joinLines([
        [
          [0, 0],
          [1, 0],
        ],
        [
          [2, 0],
          [1, 0],
        ],
      ]),
    ).toHaveLength(1);
    expect(
      joinLines([
        [
          [0, 0],
          [1, 0],
        ],
        [
          [2, 0],
          [1, 0],
        ],
        [
          [1, 0],
          [1, 1],
        ],
      ]),
    ).toHaveLength(3);
  });

  it('lose vertices within the tolerance, and keep those in which others meet', () => {
    const line = [
      [0, 0],
      [0.001, 0.000001],
      [0.002, 0],
    ] as const;
    expect(simplifyLine(line, 5)).toHaveLength(2);
    expect(simplifyLine(line, 5, ([lon]) => lon === 0.001)).toHaveLength(3);
  });
});

it('an area is cut along the frame', () => {
  const [ring] =
    clipPolygon(
      [
        [
          [-5, 2],
          [5, 2],
          [5, 8],
          [-5, 8],
          [-5, 2],
        ],
      ],
      [0, 0, 10, 10],
    ) ?? [];
  expect(ring?.every(([x]) => x >= 0)).toBe(true);
  expect(
    clipPolygon(
      [
        [
          [-5, 2],
          [-1, 2],
          [-1, 8],
          [-5, 2],
        ],
      ],
      [0, 0, 10, 10],
    ),
  ).toBeUndefined();
});

it('a name is one that the reader can read', () => {
  expect(nameOf({ name: '麻栗坡', 'name:en': 'Malipo' }, ['vi', 'en'])).toEqual({ name: 'Malipo' });
  expect(nameOf({ name: '麻栗坡' }, ['vi', 'en'])).toBeUndefined();
  expect(nameOf({ name: 'Mèo Vạc', 'name:en': 'Meo Vac' }, ['vi', 'en'])).toEqual({
    name: 'Mèo Vạc',
    'name:en': 'Meo Vac',
  });
});

it('Mercator goes there and back', () => {
  for (const lat of [-60, 0, 8.5, 23.4]) expect(latitudeOf(mercatorY(lat))).toBeCloseTo(lat, 9);
});

describe('site.yaml', () => {
  it('gets the name of a basemap, and nothing else of it changes', () => {
    const text = '# ghi chú\nid: x\n';
    expect(withBasemap(text, 'a')).toBe('# ghi chú\nid: x\nbasemaps: [a]\n');
    expect(withBasemap('basemaps: [a] # nền\nid: x\n', 'b')).toBe('basemaps: [a, b] # nền\nid: x\n');
    expect(withBasemap('basemaps:\n  - a\nid: x\n', 'b')).toBe('basemaps:\n  - a\n  - b\nid: x\n');
    expect(withBasemap('basemaps: [a]\n', 'a')).toBe('basemaps: [a]\n');
  });
});

it('names make way for signs and for names that come before them', () => {
  const box = (left: number) => ({ box: { left, right: left + 10, top: 0, bottom: 10 } });
  const [first, second, third] = [box(0), box(5), box(30)];
  expect(uncovered([first, second, third], [{ left: 29, right: 31, top: 0, bottom: 5 }])).toEqual([first]);
  const below = { ...box(5), of: 'Châu Tiến' };
  const above = { ...box(50), of: 'Châu Tiến' };
  const beside = { ...box(70), of: 'Châu Tiến' };
  expect(uncovered([first, below, above, beside], [])).toEqual([first, above]);
});
