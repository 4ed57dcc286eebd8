import { expect, test } from 'vitest';
import { climbOf } from '../../../src/routes/climb.ts';
import { gpx } from '../../../src/routes/gpx.ts';
import { alongTrack, milestones } from '../../../src/routes/measure.ts';
import { simplify } from '../../../src/routes/simplify.ts';
import { LARGEST_TRACK_BYTES, readTrack } from '../../../src/routes/track.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('of a GPX only positions and heights are taken, piece by piece', () => {
  const file = `<gpx xmlns="http://www.topografix.com/GPX/1/1"><metadata><author><name>Ai đó</name></author></metadata>
    <trk><trkseg><trkpt lat="19.6" lon="105"><ele>210.5</ele><time>2026-01-01T00:00:00Z</time></trkpt><trkpt lat="19.61" lon="105"/></trkseg>
    <trkseg><trkpt lat="19.7" lon="105"/></trkseg></trk></gpx>`;
  expect(readTrack('a.gpx', bytes(file))).toEqual({
    ok: true,
    track: [
      [
        { lat: 19.6, lon: 105, ele: 210.5 },
        { lat: 19.61, lon: 105 },
      ],
    ],
  });
});

test('a line of GeoJSON is found however it is wrapped', () => {
  const line = {
    type: 'LineString',
    coordinates: [
      [105, 19.6, 200],
      [105, 19.7, 210],
    ],
  };
  const file = { type: 'FeatureCollection', features: [{ type: 'Feature', properties: {}, geometry: line }] };
  expect(readTrack('a.geojson', bytes(JSON.stringify(file)))).toMatchObject({ ok: true, track: [[{ lat: 19.6 }, {}]] });
});

test.each([
  ['a.gpx', new Uint8Array(LARGEST_TRACK_BYTES + 1), 'too-large'],
  ['a.gpx', Uint8Array.of(0xff, 0xfe, 0x3c), 'not-text'],
  ['a.gpx', bytes('<kml/>'), 'not-a-track'],
  ['a.gpx', bytes(''), 'syntax'],
  ['a.geojson', bytes('{'), 'syntax'],
  ['a.geojson', bytes('null'), 'not-a-track'],
  ['a.geojson', bytes('{"type":"LineString","coordinates":[["105",19],[105,19]]}'), 'coordinate'],
])('%s is refused: %#', (name, content, problem) => {
  expect(readTrack(name, content)).toMatchObject({ ok: false, problem });
});

/** Straight north, a point every 111 m. */
const north = milestones([Array.from({ length: 101 }, (_, i) => ({ lat: 19.6 + i / 1000, lon: 105, ele: 200 + i }))]);

test('stops lie along a track in their order, also on the way back', () => {
  const thereAndBack = milestones([[...north, ...north.toReversed()]]);
  const start = { lat: 19.6, lon: 105, accuracyM: 50 };
  const top = { lat: 19.7, lon: 105.001, accuracyM: 50 };
  const [from, at, home] = alongTrack(thereAndBack, [start, top, start]);
  expect(from).toBe(0);
  expect(at).toBeCloseTo(11_120, -2);
  expect(home).toBeCloseTo(22_240, -2);
});

test('a stop known to 3 km, or far from the track, lies nowhere on it', () => {
  const rough = { lat: 19.65, lon: 105, accuracyM: 3000 };
  const far = { lat: 19.65, lon: 105.1, accuracyM: 20 };
  expect(alongTrack(north, [rough, far, undefined])).toEqual([undefined, undefined, undefined]);
});

test('a climb counts rises and falls, and not the noise of a phone', () => {
  expect(climbOf(north)).toMatchObject({ lowest: 200, highest: 300, up: 100, down: 0 });
  const hill = north.map((point, i) => ({ ...point, ele: 200 + Math.min(i, 100 - i) }));
  expect(climbOf(hill)).toMatchObject({ up: expect.closeTo(50, 0), down: expect.closeTo(50, 0) });
  const noisy = north.map((point, i) => ({ ...point, ele: 200 + (i % 2) * 4 }));
  expect(climbOf(noisy)).toMatchObject({ up: 0, down: 0 });
  expect(climbOf(north.map(({ lat, lon, at }) => ({ lat, lon, at })))).toBeUndefined();
});

test('a straight line keeps its ends alone', () => {
  expect(simplify(north, 5)).toHaveLength(2);
});

test('a GPX file names its stops and carries no markup of theirs', () => {
  const text = gpx({
    name: 'Tuyến <1>',
    description: 'Đi & về',
    link: 'https://thu.example/vi/routes/a',
    author: 'Cẩm nang "thử"',
    stops: [{ lat: 19.6143812, lon: 105.02179, name: '1. Hang', description: '' }],
    track: [north.slice(0, 2)],
  });
  expect(text).toContain('<wpt lat="19.61438" lon="105.02179">');
  expect(text).toContain('<trkpt lat="19.601" lon="105"><ele>201</ele></trkpt>');
  expect(text).not.toContain('<1>');
  expect(readTrack('a.gpx', bytes(text))).toMatchObject({ ok: true });
});
