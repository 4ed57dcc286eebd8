/** Edits where fields stand: what is asked is said, and nothing else moves. */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { editYaml, type FieldEdit } from '../../../src/sheets/yaml-edit.ts';

const FACTS = `# Nhà của bà Hoa
beds: 4 # hai phòng
meals: [breakfast, dinner]
location: { lat: 19.61, lon: 105.02, accuracyM: 300 }
fees:
  - for: { vi: Người lớn, en: "Adult" }
    vnd: 20000
    on: "2026-11-20"
  # trẻ em đo chiều cao
  - for: { vi: Trẻ em }
    vnd: 10000
    on: "2026-11-20"
# Nguồn: hỏi tại nhà
sources:
  - grade: B
    title: { vi: Báo }
checkedOn: "2026-11-20"
`;

function changed(edits: readonly FieldEdit[]): string {
  const [before, after] = [FACTS.split('\n'), editYaml(FACTS, edits).split('\n')];
  const gone = before.filter((line) => !after.includes(line)).map((line) => `- ${line}`);
  const come = after.filter((line) => !before.includes(line)).map((line) => `+ ${line}`);
  return [...gone, ...come].join('\n');
}

describe('an edited file', () => {
  it('changes two values in two lines, comments and quotes as they were', () => {
    expect(
      changed([
        { path: ['beds'], value: 5 },
        { path: ['fees', 0, 'for', 'en'], value: 'Grown-up: all' },
      ]),
    ).toMatchInlineSnapshot(`
      "- beds: 4 # hai phòng
      -   - for: { vi: Người lớn, en: "Adult" }
      + beds: 5 # hai phòng
      +   - for: { vi: Người lớn, en: "Grown-up: all" }"
    `);
  });

  it('takes a new field above the sources and their comment, in the style of the guide', () => {
    expect(changed([{ path: ['hours', 'daily'], value: ['07:00-17:00'] }])).toBe(
      '+ hours:\n+   daily: ["07:00-17:00"]',
    );
    expect(editYaml(FACTS, [{ path: ['hours', 'always'], value: true }])).toContain(
      'on: "2026-11-20"\nhours: { always: true }\n# Nguồn: hỏi tại nhà\nsources:',
    );
  });

  it('takes a new item of a list', () => {
    const edits = [
      { path: ['fees', 2, 'for', 'vi'], value: 'Đoàn' },
      { path: ['fees', 2, 'vnd'], value: 15000 },
    ];
    expect(changed(edits)).toBe('+   - for: { vi: Đoàn }\n+     vnd: 15000');
  });

  it('keeps the words of a list’s other items', () => {
    expect(changed([{ path: ['meals'], value: ['breakfast', 'lunch', 'dinner'] }])).toContain(
      '+ meals: [breakfast, lunch, dinner]',
    );
  });

  it('loses a field, and the group that is empty then', () => {
    expect(changed([{ path: ['fees', 0, 'for', 'en'], value: undefined }])).toContain('+   - for: { vi: Người lớn }');
    const gone = (['lat', 'lon', 'accuracyM'] as const).map((step) => ({ path: ['location', step], value: undefined }));
    expect(changed(gone)).toBe('- location: { lat: 19.61, lon: 105.02, accuracyM: 300 }');
  });

  it('loses an item of a list when all of it goes', () => {
    const gone = [['for', 'vi'], ['for', 'en'], ['vnd'], ['on']].map((path) => ({
      path: ['fees', 0, ...path],
      value: undefined,
    }));
    const { fees } = parse(editYaml(FACTS, gone)) as { fees: { vnd: number }[] };
    expect(fees.map(({ vnd }) => vnd)).toEqual([10000]);
  });

  it('keeps the line ends of Windows', () => {
    const windows = FACTS.replaceAll('\n', '\r\n');
    expect(editYaml(windows, [{ path: ['beds'], value: 6 }])).toBe(windows.replace('beds: 4', 'beds: 6'));
  });

  it('says what was asked also where no splice can', () => {
    const text = 'note: |\n  một\n  hai\nbeds: 1\n';
    const after = editYaml(text, [
      { path: ['note'], value: 'ba: bốn # năm' },
      { path: ['beds'], value: undefined },
    ]);
    expect(parse(after)).toEqual({ note: 'ba: bốn # năm' });
  });
});
