import { expect, test } from 'vitest';
import { decodePlusCode, encodePlusCode, recoverPlusCode } from '../../../src/lib/plus-code.ts';

// Vectors published with the specification (google/open-location-code, test_data).
test.each([
  [20.375, 2.775, 6, '7FG49Q00+'],
  [20.3700625, 2.7821875, 10, '7FG49QCJ+2V'],
  [20.3701125, 2.782234375, 11, '7FG49QCJ+2VX'],
  [20.3701135, 2.78223535156, 13, '7FG49QCJ+2VXGJ'],
  [47.0000625, 8.0000625, 10, '8FVC2222+22'],
  [-41.2730625, 174.7859375, 10, '4VCPPQGP+Q9'],
  [0.5, -179.5, 4, '62G20000+'],
  [-89.9999375, -179.9999375, 10, '22222222+22'],
  [90, 1, 4, 'CFX30000+'],
  [92, 1, 4, 'CFX30000+'],
  [90, 1, 10, 'CFX3X2X2+X2'],
  [1, 180, 4, '62H20000+'],
  [47.0000625, 728.0000625, 10, '8FVC2222+22'],
  [20.3701135, -357.217764648, 13, '7FG49QCJ+2VXGJ'],
  [37.539669125, -122.375069724, 100, '849VGJQF+VX7QR3J'],
  [35.6, 3.033, 10, '8F75J22M+26'],
  [-48.71, 142.78, 8, '4R347QRJ+'],
  [-2.804, 7.003, 13, '6F9952W3+C6222'],
  [80.0099999999, 58.57, 15, 'CHGW2H5C+X2RRRRR'],
  [80.0100000001, 58.57, 15, 'CHGW2H6C+2222222'],
  [-80, -170, 2, '22000000+'],
])('%f, %f in %i digits is %s', (lat, lon, length, code) => {
  expect(encodePlusCode({ lat, lon }, length)).toBe(code);
});

test.each([
  ['7FG49Q00+', 20.35, 2.75, 20.4, 2.8],
  ['7FG49QCJ+2V', 20.37, 2.782125, 20.370125, 2.78225],
  ['7fg49qcj+2vx', 20.3701, 2.78221875, 20.370125, 2.78225],
  ['7FG49QCJ+2VXGJ', 20.370113, 2.782234375, 20.370114, 2.78223632813],
  ['4VCPPQGP+Q9', -41.273125, 174.785875, -41.273, 174.786],
  ['62G20000+', 0, -180, 1, -179],
  ['84000000+', 30, -140, 50, -120],
  ['849VGJQF+VX7QR3J7QR3J', 37.53966912, -122.3750698242, 37.53966916, -122.3750697021],
])('%s means its published rectangle', (code, south, west, north, east) => {
  const area = decodePlusCode(code);
  expect(area?.south).toBeCloseTo(south, 9);
  expect(area?.west).toBeCloseTo(west, 9);
  expect(area?.north).toBeCloseTo(north, 9);
  expect(area?.east).toBeCloseTo(east, 9);
  expect(area?.lat).toBeCloseTo((south + north) / 2, 9);
});

test.each(['', '7FG49QCJ', '7FG49QCJ+2', 'G+22', '7FG4+22', 'AAAAAAAA+22', '7F0G0000+', '7FG49Q00+22', 'X2222222+22'])(
  '"%s" is no full code',
  (code) => {
    expect(decodePlusCode(code)).toBeUndefined();
  },
);

test.each([
  ['9C3W9QCJ+2VX', 51.3701125, -1.217765625, '+2VX'],
  ['9C3W9QCJ+2VX', 51.3708675, -1.217765625, 'CJ+2VX'],
  ['9C3W9QCJ+2VX', 51.3701125, -1.202665625, '9QCJ+2VX'],
  ['8FJFW222+', 42.899, 9.012, '22+'],
  ['796RXG22+', 14.95125, -23.5001, '22+'],
  ['8FRCXGRF+PM', 47.0, 8.55, 'XGRF+PM'],
  ['CFX22222+22', 89.6, 0.0, '2222+22'],
  ['2CXXXXXX+XX', -81.0, 0.0, 'XXXXXX+XX'],
])('%s is recovered near %f, %f from its short form %s', (full, lat, lon, short) => {
  expect(recoverPlusCode(short, { lat, lon })).toBe(full);
});

test('what is neither a short nor a full code is not recovered', () => {
  for (const text of ['', 'CJ', 'C+22', '+', 'Mèo Vạc']) {
    expect(recoverPlusCode(text, { lat: 23.16, lon: 105.41 })).toBeUndefined();
  }
});

test('a length that no code has is refused', () => {
  expect(() => encodePlusCode({ lat: 20, lon: 105 }, 5)).toThrow('length must be 2, 4, 6, 8 or 10–15, got 5');
});
