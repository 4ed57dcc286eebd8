import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { readPrintLog } from '../../../src/codes/print-log.ts';
import { runCommand } from '../../../src/lib/command.ts';
import { printCommand } from '../../../src/prints/command/command.ts';
import type { WriteFile } from '../../../src/prints/command/job-folder.ts';
import { readPrintContent } from '../../../src/queries/print-content.ts';

const STARTER = fileURLToPath(new URL('../../fixtures/content/two-entries', import.meta.url));
const TEMPLE = 'heritage/den-lang-mau';
const HOME = 'homestays/mau-nha-san';

let root: string;
let content: string;
let out: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'bản in '));
});
afterAll(() => rmSync(root, { recursive: true }));
beforeEach(() => {
  vi.stubEnv('LANG', 'en').stubEnv('LC_ALL', '').stubEnv('TODAY', '2026-11-21');
  content = mkdtempSync(join(root, 'nội dung '));
  out = join(mkdtempSync(join(root, 'ra ')), 'prints');
  cpSync(STARTER, content, { recursive: true });
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** Runs the command in this process, as a person would in English. */
async function print(args: readonly string[], write?: WriteFile) {
  const said = { out: '', err: '' };
  vi.spyOn(console, 'log').mockImplementation((text) => {
    said.out += `${text}\n`;
  });
  vi.spyOn(console, 'error').mockImplementation((text) => {
    said.err += `${text}\n`;
  });
  const readContent = () => readPrintContent(content, () => {});
  const command = printCommand({ contentDir: content, readContent, ...(write && { write }) });
  await runCommand(command, [...args, '--out', out]);
  const status = process.exitCode ?? 0;
  process.exitCode = 0;
  return { status, ...said };
}

/** Everything below the output folder, hidden files too. */
function written(): string[] {
  if (!existsSync(out)) return [];
  const entries = readdirSync(out, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

function edit(file: string, change: (text: string) => string): void {
  const path = join(content, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

describe('npm run print', () => {
  it('writes a sign that was read back, named by its entry and languages', async () => {
    const { status, out: said, err } = await print(['sign', TEMPLE, '--size', 'a5', '--distance', '0,6m']);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(said).toContain('sign-a5-portrait/heritage-den-lang-mau.vi-en.pdf');
    expect(written()).toEqual(['heritage-den-lang-mau.vi-en.pdf']);
  });

  it('takes a code, however it is typed, and several entries', async () => {
    expect((await print(['code-plate', '53p-868', TEMPLE])).status).toBe(0);
    expect(written().sort()).toEqual(['heritage-den-lang-mau.vi-en.svg', 'homestays-mau-nha-san.vi-en.svg']);
  });

  it('prints the same bytes on another day', async () => {
    await print(['sheet', HOME]);
    const file = join(out, 'sheet/homestays-mau-nha-san.vi-en.pdf');
    const first = readFileSync(file);
    vi.stubEnv('TODAY', '2027-03-01');
    await print(['sheet', HOME]);
    expect(readFileSync(file).equals(first)).toBe(true);
  });

  it('prints an entry that lacks a translation in the language it has, and says so', async () => {
    const { status, err } = await print(['sheet', HOME, '--languages', 'en']);
    expect(status).toBe(0);
    expect(err).toMatch(/^homestays-mau-nha-san: no English \(name, .*\), printed in Vietnamese only\.\n$/);
  });

  it('prints everything that suits an entry with --all', async () => {
    const { status, out: said } = await print(['--all']);
    expect(status).toBe(0);
    expect(said).toBe(`Done: 8 files in ${out}; every code was read back.\n`);
    expect(readdirSync(out).sort()).toEqual(
      [
        'code-plate',
        'door-sticker',
        'save-poster',
        'sheet',
        'sign-a4-portrait',
        'sticker-sheet-3x8-70x37',
        'tent',
      ].sort(),
    );
  });

  describe('labels of lots', () => {
    const PRODUCT = 'products/mat-ong-mau';
    beforeEach(() => {
      mkdirSync(join(content, PRODUCT), { recursive: true });
      writeFileSync(
        join(content, PRODUCT, 'facts.yaml'),
        'sample: true\nillustration: honey\nlocality: vung-mau\ngtin: "2000000000015"\ntraceStamp: { by: Tem mẫu, lastChecked: "2026-11-20" }\ncheckedOn: "2026-11-20"\n',
      );
      writeFileSync(
        join(content, PRODUCT, 'vi.mdx'),
        '---\ntitle: Mật ong mẫu\nsummary: Một hũ mật để thử.\n---\n\nThử.\n',
      );
      writeFileSync(
        join(content, PRODUCT, 'lots.csv'),
        'lot,packed,expires,recalled,recall_reason,checked_on\nMO-1,2026-10-01,2027-10-01,,,2026-11-20\nMO-2,2026-10-02,,2026-11-01,Có mùi lạ,2026-11-20\n',
      );
      const record = { s: 'live', was: [], by: 'Thử', at: '2026-11-21' };
      const lines = [
        { c: '5B33ZW', ...record, kind: 'lots', first: 'lots/mat-ong-mau.mo-1', to: 'lots/mat-ong-mau.mo-1' },
        { c: '5B578G', ...record, kind: 'products', first: PRODUCT, to: PRODUCT },
      ].map(({ c, s, kind, first, to, was, by, at }) => JSON.stringify({ c, s, kind, first, to, was, by, at }));
      edit('codes/5.jsonl', (text) => `${[...text.trim().split('\n'), ...lines].sort().join('\n')}\n`);
    });

    it('carry the GS1 Digital Link of the lot, its own code to type, and a number each', async () => {
      const { status, err } = await print(['product-label', '5B33ZW', '--serials', '9-10', '--languages', 'vi']);
      expect({ status, err }).toEqual({ status: 0, err: '' });
      const read = await readPrintContent(content, () => {});
      expect([...read.lotAddresses]).toEqual([['HTTPS://HAIMUC.EXAMPLE/01/02000000000015/10/MO-1', '5B33ZW']]);
      const entry = read.entry('lots/mat-ong-mau.mo-1');
      expect(entry.label([])?.stampBy).toBe('Tem mẫu');
      expect(entry.label([])?.traces).toEqual([
        {
          lot: 'MO-1',
          code: '5B33ZW',
          payload: 'HTTPS://HAIMUC.EXAMPLE/01/02000000000015/10/MO-1',
          packedOn: '2026-10-01',
          expiresOn: '2027-10-01',
        },
      ]);
    });

    it.each([
      ['a lot that the table does not have', 'MO-9', 'lots.csv has no lot “MO-9”; it has: MO-2, MO-1.'],
      ['a lot without a code', 'MO-2', 'The lot MO-2 has no code yet.'],
    ])('are refused for %s', async (_, lot, words) => {
      const { status, err } = await print(['product-label', PRODUCT, '--lot', lot]);
      expect(status).toBe(1);
      expect(err).toContain(words);
      expect(written()).toEqual([]);
    });
  });

  it('lists what there is to print', async () => {
    const { out: said } = await print(['--list']);
    expect(said).toContain('wifi-card');
    expect(said).toContain(`536J46  ${TEMPLE}`);
  });

  it('puts a real print in the print log when asked, with the place where it hangs', async () => {
    edit('site.yaml', (text) => text.replace('sample: true', 'sample: false'));
    const log = ['--log', '--material', 'nhôm', '--by', 'Hoa', '--place', 'Cổng đền', '--visit', '2027-05-21'];
    expect((await print(['sign', TEMPLE, ...log])).out).toContain('Logged: codes/prints/2026-11-21-sign-a4-portrait-');
    const { log: records } = await readPrintLog(content);
    expect(records.map(({ print: record }) => record)).toMatchObject([
      { by: 'Hoa', material: 'nhôm', sizeMm: [210, 297], codes: ['536J46'], mounted: [{ place: 'Cổng đền' }] },
    ]);
  });

  it('logs nothing of a sample guide', async () => {
    expect((await print(['sheet', TEMPLE, '--log', '--material', 'giấy'])).out).toContain('This guide is a sample');
    expect((await readPrintLog(content)).log).toEqual([]);
  });
});

describe('npm run print refuses, and writes nothing', () => {
  const faults: readonly [string, readonly string[], RegExp, (() => void)?][] = [
    ['an entry that does not exist', ['sheet', 'heritage/den-lang'], /Did you mean heritage\/den-lang-mau/],
    [
      'an entry with errors',
      ['sheet', HOME],
      /homestays\/mau-nha-san has errors, so it cannot be printed\. homestays\/mau-nha-san\/facts\.yaml:/,
      () => edit(`${HOME}/facts.yaml`, (text) => text.replace('rooms: 2', 'rooms: hai')),
    ],
    ['an unknown code', ['sheet', 'W94N76'], /well-formed code, but not in this registry/],
    [
      'a code of another guide',
      ['sheet', 'https://guide.example/Q/536J46'],
      /belongs to another guide \(guide.example\)/,
    ],
    [
      'an artefact that the entry has no data for',
      ['wifi-card', HOME],
      /has no data for “Wi-Fi card” \(it needs wifiNetwork/,
    ],
    [
      'a distance that the format has no room for',
      ['sign', TEMPLE, '--size', 'a5', '--distance', '5m'],
      /Outdoor sign \(heritage-den-lang-mau\): To be read from 5 m/,
    ],
    ['modules too fine for the printer', ['sheet', TEMPLE, '--dpi', '72', '--distance', '20m'], /To be read from 20 m/],
    ['an unknown label grid', ['sticker-sheet', TEMPLE, '--grid', '9x9'], /Known grids: 2x4/],
    ['a start off the sheet', ['sticker-sheet', TEMPLE, '--start', '25'], /from 1 to 24/],
    [
      'a retired code',
      ['sheet', '53P868'],
      /53P868 is retired since 2026-11-21 \(Nhà đã nghỉ\)/,
      () =>
        edit('codes/5.jsonl', (text) =>
          text.replace(
            /"s":"live"(,"kind":"homestays".*)}/,
            '"s":"gone"$1,"gone":{"why":{"vi":"Nhà đã nghỉ"},"since":"2026-11-21","instead":"homestays"}}',
          ),
        ),
    ],
    [
      'a damaged registry line',
      ['sheet', TEMPLE],
      /so nothing was printed\. codes\/5\.jsonl:2: This line is damaged/,
      () => edit('codes/5.jsonl', (text) => text.replace('{"c":"53P868"', '{"c":53P868"')),
    ],
    [
      'a name too long even in the smallest type',
      ['sticker-sheet', HOME, '--grid', '4x10-48.5x25.4'],
      /The name on the sticker has \d+ characters and only about \d+ fit in the smallest type: “Nhà sàn của/,
      () =>
        edit(`${HOME}/vi.mdx`, (text) =>
          text.replace(
            'title: Nhà sàn mẫu',
            `title: Nhà sàn của gia đình ông bà Nguyễn Văn Mẫu bên bờ suối dưới chân núi`,
          ),
        ),
    ],
    [
      'a character that no font has',
      ['sheet', HOME],
      /No font draws the character “🛖” \(U\+1F6D6\)/,
      () => edit(`${HOME}/vi.mdx`, (text) => text.replace('title: Nhà sàn', 'title: 🛖 Nhà sàn')),
    ],
  ];

  it.each(faults)('%s', async (_, args, message, damage) => {
    damage?.();
    const { status, err } = await print(args);
    expect(err).toMatch(message);
    expect(err).not.toContain('    at ');
    expect(status).toBe(1);
    expect(written()).toEqual([]);
  });

  it.each([
    [[], /Say what to print/],
    [['poster', TEMPLE], /no artefact "poster"/],
    [['sheet'], /Say what to print it for/],
    [['sign', TEMPLE, '--size', 'a3'], /--size does not take "a3"/],
    [['sign', TEMPLE, '--distance', 'far'], /--distance 2m/],
    [['sheet', TEMPLE, '--languages', 'vi,th'], /does not take "th"/],
    [['sheet', TEMPLE, '--log'], /--material/],
    [['--all', TEMPLE], /takes no/],
    [['--colour'], /--colour/],
  ])('%j is a wrong call: help and exit code 2', async (args, message) => {
    const { status, err } = await print(args);
    expect(err).toMatch(message);
    expect(err).toContain('Usage: npm run print');
    expect(status).toBe(2);
  });

  it('a full disk: what stood there stays, and nothing of the job is left', async () => {
    await print(['sheet', HOME]);
    const before = readFileSync(join(out, 'sheet/homestays-mau-nha-san.vi-en.pdf'));
    let files = 0;
    const full: WriteFile = async (path, bytes) => {
      writeFileSync(path, bytes.subarray(0, 100));
      files += 1;
      if (files === 2) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
    };
    const { status, err } = await print(['sheet', HOME, TEMPLE], full);
    expect(err).toMatch(/^The disk is full, so no print was written/);
    expect(status).toBe(1);
    expect(written()).toEqual(['homestays-mau-nha-san.vi-en.pdf']);
    expect(readFileSync(join(out, 'sheet/homestays-mau-nha-san.vi-en.pdf')).equals(before)).toBe(true);
  });
});
