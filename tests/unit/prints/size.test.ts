import { describe, expect, it } from 'vitest';
import { MIN_MODULE_MM, sideForDistance, sizeSymbol } from '../../../src/prints/size.ts';

const text = 'HTTPS://CAMNANG.EXAMPLE/Q/7K2M9D';
const long = `HTTPS://${'A'.repeat(30)}/Q/7K2M9D`;
const usual = { text, usualMm: 40, largestMm: 100, dpi: 300 };

describe('the size of a symbol', () => {
  it('is a tenth of the distance for 25 modules, and grows with their number', () => {
    expect(sideForDistance(1000, 25)).toBe(100);
    expect(sideForDistance(1000, 29)).toBeCloseTo(116);
  });

  it('is a whole number of printer dots a module', () => {
    const { sideMm, moduleMm, dotsPerModule, symbol } = sizeSymbol(usual);
    expect(Number.isInteger(dotsPerModule)).toBe(true);
    expect(moduleMm).toBeCloseTo((dotsPerModule * 25.4) / 300, 9);
    expect(sideMm).toBeCloseTo(moduleMm * symbol.size, 9);
    expect(sideMm).toBeGreaterThanOrEqual(40);
  });

  it('reaches the distance that was asked for', () => {
    expect(sizeSymbol({ ...usual, distanceMm: 700 }).sideMm).toBeGreaterThanOrEqual(sideForDistance(700, 29));
  });

  it('is refused where the format is too small for the distance, with the distance it would serve', () => {
    expect(() => sizeSymbol({ ...usual, distanceMm: 2000 })).toThrow(
      'To be read from 2 m the code needs a side of 232.0 mm; this format gives 98.2 mm (read from 0.85 m).',
    );
  });

  it('is refused under 0.396 mm a module', () => {
    expect(() => sizeSymbol({ text, usualMm: 11, largestMm: 11, dpi: 1200 })).toThrow(`needs ${MIN_MODULE_MM} mm`);
  });

  it('is refused under four printer dots a module', () => {
    expect(() => sizeSymbol({ text, usualMm: 14, largestMm: 14, dpi: 203 })).toThrow(
      'a module gets 3 printer dots and needs 4',
    );
  });

  it('is refused for a resolution that no printer has', () => {
    expect(() => sizeSymbol({ ...usual, dpi: 0 })).toThrow('72 to 4800');
    expect(() => sizeSymbol({ ...usual, dpi: Number.NaN })).toThrow('72 to 4800');
  });

  it('takes level Q, and H on a plaque of 60 mm and more even where that needs more modules', () => {
    expect(sizeSymbol({ ...usual, text: long }).symbol).toMatchObject({ level: 'Q', size: 29 });
    expect(sizeSymbol({ ...usual, text: long, usualMm: 70 }).symbol).toMatchObject({ level: 'H', size: 33 });
  });

  it('takes level M on a sticker alone, where Q does not reach the distance', () => {
    const limited = { ...usual, usualMm: 20, largestMm: 21, distanceMm: 200, dpi: 600 };
    expect(() => sizeSymbol(limited)).toThrow('0.2 m');
    expect(sizeSymbol({ ...limited, sticker: true }).symbol).toMatchObject({ level: 'M', size: 25 });
  });
});
