/**
 * Open Location Code ("Plus Code"), as maps show where there is no street address.
 * Specification: https://github.com/google/open-location-code/blob/main/Documentation/Specification/specification.md
 *
 *     encodePlusCode({ lat: 47.0000625, lon: 8.0000625 })   // '8FVC2222+22'
 */
import type { Coordinates } from './distance.ts';

/** The rectangle that a code means, in degrees, and its centre. */
export interface PlusCodeArea extends Coordinates {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
}

const ALPHABET = '23456789CFGHJMPQRVWX';
const BASE = ALPHABET.length;
const PAIR_DIGITS = 10;
const SEPARATOR_AT = 8;
const MAX_DIGITS = 15;
const GRID_ROWS = 5;
const GRID_COLUMNS = 4;
/** Cells a degree at 15 digits: 20³ after the first pair, then five grids. Integers, so that nothing drifts. */
const LAT_CELLS = BASE ** 3 * GRID_ROWS ** (MAX_DIGITS - PAIR_DIGITS);
const LON_CELLS = BASE ** 3 * GRID_COLUMNS ** (MAX_DIGITS - PAIR_DIGITS);

/** A full code of 2, 4, 6, 8 or 10–15 digits; 10 (the default) is about 14 m, 11 about 3 m. */
export function encodePlusCode({ lat, lon }: Coordinates, length = PAIR_DIGITS): string {
  const digits = Math.min(length, MAX_DIGITS);
  if (!Number.isInteger(digits) || digits < 2 || (digits < PAIR_DIGITS && digits % 2 === 1)) {
    throw new RangeError(`length must be 2, 4, 6, 8 or 10–15, got ${length}`);
  }
  const clipped = Math.min(Math.max(lat, -90), 90);
  const northmost = clipped === 90 ? 90 - cellSize(digits).lat : clipped;
  let row = cells(northmost + 90, LAT_CELLS);
  let column = cells((((lon + 180) % 360) + 360) % 360, LON_CELLS);

  let code = '';
  for (let digit = MAX_DIGITS; digit > PAIR_DIGITS; digit -= 1) {
    code = ALPHABET.charAt((row % GRID_ROWS) * GRID_COLUMNS + (column % GRID_COLUMNS)) + code;
    row = Math.floor(row / GRID_ROWS);
    column = Math.floor(column / GRID_COLUMNS);
  }
  for (let pair = 0; pair < PAIR_DIGITS / 2; pair += 1) {
    code = ALPHABET.charAt(row % BASE) + ALPHABET.charAt(column % BASE) + code;
    row = Math.floor(row / BASE);
    column = Math.floor(column / BASE);
  }
  const shown = code.slice(0, digits).padEnd(SEPARATOR_AT, '0');
  return `${shown.slice(0, SEPARATOR_AT)}+${shown.slice(SEPARATOR_AT)}`;
}

/** The area of a full code, in any case; `undefined` if it is none. Digits after the fifteenth are ignored. */
export function decodePlusCode(code: string): PlusCodeArea | undefined {
  const written = code.trim().toUpperCase();
  if (
    !/^[2-9C][2-9CFGHJMPQRV](?:0{6}|[2-9CFGHJMPQRVWX]{2}0{4}|[2-9CFGHJMPQRVWX]{4}0{2})\+$/.test(written) &&
    !/^[2-9C][2-9CFGHJMPQRV][2-9CFGHJMPQRVWX]{6}\+(?:[2-9CFGHJMPQRVWX]{2,})?$/.test(written)
  )
    return undefined;
  const digits = written.replace(/[+0]/g, '').slice(0, MAX_DIGITS);

  let row = 0;
  let column = 0;
  for (let place = 0; place < MAX_DIGITS; place += 1) {
    const value = Math.max(ALPHABET.indexOf(digits.charAt(place) || '2'), 0);
    if (place >= PAIR_DIGITS) {
      row = row * GRID_ROWS + Math.floor(value / GRID_COLUMNS);
      column = column * GRID_COLUMNS + (value % GRID_COLUMNS);
    } else if (place % 2 === 0) row = row * BASE + value;
    else column = column * BASE + value;
  }
  const south = row / LAT_CELLS - 90;
  const west = column / LON_CELLS - 180;
  const { lat: height, lon: width } = cellSize(digits.length);
  return { south, west, north: south + height, east: west + width, lat: south + height / 2, lon: west + width / 2 };
}

/** The full code of a short one ("PPQ+X2") nearest to a reference; a full code as it is; `undefined` if it is none. */
export function recoverPlusCode(code: string, reference: Coordinates): string | undefined {
  const written = code.trim().toUpperCase();
  if (decodePlusCode(written) !== undefined) return written;
  const missing = SEPARATOR_AT - written.indexOf('+');
  if (missing < 2 || missing > SEPARATOR_AT || missing % 2 === 1 || written === '+') return undefined;
  const area = decodePlusCode(encodePlusCode(reference).slice(0, missing) + written);
  if (area === undefined) return undefined;
  // The neighbour's cell of the cut-off size may hold a nearer one.
  const size = BASE ** (2 - missing / 2);
  const nearer = (centre: number, wanted: number) =>
    centre - wanted > size / 2 ? centre - size : wanted - centre > size / 2 ? centre + size : centre;
  const lat = nearer(area.lat, reference.lat);
  const digits = written.length - 1 + missing;
  return encodePlusCode({ lat: Math.abs(lat) > 90 ? area.lat : lat, lon: nearer(area.lon, reference.lon) }, digits);
}

/** Height and width in degrees of the cell of a code of so many digits. */
function cellSize(digits: number): Coordinates {
  if (digits <= PAIR_DIGITS) {
    const size = BASE ** (2 - Math.ceil(digits / 2));
    return { lat: size, lon: size };
  }
  const grids = digits - PAIR_DIGITS;
  return { lat: BASE ** -3 / GRID_ROWS ** grids, lon: BASE ** -3 / GRID_COLUMNS ** grids };
}

/** Whole cells in so many degrees; binary noise in the last digits must not drop a cell. */
function cells(degrees: number, cellsPerDegree: number): number {
  return Math.floor(Math.round(degrees * cellsPerDegree * 1e6) / 1e6);
}
