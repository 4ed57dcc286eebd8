import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { qrSymbol, symbolPath, symbolPng, symbolSvg } from '../../src/codes/symbol.ts';
import { ReadableError } from '../../src/lib/command.ts';

const ADDRESS = 'HTTPS://CAMNANG.EXAMPLE/Q/7K3MZ5';

/** Grey pixels of a picture. */
async function grey(picture: Buffer): Promise<{ width: number; data: Buffer }> {
  const { data, info } = await sharp(picture)
    .flatten({ background: '#fff' })
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, data };
}

describe('the symbol', () => {
  it('holds an address of 47 uppercase characters in version 3 at level Q', () => {
    const address = `HTTPS://${'A'.repeat(30)}/Q/7K3MZ5`;
    expect(address).toHaveLength(47);
    expect(qrSymbol(address, { level: 'Q' })).toMatchObject({ version: 3, size: 29 });
    expect(qrSymbol(`${address}2`, { level: 'Q' }).version).toBe(4);
  });

  it('takes the highest level that its version holds, and never a larger version for it', () => {
    const fits35 = `HTTPS://${'A'.repeat(18)}/Q/7K3MZ5`;
    expect(qrSymbol(fits35, { level: 'Q' })).toMatchObject({ version: 3, level: 'H' });
    expect(qrSymbol(`${fits35}2`, { level: 'Q' })).toMatchObject({ version: 3, level: 'Q' });
    expect(qrSymbol(fits35, { level: 'M' })).toMatchObject({ version: 2, level: 'M' });
  });

  it('needs a larger version for the same address in lowercase', () => {
    const lower = ADDRESS.toLowerCase();
    expect(qrSymbol(lower, { level: 'H' }).version).toBeGreaterThan(qrSymbol(ADDRESS, { level: 'H' }).version);
  });

  it('has its three finders, and is light everywhere outside', () => {
    const { size, isDark } = qrSymbol(ADDRESS, { level: 'Q' });
    for (const [x, y] of [
      [0, 0],
      [size - 1, 0],
      [0, size - 1],
    ] as const) {
      expect(isDark(x, y)).toBe(true);
    }
    expect(isDark(-1, 0)).toBe(false);
    expect(isDark(0, size)).toBe(false);
  });

  it('says how long a text is that no symbol holds', () => {
    expect(() => qrSymbol('x'.repeat(3000), { level: 'Q' })).toThrow(/3000 bytes/);
    expect(() => qrSymbol('', { level: 'Q' })).toThrow(ReadableError);
  });
});

describe('the drawings of a symbol', () => {
  // Long enough that some outlines pass their own first corner.
  const texts = [ADDRESS, 'WIFI:T:WPA;S:Nhà sàn Mỵ;P:hoa-tam-giac-mach;;', 'x'.repeat(900)];

  it.each(texts)('are the same modules in PNG and SVG: %.40s', async (text) => {
    const symbol = qrSymbol(text, { level: 'Q' });
    const pixelsPerModule = 3;
    const png = await grey(symbolPng(symbol, { pixelsPerModule }));
    expect(png.width).toBe((symbol.size + 8) * pixelsPerModule);
    for (let y = 0; y < png.width; y++) {
      for (let x = 0; x < png.width; x++) {
        const dark = symbol.isDark(Math.floor(x / pixelsPerModule) - 4, Math.floor(y / pixelsPerModule) - 4);
        if (png.data[y * png.width + x] !== (dark ? 0 : 255)) expect.fail(`pixel ${x}, ${y} of the PNG`);
      }
    }
    const sized = symbolSvg(symbol).replace('<svg ', `<svg width="${png.width}" height="${png.width}" `);
    expect((await grey(Buffer.from(sized))).data.equals(png.data)).toBe(true);
  });

  it('state the size of a module in print', async () => {
    const symbol = qrSymbol(ADDRESS, { level: 'Q' });
    const { density } = await sharp(symbolPng(symbol, { pixelsPerModule: 10, moduleMm: 0.5 })).metadata();
    expect(density).toBe(508);
    expect(symbolSvg(symbol, { moduleMm: 0.5 })).toContain('width="18.5mm" height="18.5mm"');
  });

  it('take one bit a pixel', async () => {
    const png = symbolPng(qrSymbol(ADDRESS, { level: 'Q' }), { pixelsPerModule: 8 });
    expect(await sharp(png).metadata()).toMatchObject({ bitsPerSample: 1, channels: 1 });
    expect(png.length).toBeLessThan(500);
  });

  it('are made of fills alone, and escape their title', () => {
    const svg = symbolSvg(qrSymbol(ADDRESS, { level: 'Q' }), { title: 'Đền <Lê Hoàn> & hồ' });
    expect(svg).not.toContain('stroke');
    expect(svg).toContain('<title>Đền &lt;Lê Hoàn&gt; &amp; hồ</title>');
  });

  it('never share a side between two outlines, so that no seam can show', () => {
    const symbol = qrSymbol(ADDRESS, { level: 'Q' });
    const sides = unitSides(symbolPath(symbol));
    expect(new Set(sides).size).toBe(sides.length);
  });

  it('refuse a fraction of a pixel', () => {
    expect(() => symbolPng(qrSymbol(ADDRESS, { level: 'Q' }), { pixelsPerModule: 2.5 })).toThrow(RangeError);
  });
});

/** Every unit step of a path's outlines, undirected. */
function unitSides(path: string): string[] {
  return path
    .split('z')
    .filter((ring) => ring !== '')
    .flatMap((ring) => {
      const [, startX = 0, startY = 0] = (/^M(\d+) (\d+)/.exec(ring) ?? []).map(Number);
      let [x, y] = [startX, startY];
      const sides: string[] = [];
      const go = (axis: string, length: number) => {
        for (let step = 0; step < Math.abs(length); step++) {
          const [fromX, fromY] = [x, y];
          if (axis === 'h') x += Math.sign(length);
          else y += Math.sign(length);
          sides.push(`${Math.min(x, fromX)},${Math.min(y, fromY)},${axis}`);
        }
      };
      for (const [, axis = '', length] of ring.matchAll(/([hv])(-?\d+)/g)) go(axis, Number(length));
      go('v', startY - y);
      if (x !== startX) expect.fail('the last side is not vertical');
      return sides;
    });
}
