/** What a machine can do to a build: no room, a damaged cache, a clock that jumps, a folder that can't be written, a rival. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { makeWorkshop, type Workshop } from './build-process.ts';

let shop: Workshop;
beforeAll(async () => {
  shop = await makeWorkshop();
  await shop.mark('good');
  const { code, output } = await shop.build();
  expect(code, output).toBe(0);
});
afterAll(() => shop.remove());
beforeEach(() => shop.mark('next'));

/** Every file of the site with its bytes. */
async function snapshot(): Promise<Map<string, string>> {
  const files = (await readdir(shop.site, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const pairs = files.map(async (entry) => {
    const file = join(entry.parentPath, entry.name);
    return [file, (await readFile(file)).toString('base64')] as const;
  });
  return new Map(await Promise.all(pairs));
}

test.skipIf(process.platform === 'win32')(
  'where there is no room to write, the build says so and the last site stays byte for byte',
  async () => {
    const before = await snapshot();
    // No file may grow beyond 200 KB: the same error from the system, at the moment of a write, as on a full disk.
    const { code, output } = await shop.build({}, 'ulimit -f 200');
    expect(code, output).not.toBe(0);
    expect(await snapshot()).toEqual(before);
  },
);

test('a damaged cache is made anew, and its damage reaches no page and no print', async () => {
  const { code: first, output: said } = await shop.build();
  expect(first, said).toBe(0);
  const before = await snapshot();
  const derived = (await readdir(join(shop.cache, 'derived'), { recursive: true, withFileTypes: true })).filter(
    (entry) => entry.isFile(),
  );
  expect(derived.length).toBeGreaterThan(3);
  for (const [at, entry] of derived.entries()) {
    const file = join(entry.parentPath, entry.name);
    const bytes = await readFile(file);
    // Emptied, cut in half, or one bit turned.
    const damaged = [Buffer.alloc(0), bytes.subarray(0, bytes.length / 2), Buffer.from(bytes)][at % 3] ?? bytes;
    if (at % 3 === 2 && damaged.length > 0) damaged[damaged.length - 1] = (damaged[damaged.length - 1] ?? 0) ^ 1;
    await writeFile(file, damaged);
  }
  const { code, output } = await shop.build();
  expect(code, output).toBe(0);
  const after = await snapshot();
  expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
  expect([...after].filter(([file, bytes]) => before.get(file) !== bytes).map(([file]) => file)).toEqual([]);
});

test.each(['2036-02-29', '2099-12-31'])(
  'on a machine whose clock ran ahead to %s the guide still builds',
  async (TODAY) => {
    const { code, output } = await shop.build({ TODAY });
    expect(code, output).toBe(0);
  },
);

test('on a machine whose clock fell back the dates of the content are said to be in the future, and the last site stays', async () => {
  const before = await snapshot();
  const { code, output } = await shop.build({ TODAY: '1999-12-31' });
  expect(code).toBe(1);
  expect(output).toContain('today is 1999-12-31');
  expect(await snapshot()).toEqual(before);
});

test('a target that cannot be written is said in words, and nothing is lost', async () => {
  const before = await snapshot();
  const { code, output } = await shop.build({ OUT_DIR: join(shop.content, 'site.yaml', 'site') });
  expect(code).toBe(1);
  expect(output).not.toMatch(/\n\s+at /);
  expect(await snapshot()).toEqual(before);
});

test('of two builds at once into one folder one gives way in words, and the site is whole', async () => {
  const results = await Promise.all([shop.build(), shop.build()]);
  expect(results.map(({ code }) => code).sort()).toEqual([0, 1]);
  expect(results.find(({ code }) => code === 1)?.output).toMatch(/another|process/i);
  expect(new Set(await shop.marks()).size).toBe(1);
});
