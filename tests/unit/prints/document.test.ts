import { describe, expect, it } from 'vitest';
import { qrSymbol } from '../../../src/codes/symbol.ts';
import { cmykOf, themeOf } from '../../../src/prints/colour.ts';
import { PrintDocument } from '../../../src/prints/document.ts';
import { PICTOGRAMS } from '../../../src/prints/pictograms.ts';
import { openPdf } from '../../../src/prints/raster.ts';
import { setText } from '../../../src/prints/typeset.ts';
import { plain } from './fixture.ts';

const info = { title: 'Thử', language: 'vi', author: 'Cẩm nang mẫu', date: '2026-11-21', theme: themeOf() };

/** The share of dark pixels in a box of the first page, in mm. */
async function ink(pdf: Uint8Array, box: { x: number; y: number; width: number; height: number }): Promise<number> {
  const document = await openPdf(pdf);
  const { data, width, pixelsPerMm } = await document.rasterise(0, 100);
  document.close();
  let dark = 0;
  let all = 0;
  for (let y = Math.round(box.y * pixelsPerMm); y < (box.y + box.height) * pixelsPerMm; y++) {
    for (let x = Math.round(box.x * pixelsPerMm); x < (box.x + box.width) * pixelsPerMm; x++) {
      all++;
      if ((data[y * width + x] ?? 255) < 128) dark++;
    }
  }
  return dark / all;
}

describe('a print document', () => {
  it('leaves ink for every script: no glyph is blank', async () => {
    const samples = [
      ['vi', 'Ẵ Ộ ượ'],
      ['hmn', 'Lub qhov'],
      ['ko', '마피렝'],
      ['zh', '山口石'],
    ] as const;
    const document = new PrintDocument(info);
    const page = document.addPage({ widthMm: 100, heightMm: 100, bleedMm: 0 });
    for (const [index, [language, text]] of samples.entries()) {
      page.text(setText(document.fonts, text, { sizePt: 24, language }, 90), 5, 5 + index * 22);
    }
    const { pdf } = await document.finish();
    for (const [index, [language]] of samples.entries()) {
      expect(await ink(pdf, { x: 5, y: 5 + index * 22, width: 25, height: 14 }), language).toBeGreaterThan(0.04);
    }
    expect(await ink(pdf, { x: 60, y: 0, width: 40, height: 100 })).toBe(0);
  });

  it('draws every pictogram inside its square', async () => {
    const document = new PrintDocument(info);
    const page = document.addPage({ widthMm: 200, heightMm: 200, bleedMm: 0 });
    const at = (index: number) => ({ x: 5 + (index % 6) * 30, y: 5 + Math.floor(index / 6) * 30 });
    for (const [index, name] of PICTOGRAMS.entries())
      page.pictogram(name, at(index).x, at(index).y, 20, [0, 0, 0, 100]);
    const { pdf } = await document.finish();
    for (const [index, name] of PICTOGRAMS.entries()) {
      const { x, y } = at(index);
      expect(await ink(pdf, { x, y, width: 20, height: 20 }), name).toBeGreaterThan(0.08);
      expect(await ink(pdf, { x: x + 21, y, width: 8, height: 20 }), name).toBe(0);
    }
  });

  it('has trim and bleed boxes 3 mm apart, and none beyond the page on a desktop printer', async () => {
    const document = new PrintDocument(info);
    document.addPage({ widthMm: 210, heightMm: 148, bleedMm: 3 });
    const { pdf } = await document.finish();
    const box = (name: string): number[] =>
      (new RegExp(`/${name} \\[([^\\]]+)\\]`).exec(plain(pdf))?.[1] ?? '')
        .split(' ')
        .map((n) => (Number(n) * 25.4) / 72);
    const [left = 0, bottom = 0, right = 0, top = 0] = box('TrimBox');
    expect(right - left).toBeCloseTo(210, 3);
    expect(top - bottom).toBeCloseTo(148, 3);
    expect(box('BleedBox').map((mm, index) => mm - (box('TrimBox')[index] ?? 0))).toEqual([
      expect.closeTo(-3, 3),
      expect.closeTo(-3, 3),
      expect.closeTo(3, 3),
      expect.closeTo(3, 3),
    ]);
    const desktop = new PrintDocument(info);
    desktop.addPage({ widthMm: 210, heightMm: 297, bleedMm: 0 });
    expect((await desktop.finish()).pages[0]?.trimAtMm).toEqual({ x: 0, y: 0 });
  });

  it('draws codes in the black plate alone, and nothing in RGB', async () => {
    const document = new PrintDocument(info);
    document
      .addPage({ widthMm: 80, heightMm: 80, bleedMm: 0 })
      .symbol(qrSymbol('HTTPS://A.EXAMPLE', { level: 'Q' }), 20, 20, 40);
    const content = plain((await document.finish()).pdf);
    expect(content).toMatch(/\/DeviceCMYK cs\s+0 0 0 1 scn/);
    expect(content).not.toContain('DeviceRGB');
  });

  it('records a code on a turned face where it lies on the sheet', async () => {
    const document = new PrintDocument(info);
    const page = document.addPage({ widthMm: 100, heightMm: 200, bleedMm: 0 });
    page.within({ x: 0, y: 0, width: 100, height: 100, turned: true }, () =>
      page.symbol(qrSymbol('HTTPS://A.EXAMPLE', { level: 'Q' }), 70, 60, 25),
    );
    const { pdf, pages } = await document.finish();
    expect(pages[0]?.codes[0]).toMatchObject({ xMm: 5, yMm: 15, sideMm: 25 });
    expect(await ink(pdf, { x: 5, y: 15, width: 25, height: 25 })).toBeGreaterThan(0.3);
    expect(await ink(pdf, { x: 50, y: 0, width: 50, height: 200 })).toBe(0);
  });

  it('says its title and its language', async () => {
    const document = new PrintDocument(info);
    document.addPage({ widthMm: 50, heightMm: 50, bleedMm: 0 });
    const content = plain((await document.finish()).pdf);
    expect(content).toContain('/Lang (vi)');
    expect(content).toContain('/DisplayDocTitle true');
  });

  it('turns a colour of the screen into ink, its grey in black', () => {
    expect(cmykOf('#000000')).toEqual([0, 0, 0, 100]);
    expect(cmykOf('#ffffff')).toEqual([0, 0, 0, 0]);
    expect(cmykOf('#800000')).toEqual([0, 100, 100, 50]);
    expect(() => cmykOf('red')).toThrow(RangeError);
  });
});
