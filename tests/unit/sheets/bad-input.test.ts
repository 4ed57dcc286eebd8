/** What arrives broken is told apart, in words, and nothing is half-written. */
import { chmod, cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ReadableError } from '../../../src/lib/command.ts';
import { importCommand } from '../../../src/sheets/command/import-command.ts';
import { writeTogether } from '../../../src/sheets/command/write-together.ts';
import { quietly } from '../authoring/quietly.ts';
import { emptyFolder, guideWith } from '../checks/guides.ts';
import { guideOf, planRows, saved, told, workbook } from './tables.ts';

const guide = await guideOf();
const ENV = { CODES_BASE: 'none', TODAY: '2026-11-22' };

async function importing(bytes: Uint8Array, name: string): Promise<string> {
  const file = await saved(await emptyFolder(), name, bytes);
  const content = await guideWith();
  const before = await readdir(content, { recursive: true });
  const error: unknown = await quietly(() => importCommand(content).run([file, '--apply']), ENV).catch(
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ReadableError);
  expect(await readdir(content, { recursive: true })).toEqual(before);
  return (error as ReadableError).text.vi;
}

/** A zip with one part that says it inflates to `says` bytes and does to `really`. */
function zip(name: string, really: number, says = really): Uint8Array {
  const packed = deflateRawSync(Buffer.alloc(really));
  const file = Buffer.from(name);
  const fields = (offset: number) => {
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(says, 18);
    head.writeUInt16LE(file.length, 22);
    return { head, offset };
  };
  const { head } = fields(0);
  const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), head, file, packed]);
  const central = Buffer.concat([Buffer.from('PK\x01\x02\x14\0', 'latin1'), head, Buffer.alloc(14), file]);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}

describe('a file that is no workbook', () => {
  it('inflates to 400 MB: refused before it is unpacked', async () => {
    expect(await importing(zip('xl/workbook.xml', 1000, 400 * 1024 * 1024), 'to.xlsx')).toContain(
      'bung ra 400 MB, quá 100 MB',
    );
  });

  it('inflates further than it says: stopped', async () => {
    expect(await importing(zip('xl/workbook.xml', 1024 * 1024, 1000), 'doi.xlsx')).toContain('bị hỏng');
  });

  it('is an old .xls under the name .xlsx', async () => {
    expect(await importing(Buffer.from('D0CF11E0A1B11AE1', 'hex'), 'cu.xlsx')).toContain(
      'Office kiểu cũ (.xls, .doc) hoặc có mật khẩu',
    );
  });

  it('is a page of text, or was cut off', async () => {
    expect(await importing(Buffer.from('<html>'), 'trang.xlsx')).toContain('không phải tệp .xlsx');
    const whole = await workbook([['Tên sản phẩm', 'Xã']]);
    expect(await importing(whole.subarray(0, whole.length - 40), 'cut.xlsx')).toContain('bị hỏng');
  });
});

describe('a workbook with', () => {
  const HEAD = ['Mã', 'Tên sản phẩm', 'Xã', 'Ngày kiểm tra'];

  it('merged cells names the cell', async () => {
    const merges = [{ startRow: 1, startCol: 2, endRow: 2, endCol: 2 }];
    const plan = await planRows([HEAD, ['a', 'Một', 'Châu Tiến'], ['b', 'Hai', null]], guide, {}, { merges });
    expect(told(plan)).toEqual([
      expect.stringMatching(/^2:3 sheet-merged Ô C2: .*→ Bỏ gộp ô/),
      expect.stringMatching(/^3:3 sheet-merged Ô C3/),
    ]);
  });

  it('a merged title above its headings is read', async () => {
    const merges = [{ startRow: 0, startCol: 0, endRow: 0, endCol: 3 }];
    const plan = await planRows([['DANH SÁCH'], HEAD, ['a', 'Một', 'Châu Tiến']], guide, {}, { merges });
    expect(told(plan)).toEqual([]);
    expect(plan.created).toHaveLength(1);
  });

  it('a formula asks for its value', async () => {
    const cells = new Map([
      ['1,1', { value: 'Một', type: 'formula' as const, formula: 'A2&"x"', formulaResult: 'ax' }],
    ]);
    expect(told(await planRows([HEAD, ['a', 'Một', 'Châu Tiến']], guide, {}, { cells }))[0]).toMatch(
      /^2:2 sheet-formula Ô B2: .*=A2&"x"/,
    );
  });

  it('days as text and as days of Excel reads both', async () => {
    const plan = await planRows(
      [HEAD, ['a', 'Một', 'Châu Tiến', '21/11/2026'], ['b', 'Hai', 'Châu Tiến', new Date(Date.UTC(2026, 10, 20))]],
      guide,
    );
    expect(told(plan)).toEqual([]);
    expect(plan.files.get('products/a/facts.yaml')).toContain('checkedOn: "2026-11-21"');
    expect(plan.files.get('products/b/facts.yaml')).toContain('checkedOn: "2026-11-20"');
  });

  it('two rows for one id names both', async () => {
    const plan = await planRows([HEAD, ['a', 'Một', 'Châu Tiến'], ['a', 'Hai', 'Châu Tiến']], guide);
    expect(told(plan)).toEqual([expect.stringMatching(/^3:1 sheet-id-twice .*đã có ở Sheet1, dòng 2/)]);
  });

  it.each(['../ra-ngoai', '/etc/passwd', 'a/b', '..', 'con'])('the id "%s" writes nothing', async (id) => {
    const plan = await planRows([HEAD, [id, 'Một', 'Châu Tiến']], guide);
    expect(told(plan)).toEqual([expect.stringMatching(/^2:1 sheet-id .*không làm mã được/)]);
    expect(plan.files.size).toBe(0);
  });

  it('an id that differs in case alone is the entry that is there', async () => {
    const cased = {
      ...guide,
      refs: guide.refs.map((ref) => (ref === 'products/vai-thu' ? ('products/Vai-Thu' as const) : ref)),
    };
    const plan = await planRows([HEAD, ['vai-thu', '', '']], cased);
    expect(plan.created).toEqual([]);
  });
});

describe('a content folder', () => {
  it('that may not be written stays as it was', async () => {
    const folder = await guideWith();
    await writeFile(join(folder, 'chan'), 'một tệp, không phải thư mục');
    const before = await readFile(join(folder, 'site.yaml'), 'utf8');
    const files = new Map([
      ['site.yaml', 'hỏng'],
      ['products/moi/facts.yaml', 'x'],
      ['chan/moi/facts.yaml', 'x'],
    ]);
    await expect(writeTogether(folder, files)).rejects.toThrow(/nothing was changed/);
    expect(await readFile(join(folder, 'site.yaml'), 'utf8')).toBe(before);
    expect(await readdir(join(folder, 'products'))).not.toContain('moi/facts.yaml');
  });

  it('without permission is said, and is as it was', async () => {
    const folder = await guideWith();
    const before = await readdir(folder);
    await chmod(folder, 0o555);
    const files = new Map([
      ['heritage/hang-thu/them.txt', 'x'],
      ['moi.yaml', 'x'],
    ]);
    await chmod(join(folder, 'heritage/hang-thu'), 0o777);
    await asNobody(() =>
      expect(writeTogether(folder, files)).rejects.toThrow(/moi\.yaml.* cannot be written \(EACCES\)/),
    );
    await chmod(folder, 0o755);
    expect(await readdir(folder)).toEqual(before);
    expect(await readdir(join(folder, 'heritage/hang-thu'))).not.toContain('them.txt');
  });

  it('with an error that the rows would bring is not touched', async () => {
    const folder = await guideWith();
    const copy = await emptyFolder();
    await cp(folder, copy, { recursive: true });
    const rows = [
      ['Mã', 'Tên sản phẩm', 'Xã', 'madeIn'],
      ['a', 'Một', 'Châu Tiến', 'villages/khong-co'],
    ];
    const file = await saved(await emptyFolder(), 'x.xlsx', await workbook(rows));
    const { exitCode, err } = await quietly(() => importCommand(folder).run([file, '--apply']), ENV);
    expect(exitCode).toBe(1);
    expect(err).toContain('reference-dangling');
    expect(await readdir(folder, { recursive: true })).toEqual(await readdir(copy, { recursive: true }));
  });
});

/** Everything is permitted to root: for a while it is a user to whom nothing belongs (`nobody`). */
async function asNobody(work: () => Promise<unknown>): Promise<void> {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(65_534);
  try {
    await work();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}
