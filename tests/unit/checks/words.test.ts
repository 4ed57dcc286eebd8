/** The rules about words leave alone what is right. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readGuide } from '../../../src/reading/disk-files.ts';
import { sourceHash } from '../../../src/reading/source-hash.ts';
import { check, guideWith } from './guides.ts';

/** What the check says where the text of the cave ends with a sentence. */
async function codesFor(sentence: string, locale: 'vi' | 'en' = 'vi'): Promise<string[]> {
  const folder = await guideWith();
  const file = join(folder, `heritage/hang-thu/${locale}.mdx`);
  await writeFile(file, `${await readFile(file, 'utf8')}\n${sentence}\n`);
  return (await check(folder)).map(({ code }) => code);
}

it.each([
  'Vùng Mèo Vạc có nhiều núi đá.',
  'Trước 1/7/2025: xã Pả Vi, huyện Mèo Vạc, tỉnh Hà Giang.',
  'Nơi này thuộc huyện Mèo Vạc cũ.',
  'Năm 2019, huyện Mèo Vạc mở lại hội.',
  'Đường xuống huyện lỵ mất một giờ.',
  'Tỉnh Tuyên Quang quản lý hang.',
  'Người Mèo Vạc mến khách.',
  'Gọi 115 khi có người bị thương, 112 khi có thiên tai.',
  'Số quyết định 1820/2018, vé 20.000 đồng, 05 12 2024.',
])('has nothing against "%s"', async (sentence) => {
  expect(await codesFor(sentence)).toEqual([]);
});

it.each([
  'The former Mèo Vạc district lay here.',
  'Thái people weave; Thai food is another matter.',
  'Lake District is in England, and was never here.',
])('has nothing against "%s"', async (sentence) => {
  expect(await codesFor(sentence, 'en')).toEqual([]);
});

it.each([
  ['Xã nằm ở huyện Đồng Văn.', 'abolished-unit'],
  ['Từ tỉnh Hà Giang đi lên.', 'abolished-unit'],
  ['Dân tộc Mèo sống ở đây.', 'word-choice'],
  ['Nhà của vua Mèo.', 'word-choice'],
  ['Gọi +84 912 345 678.', 'phone-in-prose'],
  ['Gọi 0912.345.678.', 'phone-in-prose'],
])('objects to "%s"', async (sentence, code) => {
  expect(await codesFor(sentence)).toEqual([code]);
});

it('has nothing against a translation that names the source as it is', async () => {
  const folder = await guideWith();
  const { guide } = await readGuide(folder);
  const source = guide?.entries.get('heritage/hang-thu')?.prose.get('vi');
  const file = join(folder, 'heritage/hang-thu/en.mdx');
  const text = await readFile(file, 'utf8');
  const of = source && sourceHash(source);
  await writeFile(file, text.replace('title:', `translation: { by: human, of: "${of}" }\ntitle:`));
  expect(await check(folder)).toEqual([]);
});

it('does not call a source changed for its line ends, its composition or spaces at the end', () => {
  const source = { title: 'Bản thử', summary: 'Một câu.', body: 'Một dòng.\n\nHai dòng.\n' };
  const same = { title: 'Bản thử'.normalize('NFD'), summary: 'Một câu. ', body: 'Một dòng. \r\n\r\nHai dòng.' };
  expect(sourceHash(same)).toBe(sourceHash(source));
  expect(sourceHash({ ...source, body: 'Một dòng.\n\nBa dòng.' })).not.toBe(sourceHash(source));
});
