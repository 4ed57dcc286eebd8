import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { illustrate } from '../../src/illustrations/illustrate.ts';
import { icon, iconNames } from '../../src/illustrations/marker-icons.ts';
import { numbers, polyline, stamp } from '../../src/illustrations/pen.ts';
import { sceneMeanings, sceneNames } from '../../src/illustrations/scene-names.ts';

/** Whether every tag is closed, in order, and every attribute quoted. */
function isWellFormed(markup: string): boolean {
  const open: string[] = [];
  const rest = markup.replace(
    /<(\/?)([a-z]+)((?: [a-zA-Z-]+="[^"<]*")*)(\/?)>/gi,
    (_, closing, name, __, selfClosing) => {
      if (closing) return open.pop() === name ? '' : '<';
      if (!selfClosing) open.push(name);
      return '';
    },
  );
  return open.length === 0 && !/[<>&]/.test(rest);
}

function pathNumbers(d: string): number[] {
  return (d.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
}

const seeds = ['hang-bua', 'ma-pi-leng', 'hoa-tien', 'mat-ong-bac-ha', 'le-hoan', 'dong-van', 'x', ''];

describe.each(sceneNames)('the scene "%s"', (scene) => {
  const pictures = seeds.map((seed) => illustrate(scene, seed));

  it('is the same picture whenever it is drawn for the same entry', () => {
    expect(seeds.map((seed) => illustrate(scene, seed))).toEqual(pictures);
  });

  it('differs from entry to entry', () => {
    expect(new Set(pictures).size).toBe(seeds.length);
  });

  it('is well-formed, 360 × 240, and all its coordinates are numbers', () => {
    for (const picture of pictures) {
      expect(isWellFormed(picture)).toBe(true);
      expect(picture).toMatch(/^<svg [^>]*viewBox="0 0 360 240"/);
      expect(picture).not.toMatch(/NaN|Infinity|undefined|e-\d/);
      for (const [, d = ''] of picture.matchAll(/ d="([^"]*)"/g)) {
        expect(d).toMatch(/^M/);
        expect(pathNumbers(d).every((value) => Number.isFinite(value) && Math.abs(value) < 1000)).toBe(true);
      }
    }
  });

  it('needs nothing that a strict content security policy forbids, and no id that could clash', () => {
    for (const picture of pictures)
      expect(picture).not.toMatch(/<style|<script|<use|\sstyle=|\son\w+=|\sid=|url\(|href/i);
  });

  it('fits into the first response: at most 4,500 bytes, 1,450 gzipped', () => {
    for (const picture of pictures) {
      expect(picture.length).toBeLessThanOrEqual(4500);
      expect(gzipSync(picture, { level: 9 }).length).toBeLessThanOrEqual(1450);
    }
  });

  it('says what it shows in Vietnamese and English', () => {
    expect(sceneMeanings[scene].vi).toMatch(/^Hình minh họa: \S/);
    expect(sceneMeanings[scene].en).toMatch(/^Illustration: \S/);
    expect(sceneMeanings[scene].vi.normalize('NFC')).toBe(sceneMeanings[scene].vi);
  });
});

describe('a picture', () => {
  it('is hidden from assistive technology unless it carries a label, which is escaped', () => {
    expect(illustrate('pass', 'a')).toContain('aria-hidden="true"');
    expect(illustrate('pass', 'a', 'Đèo "A" & <B>')).toContain(
      'role="img" aria-label="Đèo &#34;A&#34; &#38; &#60;B&#62;"',
    );
  });

  it('is seen in different lights by different entries', () => {
    const skies = Array.from(
      { length: 40 },
      (_, i) => /fill="(#\w+)"/.exec(illustrate('stilt-house', `bản ${i}`))?.[1],
    );
    expect(new Set(skies).size).toBeGreaterThanOrEqual(5);
  });
});

describe('the pen', () => {
  it('writes numbers as short as SVG allows', () => {
    expect(numbers([0.5, -0.25, 12, -0, 3.17])).toBe('.5-.2 12 0 3.2');
  });

  it('draws a polyline by relative steps and leaves out steps that round to nothing', () => {
    expect(
      polyline([
        [1, 2],
        [4, 6],
        [4.2, 6.1],
        [0, 6],
      ]),
    ).toBe('M1 2l3 4-4 0z');
  });

  it('stamps an outline elsewhere at another size', () => {
    expect(stamp('m-4-2l8 0q.5-3-8 2z', 10, 20, 2)).toBe('M2 16l16 0q1-6-16 4z');
  });
});

describe('icons', () => {
  it.each(iconNames)('"%s" is one path on 24 × 24', (name) => {
    const { viewBox, path } = icon(name);
    expect(viewBox).toBe('0 0 24 24');
    expect(path).toMatch(/^M[\d\s.,a-zA-Z-]+z$/);
    expect(pathNumbers(path).every((value) => Number.isFinite(value) && Math.abs(value) <= 24)).toBe(true);
  });

  it('differ from each other', () => {
    expect(new Set(iconNames.map((name) => icon(name).path)).size).toBe(iconNames.length);
  });
});
