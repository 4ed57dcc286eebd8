/** `npm run photos`: pictures from a phone into their entries. */
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { photoAnswers } from '../../../src/photos/answers.ts';
import { photosCommand } from '../../../src/photos/command.ts';
import { entryNamed } from '../../../src/photos/find-photos.ts';
import { withPhoto } from '../../../src/photos/list-photo.ts';
import { photoName } from '../../../src/photos/photo-name.ts';
import { quietly } from '../authoring/quietly.ts';
import { check, emptyFolder, guideWith } from '../checks/guides.ts';

const HEIC = fileURLToPath(new URL('../../fixtures/pictures/phone.heic', import.meta.url));
const ENTRY = 'heritage/hang-thu';
const SAID = [
  '--to',
  ENTRY,
  '--nobody',
  '--alt',
  'Cửa hang nhìn từ ruộng',
  '--credit',
  'Lò Thị Hoa',
  '--licence',
  'CC BY 4.0',
];
const HERE = { IFD0: { Model: 'Phone' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '19/1 36/1 51/1' } };

const run = (folder: string, ...args: string[]) =>
  quietly(() => photosCommand(folder).run(args), { TODAY: '2026-11-22' });
const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#2a6' } });
const facts = (guide: string) => readFile(join(guide, ENTRY, 'facts.yaml'), 'utf8');

describe('a picture', () => {
  it('arrives upright, smaller, without place or camera, and passes the check', async () => {
    const [guide, phone] = [await guideWith(), await emptyFolder()];
    await picture(3000, 2000)
      .jpeg()
      .withExif(HERE)
      .withMetadata({ orientation: 6 })
      .toFile(join(phone, 'Cửa hang.JPG'));
    const { exitCode, out } = await run(guide, phone, ...SAID);
    expect(exitCode, out).toBe(0);
    const made = await sharp(await readFile(join(guide, ENTRY, 'cua-hang.jpg'))).metadata();
    expect([made.width, made.height, made.exif, made.xmp, made.iptc]).toEqual([
      1707,
      2560,
      undefined,
      undefined,
      undefined,
    ]);
    expect(await facts(guide)).toContain(
      `photos:\n  - file: cua-hang.jpg\n    alt: { vi: "Cửa hang nhìn từ ruộng" }\n    credit: Lò Thị Hoa\n    licence: CC BY 4.0\n`,
    );
    expect((await check(guide)).filter(({ file }) => file.startsWith(ENTRY))).toEqual([]);
    expect(await readdir(phone)).toEqual(['Cửa hang.JPG']);
  });

  it('of an iPhone (HEIC) becomes a JPEG, also where its name says .jpg', async () => {
    const [guide, phone] = [await guideWith(), await emptyFolder()];
    await copyFile(HEIC, join(phone, 'IMG_2034.HEIC'));
    await copyFile(HEIC, join(phone, 'IMG_2035.jpg'));
    const { out } = await run(guide, phone, ...SAID);
    const made = await sharp(await readFile(join(guide, ENTRY, 'hang-thu-1.jpg'))).metadata();
    expect([made.format, made.width, made.height]).toEqual(['jpeg', 96, 64]);
    expect(out).toContain('HEIC');
    // The same picture under two names is one.
    expect(out).toContain('đã có sẵn');
  });

  it('brought twice changes nothing the second time', async () => {
    const [guide, phone] = [await guideWith(), await emptyFolder()];
    await picture(900, 600).png().toFile(join(phone, 'ruong.png'));
    await run(guide, phone, ...SAID);
    const once = await facts(guide);
    expect((await run(guide, phone, ...SAID)).exitCode).toBe(0);
    expect(await facts(guide)).toBe(once);
  });

  it('that nobody described is marked for the check to find', async () => {
    const [guide, phone] = [await guideWith(), await emptyFolder()];
    await picture(900, 600).jpeg().toFile(join(phone, 'a.jpg'));
    await run(guide, phone, '--to', ENTRY, '--nobody');
    const codes = (await check(guide)).map(({ code, field }) => `${code} ${field}`);
    expect(codes).toContain('draft-left photos.alt');
  });
});

describe('is left where it is, and said so,', () => {
  it.each([
    ['an empty file', 'trong.jpg', new Uint8Array(), /0 byte/],
    ['a damaged file', 'hong.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]), /không mở được/],
    ['a text that calls itself a picture', 'thu.heic', new TextEncoder().encode('xin chào'), /không mở được/],
    ['a HEIC that was cut off', 'dut.heic', 'cut', /không mở được/],
  ] as const)('%s', async (_, name, bytes, words) => {
    const [guide, phone] = [await guideWith(), await emptyFolder()];
    const before = await facts(guide);
    await writeFile(join(phone, name), bytes === 'cut' ? (await readFile(HEIC)).subarray(0, 200) : bytes);
    await picture(900, 600).jpeg().toFile(join(phone, 'tot.jpg'));
    const { exitCode, err } = await run(guide, phone, ...SAID);
    expect(exitCode).toBe(1);
    expect(err).toMatch(words);
    // The sound one beside it arrives all the same.
    expect((await facts(guide)).replace(before, '')).toContain('file: tot.jpg');
    expect(await readdir(join(guide, ENTRY))).not.toContain(name);
  });

  it('a picture of which nobody said whether it shows people', async () => {
    const [guide, phone] = [await guideWith(), await emptyFolder()];
    await picture(900, 600).jpeg().toFile(join(phone, 'a.jpg'));
    const { exitCode, err } = await run(guide, phone, '--to', ENTRY);
    expect([exitCode, err]).toEqual([1, expect.stringContaining('--nobody')]);
  });

  it('a picture of an entry that nobody named', async () => {
    const [guide, phone] = [await guideWith(), await emptyFolder()];
    await picture(900, 600).jpeg().toFile(join(phone, 'a.jpg'));
    expect((await run(guide, phone, '--nobody')).err).toContain('--to');
  });

  it('a picture whose entry has its list on one line', async () => {
    const [guide, phone] = [await guideWith(), await emptyFolder()];
    const text = `${await facts(guide)}photos: [{ file: x.jpg, alt: { vi: X }, credit: X, licence: X }]\n`;
    await writeFile(join(guide, ENTRY, 'facts.yaml'), text);
    await picture(900, 600).jpeg().toFile(join(phone, 'a.jpg'));
    expect((await run(guide, phone, ...SAID)).exitCode).toBe(1);
    expect(await facts(guide)).toBe(text);
    expect((await readdir(join(guide, ENTRY))).filter((name) => name.endsWith('.jpg'))).toEqual([]);
  });
});

it('refuses a child, and a face without a signed consent', async () => {
  const answers = (...given: string[]) => photoAnswers('a.jpg', {}, '2026-11-22', async () => given.shift() ?? '');
  await expect(answers('c', 'c')).rejects.toThrow('child');
  await expect(answers('có', 'không', '')).rejects.toThrow('not signed');
  expect(await answers('c', 'k', 'DY-014', '2026-11-20', 'Bà Lò dệt vải', '', 'Hoa', '')).toEqual({
    alt: { vi: 'Bà Lò dệt vải' },
    credit: 'Hoa',
    licence: 'CC BY 4.0',
    consent: { id: 'DY-014', date: '2026-11-20', purposes: ['website'] },
  });
});

it('adds its lines to a list and leaves every other line alone', () => {
  const photo = { file: 'b.jpg', alt: { vi: 'Một, "hai"' }, credit: 'Hoa', licence: 'CC BY 4.0' };
  const text = '# đầu\nphotos:\n  - file: a.jpg # cũ\n    alt: { vi: A }\n# sau\nsources: []\n';
  expect(withPhoto(text, photo)).toBe(
    '# đầu\nphotos:\n  - file: a.jpg # cũ\n    alt: { vi: A }\n  - file: b.jpg\n    alt: { vi: "Một, \\"hai\\"" }\n    credit: Hoa\n    licence: CC BY 4.0\n# sau\nsources: []\n',
  );
  expect(withPhoto('photos: []\nx: 1\n', photo)).toMatch(/^photos:\n {2}- file: b\.jpg\n[\s\S]*\nx: 1\n$/);
  expect(withPhoto('photos: [', photo)).toBeUndefined();
});

it.each([
  ['IMG_2034.HEIC', 'hang-bua-1.jpg'],
  ['z5012345678901_0a1b2c3d4e.jpg', 'hang-bua-1.jpg'],
  ['Cửa hang buổi sáng.png', 'cua-hang-buoi-sang.jpg'],
  ['cua-hang.JPG', 'cua-hang-2.jpg'],
])('calls %s %s', (original, name) => {
  expect(photoName(original, 'hang-bua', ['Cua-hang.jpg'])).toBe(name);
});

it.each([
  ['heritage/hang-bua/IMG_1.jpg', 'heritage/hang-bua'],
  ['Hang Bua/IMG_1.jpg', 'heritage/hang-bua'],
  ['hang-bua-2.jpg', 'heritage/hang-bua'],
  ['hang-bua-dep.jpg', undefined],
  ['IMG_1.jpg', undefined],
])('knows of %s that it belongs to %s', (name, ref) => {
  expect(entryNamed(name, ['heritage/hang-bua', 'villages/hoa-tien'])).toBe(ref);
});

it('lists the entries without a real picture', async () => {
  const { out, exitCode } = await run(await guideWith());
  expect(exitCode).toBe(0);
  expect(out).toContain(ENTRY);
});

it('says so where the folder is not there, or the entry', async () => {
  const guide = await guideWith();
  await mkdir(join(guide, 'anh'));
  await expect(photosCommand(guide).run([join(guide, 'khong-co')])).rejects.toThrow('no folder');
  await expect(photosCommand(guide).run([join(guide, 'anh'), '--to', 'heritage/hang-thy'])).rejects.toThrow(ENTRY);
});
