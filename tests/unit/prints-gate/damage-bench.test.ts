import { describe, expect, it } from 'vitest';
import { GOOD_SHOT, photograph } from '../../../scripts/bench/codes/camera.ts';
import { withBlock } from '../../../scripts/bench/codes/table.ts';
import { DAMAGES, meanRead, OURS, PLAIN, runTrials } from '../../../scripts/bench/codes/trials.ts';
import { type QrSymbol, qrSymbol } from '../../../src/codes/symbol.ts';
import { ADDRESS } from './sheet.ts';

const symbol = qrSymbol(ADDRESS, { level: 'Q' });

describe('the damage bench', () => {
  it('takes the same photograph again from the same seed, and another from another', () => {
    const shot = { ...GOOD_SHOT, motionPx: 3, tiltDegrees: 30, covered: 0.1 };
    expect(photograph(symbol, shot, 'a')).toEqual(photograph(symbol, shot, 'a'));
    expect(photograph(symbol, shot, 'a').data).not.toEqual(photograph(symbol, shot, 'b').data);
  });

  it('has a camera whose good photographs are read, and whose ruined ones are not', async () => {
    const one = { name: 'one', symbols: [symbol] satisfies QrSymbol[] };
    const ruined = { name: 'ruined', steps: [{ label: 'all', shot: { covered: 1 } }] };
    const [good, bad] = await runTrials(1, [one], [...DAMAGES.slice(0, 1), ruined]);
    expect(good && meanRead(good, one)).toBe(1);
    expect(bad && meanRead(bad, one)).toBe(0);
  });

  it('compares the same pages', () => {
    expect(PLAIN.symbols).toHaveLength(OURS.symbols.length);
  });

  it('writes its block into a page and leaves the rest as it was', () => {
    const first = withBlock('# Title\n\nWords.\n', 'one');
    expect(first).toContain('Words.');
    const second = withBlock(first, 'two $& two');
    expect(second).toBe(first.replace('one', () => 'two $& two'));
  });
});
