/** The papers of a household visit. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { describe, expect, it } from 'vitest';
import { load } from '../../../src/queries/current.ts';
import { printGuide } from '../../../src/queries/print-subject.ts';
import { schemaAt } from '../../../src/reading/schema-at.ts';
import { factsSchemas } from '../../../src/schemas/facts.ts';
import { visitCommand } from '../../../src/visit/command.ts';
import { VISIT_FIELDS, VISITED } from '../../../src/visit/fields.ts';
import { proofLines } from '../../../src/visit/proof-sheet.ts';
import { visitSheet } from '../../../src/visit/visit-sheet.ts';
import { quietly } from '../authoring/quietly.ts';
import { emptyFolder, guideWith } from '../checks/guides.ts';
import { entry, guideOf, place } from '../guide-fixture.ts';

const HOME = entry(
  'homestays/nha-ba-hoa',
  {
    ...place({
      contacts: [
        {
          name: 'Lò Thị Hoa',
          phone: '0900 000 001',
          consent: { id: 'DY-1', date: '2026-01-01', purposes: ['website'] },
        },
      ],
    }),
    house: 'stilt',
    rooms: 2,
    beds: 4,
    bathroom: 'shared',
    hotWater: true,
    heating: false,
    languages: ['vi'],
    payment: ['cash'],
    acceptsForeigners: true,
    road: 'motorbike',
  },
  { vi: 'Nhà bà Hoa' },
);

async function textOf(pdf: Uint8Array): Promise<{ text: string; pages: number }> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  const pages = [...document.pages()].map((page) => page.getText());
  document.destroy();
  library.destroy();
  return { text: pages.join('\n').replace(/\s+/g, ' '), pages: pages.length };
}

describe('the visit sheet', () => {
  it.each(VISITED)('of %s asks only for fields that a facts file has', (kind) => {
    const strange = VISIT_FIELDS[kind].filter(
      ({ path }) =>
        !path.startsWith('vi.') &&
        !schemaAt(
          factsSchemas[kind],
          path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step)),
          {},
        ),
    );
    expect(strange).toEqual([]);
  });

  it('is two pages: the columns of the workbook, and a consent to be read aloud', async () => {
    const { text, pages } = await textOf(
      await visitSheet('homestays', printGuide(guideOf(HOME)), 'vi', '0900 000 000'),
    );
    expect(pages).toBe(2);
    for (const { path } of VISIT_FIELDS.homestays) expect(text, path).toContain(path);
    expect(text).toContain('Đọc to, chậm');
    expect(text).toContain('0900 000 000');
    expect(text).toContain('điểm chỉ');
  });
});

it('says on the proof sheet all that the files hold about the household, in words', () => {
  const said = Object.fromEntries(proofLines(HOME, 'homestays', 'vi').map(({ path, value }) => [path, value]));
  expect(said).toMatchObject({
    'vi.title': 'Nhà bà Hoa',
    house: 'nhà sàn',
    hotWater: 'có',
    heating: 'không',
    'contacts.0.phone': '0900 000 001',
    'contacts.0.consent.id': 'DY-1',
  });
  expect(said).not.toHaveProperty('illustration');
});

it('writes the papers, and says what it cannot', async () => {
  const [folder, out] = [await guideWith(), await emptyFolder()];
  const command = visitCommand(() => load(folder));
  const [home] = await readdir(join(folder, 'homestays'));
  expect((await quietly(() => command.run(['--out', out]))).exitCode).toBe(0);
  expect((await quietly(() => command.run([`homestays/${home}`, '--out', out]))).exitCode).toBe(0);
  expect((await readdir(join(out, 'visit'))).sort()).toEqual([
    `doc-lai-homestays-${home}.vi.pdf`,
    'phieu-tham-homestays.vi.pdf',
    'phieu-tham-producers.vi.pdf',
  ]);
  await expect(command.run(['heritage/hang-thu', '--out', out])).rejects.toThrow('no household');
  await expect(command.run([`homestays/${home}x`, '--out', out])).rejects.toThrow(`homestays/${home}`);
});
