import { describe, expect, it } from 'vitest';
import { stickerSheet } from '../../../src/prints/artefacts/sticker-sheet.ts';
import { LABEL_GRIDS } from '../../../src/prints/label-grids.ts';
import { guide, pass } from './fixture.ts';

const options = { languages: ['vi', 'en'], grid: '3x8-70x37' } as const;
const many = (count: number) => [{ subject: pass, count }];

describe('a sheet of stickers', () => {
  it('begins at the label that was asked for and goes on to the next sheet', async () => {
    const { pages } = await stickerSheet(many(4), guide, { ...options, start: 23 });
    expect(pages.map((page) => page.codes.length)).toEqual([2, 2]);
    const [first, second] = pages.map((page) => page.codes[0]);
    expect(first?.yMm).toBeGreaterThan(297 - 37.5);
    expect(second?.yMm).toBeLessThan(37.5);
  });

  it('keeps every code inside its label, on every grid', async () => {
    for (const [name, grid] of Object.entries(LABEL_GRIDS)) {
      const { pages } = await stickerSheet(many(grid.columns * grid.rows), guide, { languages: ['vi'], grid: name });
      expect(pages, name).toHaveLength(1);
      for (const [index, code] of (pages[0]?.codes ?? []).entries()) {
        const x = grid.leftMm + (index % grid.columns) * grid.pitchXMm;
        const y = grid.topMm + Math.floor(index / grid.columns) * grid.pitchYMm;
        const quietMm = (4 * code.sideMm) / code.modules;
        expect(code.xMm - quietMm, name).toBeGreaterThan(x);
        expect(code.xMm + code.sideMm + quietMm, name).toBeLessThanOrEqual(x + grid.widthMm - 1.9);
        expect(code.yMm - quietMm, name).toBeGreaterThanOrEqual(y + 1.9);
        expect(code.yMm + code.sideMm + quietMm, name).toBeLessThanOrEqual(y + grid.heightMm - 1.9);
      }
    }
  });

  it('lies on the sheet with every label of every grid', () => {
    for (const [name, { columns, rows, ...grid }] of Object.entries(LABEL_GRIDS)) {
      expect(grid.leftMm + (columns - 1) * grid.pitchXMm + grid.widthMm, name).toBeLessThanOrEqual(210);
      expect(grid.topMm + (rows - 1) * grid.pitchYMm + grid.heightMm, name).toBeLessThanOrEqual(297);
    }
  });

  it('refuses an unknown grid, listing the known ones', async () => {
    await expect(stickerSheet(many(1), guide, { ...options, grid: '9x9' })).rejects.toThrow(
      'Known grids: 2x4-99.1x67.7',
    );
  });

  it('refuses a start that is off the sheet, and nothing to print', async () => {
    for (const start of [0, 25, 1.5]) {
      await expect(stickerSheet(many(1), guide, { ...options, start })).rejects.toThrow('from 1 to 24');
    }
    await expect(stickerSheet(many(0), guide, options)).rejects.toThrow('no code');
  });

  it('refuses three languages on the smallest label, and a name that has no room', async () => {
    const grid = '4x10-48.5x25.4';
    await expect(stickerSheet(many(1), guide, { languages: ['vi', 'ko', 'zh'], grid })).rejects.toThrow('3 languages');
    const long = { ...pass, title: { vi: 'Quần thể di tích và danh thắng hang động Thẩm Ồm ở bản Thẩm' } };
    await expect(stickerSheet([{ subject: long, count: 1 }], guide, { languages: ['vi'], grid })).rejects.toThrow(
      /The name on the sticker has \d+ characters/,
    );
  });

  it('refuses a printer too coarse for the label', async () => {
    await expect(stickerSheet(many(1), guide, { ...options, grid: '4x10-48.5x25.4', dpi: 150 })).rejects.toThrow(
      'printer dots',
    );
  });
});
