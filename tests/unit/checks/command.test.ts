/** `npm run check` as it is called. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CATALOGUE } from '../../../src/checks/catalogue.ts';
import { checkCommand } from '../../../src/checks/command.ts';
import { notBuiltVerdict } from '../../../src/checks/verdict.ts';
import { ReadableError, UsageError } from '../../../src/lib/command.ts';
import { quietly } from '../authoring/quietly.ts';
import { check, guideWith } from './guides.ts';

const ENV = { CODES_BASE: 'none', TODAY: '2026-11-22' };

it('ends with 0 and a count where nothing is wrong', async () => {
  const folder = await guideWith();
  expect(await quietly(() => checkCommand(folder).run([]), ENV)).toEqual({
    exitCode: 0,
    out: '6 mục: 0 lỗi, 0 lưu ý.\n',
    err: '',
  });
});

it('ends with 0 where there are notes alone', async () => {
  const folder = await guideWith('no-sources');
  const { exitCode, out } = await quietly(() => checkCommand(folder).run([]), ENV);
  expect(exitCode).toBe(0);
  expect(out).toContain('6 mục: 0 lỗi, 1 lưu ý.');
});

it('ends with 1 and names what it can mend where there are errors', async () => {
  const folder = await guideWith('price-as-text');
  const { exitCode, out } = await quietly(() => checkCommand(folder).run([]), ENV);
  expect(exitCode).toBe(1);
  expect(out).toContain(
    'heritage/hang-thu/facts.yaml:15:5  LỖI wrong-type  fees.0.vnd (giá vé, giá phòng 1 › giá (đồng))',
  );
  expect(out).toContain('6 mục: 1 lỗi, 0 lưu ý. 1 chỗ tự sửa được: npm run check -- --fix');
});

it('speaks English where LANG does', async () => {
  const folder = await guideWith('price-as-text');
  const { out } = await quietly(() => checkCommand(folder).run([]), { ...ENV, LANG: 'en_GB.UTF-8' });
  expect(out).toContain('ERROR wrong-type  fees.0.vnd (fees 1 › price in VND)');
  expect(out).toContain('6 entries: 1 errors, 0 notes.');
});

it('prints nothing but the report for a program', async () => {
  const folder = await guideWith('price-as-text');
  const { out, err } = await quietly(() => checkCommand(folder).run(['--json']), ENV);
  expect(JSON.parse(out).diagnostics).toHaveLength(1);
  expect(err).toContain('6 mục: 1 lỗi');
});

it('refuses a format that does not exist, and one flag too many', async () => {
  const folder = await guideWith();
  await expect(checkCommand(folder).run(['--format', 'xml'])).rejects.toThrow(UsageError);
  await expect(checkCommand(folder).run(['--fixx'])).rejects.toThrow(UsageError);
});

it('says in words that the content folder is not there', async () => {
  await expect(checkCommand('/khong/co/thu/muc').run([])).rejects.toThrow(ReadableError);
});

it('documents every rule as the rules say it themselves', async () => {
  const { out } = await quietly(() => checkCommand('.').run(['--rules']));
  expect(await readFile(new URL('../../../docs/quy-tac-kiem-tra.md', import.meta.url), 'utf8')).toBe(out);
});

it('lists every permanent code that the sources report, each once', async () => {
  const root = new URL('../../../src/', import.meta.url);
  const files = (await readdir(root, { recursive: true })).filter(
    (file) => /\.ts$/.test(file) && !/catalogue/.test(file),
  );
  const texts = await Promise.all(files.map((file) => readFile(new URL(file, root), 'utf8')));
  const reported = texts.flatMap((text) =>
    [...text.matchAll(/'((?:sheet|document|codes|picture)-[a-z-]+|link-(?:dead|moved|un\w+))'/g)].map(
      ([, code = '']) => code,
    ),
  );
  const listed = CATALOGUE.flatMap(({ rows }) => rows.map(({ code }) => code));
  expect(listed.filter((code, index) => listed.indexOf(code) < index)).toEqual([]);
  expect([...new Set(reported)].filter((code) => !listed.includes(code))).toEqual([]);
  const ours = listed.filter((code) => /^(?:sheet|document|codes|picture)-/.test(code));
  expect(ours.filter((code) => !reported.includes(code))).toEqual([]);
});

it('says each correction on a line, and counts a file once', async () => {
  const folder = await guideWith('price-as-text');
  const file = join(folder, 'heritage/hang-thu/facts.yaml');
  await writeFile(file, (await readFile(file, 'utf8')).replace('illustration:', 'ilustration:'));
  const { err } = await quietly(() => checkCommand(folder).run(['--fix']), ENV);
  expect(err).toMatch(/heritage\/hang-thu\/facts\.yaml:\d+ {2}ilustration → illustration\n/);
  expect(err).toMatch(/heritage\/hang-thu\/facts\.yaml:15 {2}.+ → \d+\n/);
  expect(err).toContain('Đã sửa 1 tệp, cấp 0 mã.');
});

it('gives a lost zero back to a commune code that the guide knows', async () => {
  const folder = await guideWith();
  const file = join(folder, 'heritage/hang-thu/facts.yaml');
  await writeFile(file, (await readFile(file, 'utf8')).replace('["16792"]', '[769]'));
  const { err } = await quietly(() => checkCommand(folder).run(['--fix']), ENV);
  expect(err).toContain('769 → "00769"');
});

it('ends a build that fails with what is left and what to do', async () => {
  const problems = await check(await guideWith('price-as-text'));
  expect(notBuiltVerdict(problems, 'dist').vi).toBe(
    '1 lỗi: chưa dựng; trang cũ trong dist (nếu có) còn nguyên. 1 chỗ tự sửa được: npm run check -- --fix',
  );
});
