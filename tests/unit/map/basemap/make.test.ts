/** A basemap from a real extract. */
import { feature } from 'topojson-client';
import { expect, it } from 'vitest';
import { BUDGET, makeBasemap } from '../../../../src/map/basemap/make/make.ts';
import { FRAME, fileOf, HEIGHTS, order } from './fixture.ts';

it('draws ways, waters and names of an extract, within the frame, with its licence inside', async () => {
  const { basemap, text, vectorBytes } = await makeBasemap(order());
  expect(Object.keys(basemap.objects)).toEqual(expect.arrayContaining(['road-1', 'road-3', 'path', 'river', 'names']));
  expect(text).toContain('© OpenStreetMap contributors');
  expect(basemap.licence).toBe('ODbL 1.0');
  expect(vectorBytes).toBeLessThan(BUDGET.vectors);
  expect(basemap.objects.names?.geometries.map(({ properties }) => properties.name)).toContain('Ordino');
  const [west, south, east, north] = FRAME;
  // The reference implementation reads the same places from it.
  const { coordinates } = (feature(basemap as never, 'road-1' as never) as never as { geometry: never }).geometry as {
    coordinates: [number, number][][];
  };
  expect(coordinates.flat().length).toBeGreaterThan(20);
  for (const [lon, lat] of coordinates.flat()) {
    expect(lon).toBeGreaterThan(west - 0.0001);
    expect(lon).toBeLessThan(east + 0.0001);
    expect(lat).toBeGreaterThan(south - 0.0001);
    expect(lat).toBeLessThan(north + 0.0001);
  }
});

it('adds relief and contours from an elevation tile, and is the same twice', async () => {
  const first = await makeBasemap(order({ elevation: [HEIGHTS] }));
  const again = await makeBasemap(order({ elevation: [HEIGHTS] }));
  expect(again.text).toBe(first.text);
  expect(first.relief?.data.length).toBeLessThan(BUDGET.relief);
  expect(first.basemap.relief?.file).toBe(first.relief?.file);
  expect(first.basemap.contourInterval).toBeGreaterThan(0);
  expect(first.basemap.objects['contour-index']?.arcs.length).toBeGreaterThan(0);
});

const BESIDE = { west: 1.5, east: 1.54, south: 42.54, north: 42.57 };
const way = (id: number, tags: object, ...spots: [number, number][]) => ({
  type: 'way',
  id,
  tags,
  geometry: spots.map(([lon, lat]) => ({ lon, lat })),
});
const square = (west: number, south: number, side: number): [number, number][] => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];

it('drops boundaries, countries and everything military, with what lies within it', async () => {
  const { west, south, east, north } = BESIDE;
  const elements = [
    way(1, { highway: 'primary', ref: 'QL 15' }, [west, south], [east, north]),
    way(2, { boundary: 'administrative', admin_level: '2', name: 'Biên giới' }, [west, north], [east, north]),
    way(3, { landuse: 'military', name: 'Doanh trại' }, ...square(1.51, 42.56, 0.006)),
    way(4, { highway: 'track', name: 'Đường trong trại' }, [1.511, 42.561], [1.513, 42.563], [1.515, 42.565]),
    way(5, { highway: 'path', access: 'military' }, [1.53, 42.541], [1.535, 42.542]),
    { type: 'node', id: 6, lat: 42.563, lon: 1.513, tags: { place: 'hamlet', name: 'Trong trại' } },
    { type: 'node', id: 7, lat: 42.55, lon: 1.52, tags: { place: 'country', name: 'Một nước' } },
    { type: 'node', id: 8, lat: 42.55, lon: 1.51, tags: { military: 'bunker', natural: 'peak', name: 'Lô cốt' } },
    { type: 'node', id: 9, lat: 42.55, lon: 1.53, tags: { place: 'village', name: 'Bản Mẫu', 'name:en': 'Mau' } },
  ];
  const extract = await fileOf('đường.json', JSON.stringify({ elements }));
  const { basemap, text } = await makeBasemap(order({ extract }));
  expect(Object.keys(basemap.objects)).toEqual(['road-1', 'names']);
  for (const word of ['Biên giới', 'Doanh trại', 'Đường trong trại', 'Trong trại', 'Một nước', 'Lô cốt']) {
    expect(text).not.toContain(word);
  }
  expect(basemap.objects.names?.geometries.map(({ properties }) => properties)).toEqual([
    { kind: 'village', name: 'Bản Mẫu', 'name:en': 'Mau' },
    { kind: 'road', name: 'QL 15' },
  ]);
});

it('reads Overpass JSON with nodes, the same with geometry, and GeoJSON alike', async () => {
  const spots: [number, number][] = square(1.51, 42.55, 0.01);
  const hole = square(1.513, 42.553, 0.002);
  const tags = { natural: 'wood', type: 'multipolygon' };
  const relation = (members: object[]) => ({ type: 'relation', id: 5, tags, members });
  const nodes = [...spots.slice(0, 4), ...hole.slice(0, 4)].map(([lon, lat], at) => ({
    type: 'node',
    id: at + 1,
    lon,
    lat,
  }));
  const inputs = {
    'nodes.json': {
      elements: [
        ...nodes,
        { type: 'way', id: 1, nodes: [1, 2, 3] },
        { type: 'way', id: 2, nodes: [1, 4, 3] },
        { type: 'way', id: 3, nodes: [5, 6, 7, 8, 5] },
        relation([
          { type: 'way', ref: 1, role: 'outer' },
          { type: 'way', ref: 2, role: 'outer' },
          { type: 'way', ref: 3, role: 'inner' },
        ]),
      ],
    },
    'geom.json': {
      elements: [
        relation([
          { type: 'way', ref: 1, role: 'outer', geometry: spots.map(([lon, lat]) => ({ lon, lat })) },
          { type: 'way', ref: 3, role: 'inner', geometry: hole.map(([lon, lat]) => ({ lon, lat })) },
        ]),
      ],
    },
    'rung.geojson': {
      type: 'FeatureCollection',
      features: [{ type: 'Feature', properties: tags, geometry: { type: 'Polygon', coordinates: [spots, hole] } }],
    },
  };
  for (const [name, input] of Object.entries(inputs)) {
    const { basemap } = await makeBasemap(order({ extract: await fileOf(name, JSON.stringify(input)) }));
    expect([name, basemap.objects.forest?.arcs]).toEqual([name, [[[0], [1]]]]);
    expect(basemap.arcs.map((arc) => arc.length)).toEqual([5, 5]);
  }
});
