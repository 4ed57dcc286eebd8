/**
 * The motifs of the woven strip, each drawn as one quarter and mirrored both
 * ways: column 0 and row 0 touch the motif's centre. Plain stepped geometry of
 * our own; no community's pattern is copied.
 */

/** 0 is bare cloth, 1 the bright thread, 2 the ink thread. */
export type Thread = 0 | 1 | 2;

/** A motif: its half width in cells, and the thread of each cell of its quarter. */
export interface Motif {
  readonly reach: number;
  at(x: number, y: number): Thread;
}

/** Rows of a motif above its axis; the two rows beyond are the strip's border. */
export const motifRows = 6;

/** Quarter drawn by hand: first row outermost, first column at the centre. */
function drawn(rows: readonly string[]): Motif {
  return {
    reach: rows[0]?.length ?? 0,
    at: (x, y) => Number(rows[motifRows - 1 - y]?.[x] ?? 0) as Thread,
  };
}

/** Stepped diamond of rings, one digit a ring from the centre out; `slope` cells across for one up. */
function diamond(rings: string, slope = 1): Motif {
  return {
    reach: Math.ceil(rings.length * slope),
    at: (x, y) => Number(rings[y + Math.floor(x / slope)] ?? 0) as Thread,
  };
}

/** The large figures that carry the strip. */
export const figures: readonly Motif[] = [
  diamond('220111'),
  diamond('102201'),
  diamond('201022'),
  diamond('110222'),
  diamond('220112', 1.5),
  diamond('110222', 1.5),
  diamond('221011', 2),
  drawn(['00011100', '00010100', '20010000', '22011100', '22200110', '22220011']),
  drawn(['01110000', '01010022', '01000020', '01100222', '20110020', '22011000']),
  drawn(['00002220', '00002020', '11002000', '11102000', '01112220', '00111222']),
  drawn(['22200000', '20200111', '20000101', '22220001', '00022011', '11002211']),
  drawn(['00000111', '10000100', '11000110', '11102011', '11122200', '01122220']),
  drawn(['22000222', '22200022', '02220002', '10222000', '11022200', '11102220']),
  drawn(['20000000', '22001110', '02201010', '00220010', '11022010', '11102211']),
];

/** The small figures between them. */
export const knots: readonly Motif[] = [
  diamond('11'),
  diamond('201'),
  diamond('122'),
  diamond('1011'),
  drawn(['0000', '0000', '2000', '2000', '2200', '1222']),
  drawn(['0000', '0022', '0220', '2200', '2000', '0011']),
  drawn(['100', '110', '111', '000', '000', '222']),
  drawn(['1110', '1100', '1000', '0000', '2000', '2200']),
  drawn(['0020', '0022', '0200', '2000', '0200', '1020']),
  drawn(['2220', '0020', '2020', '2000', '0000', '1100']),
];

/** What parts a large figure from a small one: columns of cloth, stitches or steps. */
export const partings: readonly Motif[] = [
  { reach: 1, at: () => 0 },
  { reach: 3, at: (x, y) => (x === 1 && y % 2 === 0 ? 1 : 0) },
  { reach: 3, at: (x) => (x === 1 ? 2 : 0) },
  { reach: 4, at: (x, y) => (x > 0 && x < 3 && (x + Math.floor(y / 2)) % 2 ? 2 : 0) },
  { reach: 4, at: (x, y) => (x > 0 && x < 3 && (y + x) % 2 ? 1 : 0) },
];

/** The border's two rows: 0 the inner, 1 the selvedge. */
export const borders: readonly ((x: number, row: number) => Thread)[] = [
  (_, row) => (row === 1 ? 1 : 0),
  (x, row) => (row === 1 ? 1 : x % 4 < 2 ? 2 : 0),
  (_, row) => (row === 1 ? 2 : 0),
  (x, row) => (row === 1 ? 2 : x % 2 ? 1 : 0),
];
