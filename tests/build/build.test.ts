/** The build as the technician meets it: another content folder, a broken one, an empty one. */
import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const FIXTURE = 'tests/fixtures/content/two-entries';
let folder = '';

/** Runs the build over a content folder; `folder/site` is where it writes. */
function build(contentDir: string): Promise<{ code: number | null; output: string }> {
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
    const { code, output } = await build(FIXTURE);
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
