/** Contacts in a folder of their own, and a consent that is taken back. */
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkGuide } from '../../../src/checks/all.ts';
import { load } from '../../../src/queries/current.ts';
import { entryView } from '../../../src/queries/entry-view.ts';
import type { Entry } from '../../../src/reading/guide.ts';

const HOME = 'homestays/mau-nha-san';
let root = '';
let content = '';
let privateDir = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'riêng tư '));
  content = join(root, 'content');
  privateDir = join(root, 'private');
  await cp('tests/fixtures/content/two-entries', content, { recursive: true });
  await mkdir(join(privateDir, HOME), { recursive: true });
  vi.stubEnv('PRIVATE_DIR', privateDir);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(root, { recursive: true });
});

const write = (text: string) => writeFile(join(privateDir, HOME, 'private.yaml'), text);
const CONTACT =
  'contacts:\n  - phone: 0900 000 077\n    consent: { id: R-77, date: "2026-11-20", purposes: [website] }\n';

async function numbers(): Promise<string[]> {
  const guide = await load(content);
  const entry = guide.entries.get(HOME) as Entry;
  return entryView(guide, entry, 'vi').contacts.flatMap(({ ways }) => ways.map(({ text }) => text));
}

describe('the private folder', () => {
  it('adds its contacts to the entry as if they stood in its facts', async () => {
    const before = await numbers();
    await write(CONTACT);
    expect(await numbers()).toEqual([...before, '0900 000 077']);
  });

  it('takes a consent back wherever it stands, by its id', async () => {
    await write(`${CONTACT}withdrawn:\n  - { id: R-77, on: "2026-11-21" }\n`);
    expect(await numbers()).not.toContain('0900 000 077');
  });

  it('has its mistakes named in its own file', async () => {
    await write('contacts:\n  - phone: 0900 000 077\n');
    const found = await checkGuide(content, { base: 'none', today: '2026-11-22' });
    expect(
      found.filter(({ file }) => file.startsWith('PRIVATE_DIR')).map(({ file, line, code }) => [file, line, code]),
    ).toEqual([[`PRIVATE_DIR/${HOME}/private.yaml`, 2, 'consent-missing']]);
  });

  it('has a withdrawn contact named in the file that holds it', async () => {
    await write(CONTACT.replace('purposes: [website]', 'purposes: [website], withdrawnOn: "2026-11-21"'));
    const found = await checkGuide(content, { base: 'none', today: '2026-11-22' });
    expect(found.filter(({ code }) => code === 'consent-withdrawn').map(({ file, line }) => [file, line])).toEqual([
      [`PRIVATE_DIR/${HOME}/private.yaml`, 2],
    ]);
  });

  it.each([
    ['is not there', () => join(root, 'nowhere'), /no private folder/],
    ['lies within the content', () => join(content, 'homestays'), /lies within the content folder/],
  ])('is refused where it %s', async (_, dir, words) => {
    vi.stubEnv('PRIVATE_DIR', dir()).stubEnv('LANG', 'en');
    await expect(load(content)).rejects.toThrow(words);
  });
});
