/** What there is to do on a day, and how far the guide is. */
import { describe, expect, it } from 'vitest';
import type { LoggedPrint } from '../../../src/codes/print-log.ts';
import type { Entry } from '../../../src/reading/guide.ts';
import { sourceHash } from '../../../src/reading/source-hash.ts';
import { statusCommand } from '../../../src/status/command.ts';
import { statusTable } from '../../../src/status/table.ts';
import { tasksOf } from '../../../src/status/tasks.ts';
import { quietly } from '../authoring/quietly.ts';
import { guideWith } from '../checks/guides.ts';
import { entry, guideOf, place } from '../guide-fixture.ts';

const TODAY = '2026-11-21';
const TITLES = { vi: 'Hang Bua', en: 'Bua Cave' };
const PHOTO = { file: 'a.jpg', alt: { vi: 'Hang' }, credit: 'Hoa', licence: 'CC BY 4.0' };
const spot = (more: Record<string, unknown> = {}, titles: { vi?: string; en?: string } = TITLES) =>
  entry('spots/hang-bua', { type: 'cave', ...place({ photos: [PHOTO], ...more }) }, titles);
const of = (item: Entry, log: LoggedPrint[] = []) =>
  tasksOf({ guide: guideOf(item), log, refOf: (code) => (code === 'ABC' ? item.ref : undefined), today: TODAY });
const inWords = (item: Entry, log?: LoggedPrint[]) =>
  of(item, log).map(({ group, due, what }) => `${group} ${due ?? '–'} ${what.en}`);

describe('a task is', () => {
  it('nothing where all is well', () => {
    expect(of(spot())).toEqual([]);
  });

  it('a text that a language lacks, and a translation older than its source', () => {
    expect(inWords(spot({}, { vi: 'Hang Bua' }))).toEqual(['missing – English']);
    const item = spot();
    const en = item.prose.get('en');
    const vi = item.prose.get('vi');
    if (!en || !vi) throw new Error('no texts');
    const translated = (hash: string) =>
      ({
        ...item,
        prose: new Map([
          ['vi', vi],
          ['en', { ...en, translation: { by: 'human', of: hash } }],
        ]),
      }) as Entry;
    expect(inWords(translated(sourceHash(vi)))).toEqual([]);
    expect(inWords(translated('000000000000'))).toEqual([
      'stale – English: its source was changed after the translation',
    ]);
  });

  it('facts that nobody compared for a year, since the day they fell due', () => {
    expect(inWords(spot({ checkedOn: '2025-11-20' }))).toEqual([
      'facts 2026-11-20 Last compared on 2025-11-20: ask for hours, prices and numbers again',
    ]);
    expect(inWords(spot({ checkedOn: '2025-11-21' }))).toEqual([]);
  });

  it('consent that is two years old, or withdrawn, without a name', () => {
    const contact = (consent: object) => ({
      name: 'Lò Thị Hoa',
      phone: '0900 000 001',
      consent: { id: 'DY-1', purposes: ['website'], ...consent },
    });
    expect(inWords(spot({ contacts: [contact({ date: '2024-11-30' })] }))).toEqual([
      'consent 2026-11-30 Ask again for the consent of 2024-11-30 (a contact)',
    ]);
    const [task] = of(spot({ contacts: [contact({ date: '2026-01-01', withdrawnOn: '2026-11-10' })] }));
    expect(task).toMatchObject({ group: 'consent', due: '2026-11-25' });
    expect(JSON.stringify(task)).not.toMatch(/Lò|0900|DY-1/);
  });

  it('an award that ends within 90 days, or has ended', () => {
    const product = (date: string) =>
      entry(
        'products/mat-ong',
        {
          ...place({ photos: [PHOTO] }),
          ocop: { set: 4, awards: [{ stars: 4, date, dateIs: 'decided', decision: '1' }] },
        },
        TITLES,
      );
    expect(inWords(product('2024-01-10'))[0]).toContain('4 stars stand until 2027-01-10');
    expect(inWords(product('2023-07-01'))[0]).toContain('4 stars ended on 2026-07-01');
    expect(inWords(product('2025-07-01'))).toEqual([]);
  });

  it('a sign whose visit is due, and one that nobody said where it hangs', () => {
    const print = (mounted: object[]): LoggedPrint =>
      ({
        file: 'codes/prints/x.json',
        print: { at: '2026-01-01', artefact: 'sign', codes: ['ABC'], mounted },
      }) as unknown as LoggedPrint;
    expect(inWords(spot(), [print([{ code: 'ABC', place: 'cổng hang', nextVisit: '2026-12-01' }])])).toEqual([
      'signs 2026-12-01 Look at the sign: cổng hang',
    ]);
    expect(inWords(spot(), [print([{ code: 'ABC', place: 'cổng hang', nextVisit: '2027-06-01' }])])).toEqual([]);
    expect(inWords(spot(), [print([])])[0]).toContain('nobody wrote where it hangs');
    expect(inWords(spot(), [print([{ code: 'ABC', place: 'cổng', removedOn: '2026-05-01' }])])).toEqual([]);
  });

  it('a picture that is missing, but not of a sample', () => {
    expect(inWords(spot({ photos: [] }))).toEqual(['photos – Shows an illustration']);
    expect(inWords(spot({ photos: [], sample: true }))).toEqual([]);
  });

  it('a link that was dead when links were tried', () => {
    const item = spot();
    const deadLinks = [{ ref: item.ref, url: 'https://a.example', triedOn: '2026-11-01' }];
    const [task] = tasksOf({ guide: guideOf(item), log: [], refOf: () => undefined, deadLinks, today: TODAY });
    expect(task).toMatchObject({
      group: 'links',
      title: 'Hang Bua',
      what: { en: 'https://a.example did not answer (tried on 2026-11-01)' },
    });
  });
});

it('counts a language as complete only where its text is not older than the source', () => {
  const old = spot();
  const en = old.prose.get('en');
  if (en) (old.prose as Map<string, unknown>).set('en', { ...en, translation: { by: 'human', of: '000000000000' } });
  const guide = guideOf(
    old,
    entry('handbook/ung-xu', { topic: 'conduct', order: 1, illustration: 'handbook', checkedOn: TODAY }, TITLES),
  );
  expect(statusTable(guide)).toEqual([
    { locality: 'quy-chau', kind: 'spots', entries: 1, samples: 0, complete: { vi: 1, en: 0 }, withoutPhoto: 0 },
    { locality: undefined, kind: 'handbook', entries: 1, samples: 0, complete: { vi: 1, en: 1 }, withoutPhoto: 0 },
  ]);
});

it('is said by the command in words and as JSON', async () => {
  const guide = await guideWith();
  const words = await quietly(() => statusCommand(guide).run([]), { TODAY: '2026-11-22' });
  expect(words.out).toContain('Chưa có ảnh thật');
  const json = await quietly(() => statusCommand(guide).run(['--json']), { TODAY: '2026-11-22' });
  expect(JSON.parse(json.out)).toMatchObject({ today: '2026-11-22', tasks: expect.any(Array) });
  await expect(statusCommand('/khong-co').run([])).rejects.toThrow('npm run check');
});
