import { describe, expect, it } from 'vitest';
import { ALPHABET, checkCharacter, isCode, TEST_VECTORS, WEIGHTS } from '../../../src/codes/alphabet.ts';
import { drawCode, drawPrefix, isBanned } from '../../../src/codes/generate.ts';
import { seeded } from './seeded.ts';

const random = seeded(7);
const samples = Array.from({ length: 100 }, () => {
  const body = Array.from({ length: 5 }, () => ALPHABET.charAt(random(29))).join('');
  return body + checkCharacter(body);
});

function replaceAt(text: string, at: number, ...characters: string[]): string {
  return text.slice(0, at) + characters.join('') + text.slice(at + characters.length);
}

describe('the check character', () => {
  it('is the published rule: Σ weight × value ≡ 0 (mod 29), weights 2 3 4 5 6 1', () => {
    expect(ALPHABET).toHaveLength(29);
    expect(WEIGHTS).toEqual([2, 3, 4, 5, 6, 1]);
    for (const code of TEST_VECTORS) {
      const sum = [...code].reduce((total, c, i) => total + (WEIGHTS[i] ?? 0) * ALPHABET.indexOf(c), 0);
      expect(sum % 29).toBe(0);
    }
  });

  it('accepts the three published test vectors, which could be issued', () => {
    expect(TEST_VECTORS).toEqual(['2B7H5G', 'W94N76', 'X5Z6R2']);
    for (const code of TEST_VECTORS) expect([isCode(code), isBanned(code)]).toEqual([true, false]);
  });

  it('catches every single wrong character', () => {
    for (const code of samples) {
      for (let at = 0; at < 6; at++) {
        for (const other of ALPHABET) if (other !== code[at]) expect(isCode(replaceAt(code, at, other))).toBe(false);
      }
    }
  });

  it('catches every swap of neighbours and every swap across one character', () => {
    for (const code of samples) {
      const c = [...code];
      for (let at = 0; at < 5; at++) {
        if (c[at] === c[at + 1]) continue;
        expect(isCode(replaceAt(code, at, c[at + 1] ?? '', c[at] ?? ''))).toBe(false);
      }
      for (let at = 0; at < 4; at++) {
        if (c[at] === c[at + 2]) continue;
        expect(isCode(replaceAt(code, at, c[at + 2] ?? '', c[at + 1] ?? '', c[at] ?? ''))).toBe(false);
      }
    }
  });

  it('catches every twin error (aa typed as bb), for every pair of characters and every place', () => {
    for (let at = 0; at < 5; at++) {
      for (const a of ALPHABET) {
        // A valid code that has aa at this place: choose one other character so that the sum fits.
        const free = at < 2 ? 4 : 0;
        const code = [...ALPHABET].map((c) => replaceAt(replaceAt('222222', at, a, a), free, c)).find(isCode) ?? '';
        expect(code).not.toBe('');
        for (const b of ALPHABET) if (a !== b) expect(isCode(replaceAt(code, at, b, b))).toBe(false);
      }
    }
  });

  it.each(['', 'W94N7', 'W94N766', 'w94n76', 'W94N7O', 'W94N7 ', 'Ẵ94N76'])('refuses %j', (text) => {
    expect(isCode(text)).toBe(false);
  });
});

describe('drawing codes', () => {
  it('gives well-formed codes under the prefix, none banned, none taken', () => {
    const taken = new Set<string>();
    for (let i = 0; i < 500; i++) {
      const prefix = drawPrefix(random);
      const code = drawCode(prefix, (c) => taken.has(c), random);
      expect([isCode(code), isBanned(code), taken.has(code), code.startsWith(prefix)]).toEqual([
        true,
        false,
        false,
        true,
      ]);
      taken.add(code);
    }
  });

  it('draws again where a code is taken', () => {
    const first = drawCode('W9', () => false, seeded(1));
    const second = drawCode('W9', (code) => code === first, seeded(1));
    expect(second).not.toBe(first);
  });

  it.each(['BCD234', '2DM345', '2CC345', 'C4C222', '2S3X22', '24552B'])(
    'bans %s: three letters in a row, or a rude reading',
    (code) => {
      expect(isBanned(code)).toBe(true);
    },
  );

  it('leaves about 6 of the 20.5 million codes', () => {
    let allowed = 0;
    for (let i = 0; i < 20_000; i++) {
      const body = Array.from({ length: 5 }, () => ALPHABET.charAt(random(29))).join('');
      if (!isBanned(body + checkCharacter(body))) allowed++;
    }
    expect((allowed / 20_000) * 20.5).toBeGreaterThan(5.7);
    expect((allowed / 20_000) * 20.5).toBeLessThan(6.7);
  });
});
