import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { codePlate } from '../../../src/prints/code-plate.ts';
import { guide, pass } from './fixture.ts';

describe('the code plate for engravers', () => {
  const { svg } = codePlate(pass, guide, { sideMm: 80 });

  it('has fills and outlines only: no stroke, no text, no font, no picture', () => {
    expect(svg).not.toMatch(/stroke|<text|font|<image|<style/);
    expect(svg.match(/<path/g)).toHaveLength(4);
  });

  it('is drawn in millimetres', () => {
    const [, width = '', height = ''] = /width="([\d.]+)mm" height="([\d.]+)mm"/.exec(svg) ?? [];
    expect(svg).toContain(`viewBox="0 0 ${width} ${height}"`);
    expect(Number(width)).toBeGreaterThan(80 + 2 * 4 * (80 / 29) - 3);
  });

  it('writes the address as outlines under the quiet zone', async () => {
    const { data, info } = await sharp(Buffer.from(svg))
      .flatten({ background: '#fff' })
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const darkRows = Array.from({ length: info.height }, (_, y) =>
      data.subarray(y * info.width, (y + 1) * info.width).some((value) => value < 100),
    );
    const below = darkRows.slice(Math.round(info.height * 0.88));
    expect(below.filter(Boolean).length).toBeGreaterThan(5);
    expect(below.at(-1)).toBe(false);
  });

  it('refuses a side that cannot serve the distance', () => {
    expect(() => codePlate(pass, guide, { sideMm: 80, distanceMm: 3000 })).toThrow('To be read from 3 m');
  });
});
