/** `npm run new`: a new entry, or a guide of one's own. */
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { withTerminal } from '../../../src/authoring/ask.ts';
import { newCommand } from '../../../src/authoring/command.ts';
import { draftFrom } from '../../../src/authoring/entry-call.ts';
import { folderReadmes } from '../../../src/authoring/readmes.ts';
import { codesByEntry } from '../../../src/codes/issue.ts';
import { readRegistry } from '../../../src/codes/registry.ts';
import { ReadableError, UsageError } from '../../../src/lib/command.ts';
import { KINDS } from '../../../src/schemas/kinds.ts';
import { check, emptyFolder, guideWith } from '../checks/guides.ts';
import { quietly } from './quietly.ts';

const ENV = { CODES_BASE: 'none', TODAY: '2026-11-22' };
const PLACE = ['--locality', 'quy-chau', '--commune', '16792', '--by', 'Hoa'];

const run = (folder: string, ...args: string[]) => quietly(() => newCommand(folder).run(args), ENV);

describe('a new entry', () => {
  it.each(KINDS)('of the kind %s has no errors, and a code to print', async (kind) => {
    const folder = await guideWith();
    const stops = kind === 'routes' ? ['--stops', 'heritage/hang-thu,villages/ban-thu'] : [];
    const { exitCode, out } = await run(folder, kind, 'muc-moi', '--name', 'Mục mới', ...PLACE, ...stops);
    expect(exitCode).toBe(0);
    const problems = await check(folder);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const [code] = codesByEntry((await readRegistry(folder)).registry).get(`${kind}/muc-moi`) ?? [];
    expect(out).toContain(`Mã để in: ${code}`);
  });

  it('says what is still missing', async () => {
    const folder = await guideWith();
    const { out } = await run(folder, 'villages', 'ban-moi', '--name', 'Bản mới', ...PLACE);
    expect(out).toContain('Còn thiếu:');
    expect(out).toContain('draft-left');
    expect(out).toContain('sources-missing');
    expect(out).not.toContain('heritage/hang-thu');
  });

  it('takes its id from its name, and keeps the name exactly', async () => {
    const folder = await guideWith();
    await run(folder, 'spots', '--name', 'Chợ "đêm": Đồi Mây', '--name-en', "Night market: Cloud's", ...PLACE);
    const made = join(folder, 'spots/cho-dem-doi-may');
    expect(await readFile(join(made, 'vi.mdx'), 'utf8')).toContain(`title: 'Chợ "đêm": Đồi Mây'`);
    expect(await readFile(join(made, 'en.mdx'), 'utf8')).toContain(`title: "Night market: Cloud's"`);
  });

  it('takes a decimal comma in coordinates', async () => {
    const folder = await guideWith();
    await run(folder, 'spots', 'cho', '--name', 'Chợ', '--lat', '19,6144', '--lon', '105.02', ...PLACE);
    expect(await readFile(join(folder, 'spots/cho/facts.yaml'), 'utf8')).toContain(
      'location: { lat: 19.6144, lon: 105.02, accuracyM: 100 }',
    );
  });

  it.each(['../ra-ngoai', 'a/b', '..', 'Hang Bua', 'con', '.an'])(
    'refuses the id "%s" and writes nothing',
    async (id) => {
      const folder = await guideWith();
      const before = await readdir(folder, { recursive: true });
      await expect(run(folder, 'villages', id, '--name', 'Bản', ...PLACE)).rejects.toThrow(ReadableError);
      expect(await readdir(folder, { recursive: true })).toEqual(before);
    },
  );

  it('never touches an entry that exists, also where only the case differs', async () => {
    const folder = await guideWith('id-twice-but-for-case');
    const before = await readFile(join(folder, 'villages/ban-thu/facts.yaml'), 'utf8');
    await expect(run(folder, 'villages', 'ban-thu', '--name', 'Bản', ...PLACE)).rejects.toThrow(/exists/);
    expect(await readFile(join(folder, 'villages/ban-thu/facts.yaml'), 'utf8')).toBe(before);
  });

  it('stays where the registry is damaged, and says what to do about its code', async () => {
    const folder = await guideWith();
    await writeFile(join(folder, 'codes/2.jsonl'), 'hỏng\n');
    const { out, err } = await run(folder, 'villages', 'ban-moi', '--name', 'Bản mới', ...PLACE);
    expect(existsSync(join(folder, 'villages/ban-moi/facts.yaml'))).toBe(true);
    expect(out).not.toContain('Mã để in');
    expect(err).toContain('npm run codes -- check');
  });
});

describe('a call that lacks something', () => {
  it.each([
    ['the kind', []],
    ['a kind that exists', ['heritag', 'x', '--name', 'X']],
    ['the name', ['heritage', 'x']],
    ['the locality', ['heritage', 'x', '--name', 'X']],
    ['a locality that exists', ['heritage', 'x', '--name', 'X', '--locality', 'ha-noi']],
    ['the commune', ['heritage', 'x', '--name', 'X', '--locality', 'quy-chau']],
    ['a commune of the locality', ['heritage', 'x', '--name', 'X', '--locality', 'quy-chau', '--commune', '00769']],
    ['the longitude', ['spots', 'x', '--name', 'X', '--lat', '19.6', ...PLACE]],
    ['a second stop', ['routes', 'x', '--name', 'X', '--stops', 'heritage/hang-thu', ...PLACE]],
    ['a flag that exists', ['heritage', 'x', '--nam', 'X']],
  ])('is a wrong call without %s', async (_, args) => {
    const folder = await guideWith();
    await expect(run(folder, ...args)).rejects.toThrow(UsageError);
  });

  it('is asked about where somebody can answer', async () => {
    const asked: string[] = [];
    const answers = ['Hang mới', 'New cave', 'quy-chau', 'Châu Tiến'];
    const ask = async ({ vi }: { vi: string }) => {
      asked.push(vi);
      return answers[asked.length - 1] ?? '';
    };
    const draft = await draftFrom(await guideWith(), ['heritage'], {}, '2026-11-22', ask);
    expect(asked).toEqual([
      'Tên tiếng Việt?',
      'Tên tiếng Anh (bỏ trống nếu chưa có)?',
      'Vùng nào?\n  1. Vùng Quỳ Châu (quy-chau)\n  2. Vùng Mèo Vạc (meo-vac)\nSố thứ tự hoặc tên:',
      'Xã nào?\n  1. Quỳ Châu (16777)\n  2. Châu Tiến (16792)\nSố thứ tự hoặc tên:',
    ]);
    expect(draft).toMatchObject({ id: 'hang-moi', name: 'Hang mới', nameEn: 'New cave', communes: ['16792'] });
  });
});

describe('a question', () => {
  const draftOf = async (answers: string[], operands = ['heritage']) => {
    const asked: string[] = [];
    const ask = async ({ vi }: { vi: string }) => {
      asked.push(vi);
      return answers.shift() ?? '';
    };
    return { asked, draft: await draftFrom(await guideWith(), operands, {}, '2026-11-22', ask) };
  };

  it('is asked again after a wrong answer, and takes a number or a name', async () => {
    const { asked, draft } = await draftOf(['', 'Hang mới', '', 'Hà Nội', 'Quỳ Châu', '9', '2']);
    expect(asked[4]).toMatch(/^Không có vùng "Hà Nội"\. Vùng nào\?/);
    expect(asked[6]).toMatch(/^Không có xã "9"\. Xã nào\?/);
    expect(draft).toMatchObject({ name: 'Hang mới', locality: 'quy-chau', communes: ['16792'] });
  });

  it('is asked about the kind too', async () => {
    const { draft } = await draftOf(['heritage', 'Hang mới', '', '1', 'chau tien'], []);
    expect(draft).toMatchObject({ kind: 'heritage', locality: 'quy-chau', communes: ['16792'] });
  });

  it('comes only after the id was found to be free', async () => {
    await expect(draftOf([], ['heritage', 'hang-thu'])).rejects.toThrow(/exists/);
    await expect(draftOf([], ['heritage', 'Hang Bua'])).rejects.toThrow(ReadableError);
  });

  it.each([
    ['Ctrl-C', '\u0003'],
    ['Ctrl-D', '\u0004'],
  ])('ends in words at %s', async (_, key) => {
    const input = Object.assign(new PassThrough(), { isTTY: true });
    const output = Object.assign(new PassThrough(), { isTTY: true, columns: 80 });
    const asking = withTerminal((ask) => ask?.({ vi: 'Tên?', en: 'Name?' }) ?? Promise.resolve(''), { input, output });
    input.write(key);
    await expect(asking).rejects.toMatchObject({ text: { vi: '\nĐã dừng, chưa tạo gì.' } });
  });
});

describe('a guide of one’s own', () => {
  it('passes the check, with its gaps listed, and the code of its first page', async () => {
    const folder = join(await emptyFolder(), 'cẩm nang của tôi');
    const { exitCode, out } = await run('content', 'guide', folder, '--name', 'Cẩm nang Hồ Núi');
    expect(exitCode).toBe(0);
    expect(out).toContain('Việc tiếp theo:');
    const problems = await check(folder);
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['draft-left']));
    const [code] = (await readRegistry(folder)).registry.codes.keys();
    expect(out).toContain(`Mã để in: ${code}`);
    expect(out).toContain(`CONTENT_DIR="${folder}" OUT_DIR="${folder}-web" npm start`);
    expect(out).toContain(`git init "${folder}"`);
  });

  it('takes a first entry without another question than its name', async () => {
    const folder = join(await emptyFolder(), 'moi');
    await run('content', 'guide', folder);
    const { exitCode } = await run(folder, 'heritage', '--name', 'Đền làng', '--by', 'Hoa');
    expect(exitCode).toBe(0);
    expect((await check(folder)).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('is not made where something is already', async () => {
    const folder = await emptyFolder();
    await mkdir(join(folder, 'anh'));
    await expect(run('content', 'guide', folder)).rejects.toThrow(ReadableError);
    expect(await readdir(folder)).toEqual(['anh']);
    await expect(run('content', 'guide')).rejects.toThrow(UsageError);
  });
});

describe('the READMEs', () => {
  it('stand in the starter guide as the command writes them', async () => {
    for (const [file, text] of folderReadmes()) {
      expect(await readFile(new URL(`../../../content/${file}`, import.meta.url), 'utf8'), file).toBe(text);
    }
  });

  it('have five steps at most', () => {
    for (const text of folderReadmes().values()) {
      const steps = text.match(/^\d\. /gm) ?? [];
      expect(steps.length).toBeGreaterThan(0);
      expect(steps.length).toBeLessThanOrEqual(5);
    }
  });
});
