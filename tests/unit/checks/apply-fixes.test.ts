/** `--fix` writes what is certain, and nothing else. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { applyFixes } from '../../../src/checks/apply-fixes.ts';
import { checkCommand } from '../../../src/checks/command.ts';
import { quietly } from '../authoring/quietly.ts';
import { check, FIXTURES, guideWith } from './guides.ts';

/** A fault, its file, and the line that stands there after mending. */
const MENDED: readonly (readonly [string, string, string])[] = [
  ['price-as-text', 'heritage/hang-thu/facts.yaml', '    vnd: 12000'],
  ['price-with-separator', 'heritage/hang-thu/facts.yaml', '    vnd: 20000'],
  ['stars-as-text', 'products/vai-thu/facts.yaml', '    - stars: 4'],
  ['date-as-text', 'heritage/hang-thu/facts.yaml', 'checkedOn: "2026-11-20"'],
  ['date-as-number', 'heritage/hang-thu/facts.yaml', '    date: "1997"'],
  ['misspelt-field', 'heritage/hang-thu/facts.yaml', 'checkedOn: "2026-11-20"'],
  ['unknown-value', 'heritage/hang-thu/facts.yaml', 'illustration: cave'],
  ['yes-as-text', 'homestays/nha-thu/facts.yaml', 'hotWater: true'],
  ['swapped-coordinates', 'heritage/hang-thu/facts.yaml', 'location: { lat: 19.61, lon: 105.02, accuracyM: 300 }'],
  ['latitude-as-text', 'heritage/hang-thu/facts.yaml', 'location: { lat: 19.61, lon: 105.02, accuracyM: 300 }'],
  ['phone-without-quotes', 'homestays/nha-thu/facts.yaml', '    phone: "0900000021"'],
  ['hours-as-words', 'heritage/hang-thu/facts.yaml', 'hours: { daily: ["07:00-17:00"] }'],
  ['invisible-character', 'villages/ban-thu/facts.yaml', 'illustration: stilt-house # ghi chú'],
  ['decomposed-letters', 'villages/ban-thu/vi.mdx', 'title: Bản thử'],
];

async function mend(fault: string): Promise<string> {
  const folder = await guideWith(fault);
  await quietly(() => checkCommand(folder).run(['--fix']), { CODES_BASE: 'none', TODAY: '2026-11-22' });
  return folder;
}

it.each(MENDED)('mends %s', async (fault, file, line) => {
  const folder = await mend(fault);
  expect((await readFile(join(folder, file), 'utf8')).split('\n')).toContain(line);
  expect(await check(folder)).toEqual([]);
});

it.each(['price-ambiguous', 'date-ambiguous', 'dangling-reference', 'impossible-phone'])(
  'leaves %s to a person',
  async (fault) => {
    const before = await check(await guideWith(fault));
    const after = await check(await mend(fault));
    expect(after).toEqual(before);
    expect(after).not.toEqual([]);
  },
);

it('issues the codes that are missing', async () => {
  const folder = await guideWith('same-title-twice');
  expect((await check(folder)).map(({ code }) => code)).toContain('codes-uncoded');
  await quietly(() => checkCommand(folder).run(['--fix']), { CODES_BASE: 'none', TODAY: '2026-11-22' });
  expect((await check(folder)).map(({ code }) => code)).not.toContain('codes-uncoded');
});

it('changes nothing of a sound guide', async () => {
  const folder = await guideWith();
  await quietly(() => checkCommand(folder).run(['--fix']), { CODES_BASE: 'none', TODAY: '2026-11-22' });
  for (const file of ['site.yaml', 'heritage/hang-thu/facts.yaml', 'services.csv']) {
    expect(await readFile(join(folder, file), 'utf8')).toBe(await readFile(join(FIXTURES, 'base', file), 'utf8'));
  }
});

it('writes fixes from the first on, and leaves those that overlap to the next round', () => {
  const fixes = [
    { start: 4, end: 7, text: 'BA' },
    { start: 0, end: 3, text: 'MOT' },
    { start: 5, end: 9, text: 'x' },
  ];
  expect(applyFixes('mot hai ba', fixes)).toBe('MOT BA ba');
});
