/** The build as the technician meets it: another content folder, a broken one, an empty one. */
import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unpackBundle } from '../../src/offline/unpack.ts';

const FIXTURE = 'tests/fixtures/content/two-entries';
let folder = '';

/** One contact that stands; one, and an account, whose consents were taken back. */
const PRIVATE = `contacts:
  - phone: 0900 000 077
    consent: { id: R-77, date: "2026-11-20", purposes: [website, print, open-data] }
  - name: Người Rút
    phone: 0900 000 078
    zalo: 0900 000 078
    email: nguoi-rut@thu.example
    consent: { id: R-78, date: "2026-11-20", purposes: [website, print, open-data] }
withdrawn:
  - { id: R-78, on: "2026-11-21" }
`;

/** What a file says, a part of the kept guide unpacked. */
async function readable(path: string): Promise<string> {
  const bytes = await readFile(path);
  if (!path.endsWith('.bin')) return bytes.toString('utf8');
  const pieces = await unpackBundle(new Uint8Array(bytes)).catch(() => []);
  return Buffer.concat(pieces.map((piece) => Buffer.from(piece))).toString('utf8');
}

/** Runs the build over a content folder; `folder/site` is where it writes. */
function build(contentDir: string, env: Record<string, string> = {}): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['scripts/build.ts'], {
      env: {
        ...process.env,
        CONTENT_DIR: contentDir,
        OUT_DIR: join(folder, 'site'),
        CODES_BASE: 'none',
        TODAY: '2026-11-21',
        LANG: 'vi_VN.UTF-8',
        LC_ALL: '',
        NODE_ENV: 'production',
        ...env,
      },
    });
    let output = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    child.on('close', (code) => resolve({ code, output }));
  });
}

/** A copy of the fixture with some files written over it; `undefined` removes one. */
async function broken(name: string, files: Record<string, string | undefined>): Promise<string> {
  const copy = join(folder, name);
  await cp(FIXTURE, copy, { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    await mkdir(join(copy, file, '..'), { recursive: true });
    if (text === undefined) await rm(join(copy, file));
    else await writeFile(join(copy, file), text);
  }
  return copy;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cẩm nang thử '));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a guide of two entries in a folder of its own', () => {
  test('becomes a page an entry and language, an answer a code, and a search', { timeout: 120_000 }, async () => {
    const hidden = join(folder, 'riêng');
    await mkdir(join(hidden, 'homestays/mau-nha-san'), { recursive: true });
    await writeFile(join(hidden, 'homestays/mau-nha-san/private.yaml'), PRIVATE);
    const { code, output } = await build(FIXTURE, { PRIVATE_DIR: hidden });
    expect(output).not.toMatch(/\n\s+at /);
    expect(code, output).toBe(0);
    const files = await readdir(join(folder, 'site'), { recursive: true });
    const registry = (await readdir(join(FIXTURE, 'codes'))).filter((file) => file.endsWith('.jsonl'));
    const codes = (await Promise.all(registry.map((file) => readFile(join(FIXTURE, 'codes', file), 'utf8'))))
      .join('')
      .split('\n')
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as { c: string }).c);
    expect(files).toEqual(
      expect.arrayContaining([
        'vi/heritage/den-lang-mau.html',
        'en/heritage/den-lang-mau.html',
        'vi/homestays/mau-nha-san.html',
        'en/homestays/mau-nha-san.html',
        'pagefind/pagefind.js',
        ...codes.flatMap((name) => [`Q/${name}.html`, `codes/${name}.svg`, `codes/${name}.png`]),
      ]),
    );
  });

  test('a contact whose consent was taken back leaves no trace in any output', { timeout: 60_000 }, async () => {
    const site = join(folder, 'site');
    const names = await readdir(site, { recursive: true, withFileTypes: true });
    const texts = new Map<string, string>();
    for (const entry of names.filter((one) => one.isFile())) {
      const path = join(entry.parentPath, entry.name);
      texts.set(path.slice(site.length + 1).replaceAll('\\', '/'), await readable(path));
    }
    const holding = (words: string) => [...texts].filter(([, text]) => text.includes(words)).map(([name]) => name);
    const standing = holding('900 000 077');
    for (const kind of ['vi/homestays/mau-nha-san.html', 'en/homestays/mau-nha-san.html'])
      expect(standing).toContain(kind);
    expect(standing.filter((name) => name.startsWith('Q/'))).not.toEqual([]);
    expect(standing.filter((name) => /^offline\/.*\.bin$/.test(name))).not.toEqual([]);
    // A file that passes from hand to hand cannot be taken back: it holds nobody's number.
    expect(standing.filter((name) => /^offline\/.*\.html$/.test(name))).toEqual([]);
    expect(holding('900000077').filter((name) => name.endsWith('.vcf'))).not.toEqual([]);
    for (const words of ['900 000 078', '900000078', 'Người Rút', 'nguoi-rut']) {
      expect(holding(words), words).toEqual([]);
    }
  });

  test('when it breaks, every problem is said and the last good site stays', { timeout: 60_000 }, async () => {
    const before = await readdir(join(folder, 'site'), { recursive: true });
    expect(before.length).toBeGreaterThan(10);
    const content = await broken('hỏng', {
      'heritage/den-lang-mau/facts.yaml': 'form: tangible\nrelicTyp: history\nillustration: temple\n',
      'homestays/mau-nha-san/vi.mdx': '---\ntitle: Nhà sàn\n---\n\n<script>alert(1)</script>\n',
      'spots/khong-facts/vi.mdx': '---\ntitle: Chợ\nsummary: Chợ.\n---\n',
    });
    const { code, output } = await build(content);
    expect(code).toBe(1);
    expect(output).toContain('heritage/den-lang-mau/facts.yaml:2:1');
    expect(output).toContain('relicType');
    expect(output).toContain('homestays/mau-nha-san/vi.mdx');
    expect(output).toContain('spots/khong-facts/facts.yaml');
    expect(output).not.toMatch(/\n\s+at /);
    expect(await readdir(join(folder, 'site'), { recursive: true })).toEqual(before);
  });
});

describe('bad input', () => {
  const cases: [name: string, files: Record<string, string | undefined>, words: string][] = [
    ['a missing site.yaml', { 'site.yaml': undefined }, 'thiếu tệp site.yaml'],
    ['a broken YAML file', { 'localities.yaml': 'since: "2025-07-01"\nlocalities: [\n' }, 'Tệp YAML viết sai'],
    ['a damaged line of the registry', { 'codes/2.jsonl': '{"c":"2B7H5G",\n' }, 'codes/2.jsonl:1'],
  ];
  for (const [name, files, words] of cases) {
    test(`${name} is a clear error, not a stack trace`, { timeout: 30_000 }, async () => {
      const { code, output } = await build(await broken(name, files));
      expect(code).toBe(1);
      expect(output).toContain(words);
      expect(output).not.toMatch(/\n\s+at /);
    });
  }

  test('an empty content folder says what is missing', { timeout: 30_000 }, async () => {
    const empty = join(folder, 'trống');
    await mkdir(empty);
    const { code, output } = await build(empty);
    expect(code).toBe(1);
    expect(output).toContain('site.yaml');
    expect(output).toContain('chưa có mục nào');
    expect(output).not.toMatch(/\n\s+at /);
  });
});
