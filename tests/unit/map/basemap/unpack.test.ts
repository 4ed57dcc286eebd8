/** The basemap as the site serves it, and as it is drawn. */
import { expect, it } from 'vitest';
import { decode, pieces } from '../../../../src/map/basemap/decode.ts';
import type { Basemap } from '../../../../src/map/basemap/format.ts';
import { pack, unpack } from '../../../../src/map/basemap/unpack.ts';

const basemap: Basemap = {
  type: 'Topology',
  bbox: [105, 22, 106, 23],
  transform: { scale: [0.001, 0.001], translate: [105, 22] },
  credit: '© Người đóng góp',
  licence: 'ODbL 1.0',
  madeOn: '2026-11-22',
  objects: {
    river: { type: 'MultiLineString', arcs: [[0]] },
    lake: { type: 'MultiPolygon', arcs: [[[1], [2]]] },
  },
  arcs: [
    [
      [10, 20],
      [-5, 0],
      [0, 7],
    ],
    [
      [0, 0],
      [9, 0],
      [0, 9],
      [-9, -9],
    ],
    [
      [1, 1],
      [2, 0],
      [0, 2],
      [-2, -2],
    ],
  ],
};

it('keeps its credit and licence, and every vertex', () => {
  const { head, arcs } = unpack(pack(basemap));
  expect(head).toMatchObject({ credit: '© Người đóng góp', licence: 'ODbL 1.0', bbox: basemap.bbox });
  expect(arcs.map((arc) => [...arc])).toEqual(basemap.arcs.map((arc) => arc.flat()));
});

it('is drawn from absolute places, lines as one course, areas with their holes', () => {
  const layers = decode(unpack(pack(basemap)), Number, (lat) => -lat);
  const [river] = layers.get('river')?.[0] ?? [];
  expect([...(river?.xy ?? [])].map((value) => Number(value.toFixed(3)))).toEqual([
    105.01, -22.02, 105.005, -22.02, 105.005, -22.027,
  ]);
  expect(river?.box.map((value) => Number(value.toFixed(3)))).toEqual([105.005, -22.027, 105.01, -22.02]);
  expect(layers.get('lake')?.[0]).toHaveLength(2);
});

it('falls into pieces that begin where the one before ends', () => {
  const xy = Float64Array.from([0, 0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0]);
  const found = pieces({ xy, box: [0, 0, 5, 0] }, 3);
  expect(found.map((piece) => [...piece.xy].filter((_, at) => at % 2 === 0))).toEqual([
    [0, 1, 2],
    [2, 3, 4],
    [4, 5],
  ]);
  expect(found[1]?.box).toEqual([2, 0, 4, 0]);
});
