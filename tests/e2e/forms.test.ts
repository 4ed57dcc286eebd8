/** The forms over the same files: what they write, the checks accept, and only what was changed differs. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { parse } from 'yaml';
import { checkFiles } from '../../src/admin/check-files.ts';
import { formsPage, writeForms } from '../../src/admin/forms/write-forms.ts';
import { readPicture } from '../../src/checks/read-picture.ts';
import { contentDir } from '../../src/queries/current.ts';
import { site as siteSchema } from '../../src/schemas/site.ts';
import { serveStatic } from '../../src/serving/static-server.ts';
import { GIT_HOSTS } from './git-hosts.ts';

const EDITED = 'heritage/hang-bua';
const MADE = 'handbook/di-cho';
const FACTS = 'topic: other\norder: 90\nillustration: handbook\ncheckedOn: "2026-11-20"\n';

// The forms are made for a desk; beside the text they show the folder's name.
test.use({ viewport: { width: 1280, height: 900 }, isMobile: false, hasTouch: false });

let folder: string;
let server: Awaited<ReturnType<typeof serveStatic>>;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bieu-mau-'));
  const yaml = parse(await readFile(join(contentDir(), 'site.yaml'), 'utf8')) as object;
  await writeForms(folder, siteSchema.parse({ ...yaml, forms: { backend: 'local' } }));
  server = await serveStatic({ root: folder });
});

test.afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

test('in local mode a text is edited and another is made in two languages; nobody else is asked for anything', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const before = await entryTexts().then((texts) => texts.set(`content/${MADE}/facts.yaml`, FACTS));
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(server.url)) elsewhere.push(request.url());
  });
  await openRepository(page, before);

  await page.goto(`${server.url}/admin/index.html#/collections/heritage-en`);
  await page.getByText('Bua Cave').first().click();
  await box(page, 'summary').fill('A new sentence.');
  await save(page);
  for (const [locale, title, summary] of [
    ['vi', 'Đi chợ', 'Chợ họp từ sáng sớm.'],
    ['en', 'At the market', 'It begins early.'],
  ] as const) {
    await page.goto(`${server.url}/admin/index.html#/collections/handbook-${locale}/new`);
    // Typed as some keyboards do it, in parts; saved composed.
    await box(page, 'title').fill(title.normalize('NFD'));
    await box(page, 'summary').fill(summary);
    await box(page, 'body').fill('Đi sớm.\n\n<Note>\n\nHỏi giá trước.\n\n</Note>');
    await page.getByRole('textbox').last().fill('di-cho');
    await save(page);
  }

  const after = await repositoryFiles(page);
  expect([...after.keys()].sort()).toEqual(
    [...before.keys(), `content/${MADE}/en.mdx`, `content/${MADE}/vi.mdx`].sort(),
  );
  expectOneSentence(before, after);
  expect(after.get(`content/${MADE}/vi.mdx`)).toContain('title: Đi chợ'.normalize('NFC'));
  expect(after.get(`content/${MADE}/vi.mdx`)).toContain('<Note>\n\nHỏi giá trước.\n\n</Note>');

  const bytes = new Map(
    [...after].map(([path, text]) => [path.replace('content/', ''), new TextEncoder().encode(text)]),
  );
  const read = (file: string) => readFile(join(contentDir(), file), 'utf8');
  const guide = { site: await read('site.yaml'), localities: await read('localities.yaml'), refs: await refs() };
  const { diagnostics } = await checkFiles(bytes, guide, '2026-11-22', readPicture);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(elsewhere).toEqual([]);
});

for (const [name, { forms, origin, host }] of Object.entries(GIT_HOSTS)) {
  test(`with ${name} a token signs in and a saved text is one commit of one file; nobody else is asked`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    const yaml = parse(await readFile(join(contentDir(), 'site.yaml'), 'utf8')) as object;
    const site = siteSchema.parse({ ...yaml, forms });
    // The script is the same; the page says which host it is and whom it may ask.
    if (site.forms) await writeFile(join(folder, 'admin', `${name}.html`), formsPage(site, site.forms));
    const before = await entryTexts();
    const repository = new Map(before);
    const elsewhere: string[] = [];
    const tokens = new Set<string | undefined>();
    await page.route(
      (url) => /^https?:/.test(url.href) && !url.href.startsWith(server.url),
      async (route) => {
        const request = route.request();
        if (request.method() !== 'OPTIONS') tokens.add((await request.allHeaders())['authorization']?.split(' ')[1]);
        const isHost = new URL(request.url()).origin === origin;
        if (!isHost) elsewhere.push(request.url());
        const answer = isHost ? host(repository, request) : undefined;
        return route.fulfill({
          status: answer?.status ?? (answer ? 200 : 404),
          headers: { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' },
          ...(answer?.json !== undefined && { json: answer.json }),
        });
      },
    );
    await page.goto(`${server.url}/admin/${name}.html`);
    await page.getByRole('button', { name: 'Đăng nhập bằng mã truy cập' }).click();
    await page.getByRole('textbox', { name: 'Mã truy cập cá nhân' }).fill('ma-thu');
    await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
    await expect(page).toHaveURL(/#\/collections/, { timeout: 20_000 });

    await page.goto(`${server.url}/admin/${name}.html#/collections/heritage-en`);
    await page.getByText('Bua Cave').first().click();
    await box(page, 'summary').fill('A new sentence.');
    await save(page);

    expect([...repository.keys()]).toEqual([...before.keys()]);
    expectOneSentence(before, repository);
    expect(elsewhere).toEqual([]);
    expect([...tokens]).toEqual(['ma-thu']);
  });
}

test('a guide that does not ask for forms has none', async () => {
  const site = siteSchema.parse(parse(await readFile(join(contentDir(), 'site.yaml'), 'utf8')));
  const empty = await mkdtemp(join(tmpdir(), 'khong-bieu-mau-'));
  await writeFile(join(empty, 'x'), '');
  expect(await writeForms(empty, site)).toBe(false);
  expect(await readdir(empty)).toEqual(['x']);
  await rm(empty, { recursive: true });
});

/** The entry that is edited, as its repository holds it. */
async function entryTexts(): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const file of ['facts.yaml', 'vi.mdx', 'en.mdx']) {
    texts.set(`content/${EDITED}/${file}`, await readFile(join(contentDir(), EDITED, file), 'utf8'));
  }
  return texts;
}

/** Of what was there, one file differs, and in it what was typed. */
function expectOneSentence(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): void {
  const changed = [...before].filter(([path, text]) => after.get(path) !== text).map(([path]) => path);
  expect(changed).toEqual([`content/${EDITED}/en.mdx`]);
  const was = (before.get(`content/${EDITED}/en.mdx`) ?? '').split('\n');
  const is = (after.get(`content/${EDITED}/en.mdx`) ?? '').split('\n');
  // A list on one line comes back on lines of its own; every other line stands as it stood.
  const ofLists = (line: string) => /^alsoKnownAs:|^ {2}- /.test(line);
  expect(is.filter((line) => !was.includes(line) && !ofLists(line))).toEqual(['summary: A new sentence.']);
  expect(was.filter((line) => !is.includes(line) && !ofLists(line)).map((line) => line.split(':')[0])).toEqual([
    'summary',
  ]);
}

/** A folder of the browser's own stands for the one that an officer picks: the same handles, without the dialogue. */
async function openRepository(page: Page, files: ReadonlyMap<string, string>): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(window, {
      showDirectoryPicker: async () => (await navigator.storage.getDirectory()).getDirectoryHandle('repo'),
    });
  });
  await page.goto(`${server.url}/admin/index.html`);
  await page.evaluate(
    async (texts) => {
      const repo = await (await navigator.storage.getDirectory()).getDirectoryHandle('repo', { create: true });
      await repo.getDirectoryHandle('.git', { create: true });
      for (const [path, text] of texts) {
        const parts = path.split('/');
        let place = repo;
        for (const part of parts.slice(0, -1)) place = await place.getDirectoryHandle(part, { create: true });
        const file = await place.getFileHandle(parts.at(-1) ?? '', { create: true });
        const stream = await file.createWritable();
        await stream.write(text);
        await stream.close();
      }
    },
    [...files],
  );
  await page.getByRole('button', { name: 'Làm việc với kho mã nguồn cục bộ' }).click();
  await expect(page).toHaveURL(/#\/collections/, { timeout: 20_000 });
}

async function repositoryFiles(page: Page): Promise<Map<string, string>> {
  const found = await page.evaluate(async () => {
    const files: [string, string][] = [];
    const walk = async (folder: FileSystemDirectoryHandle, before: string): Promise<void> => {
      for await (const [name, handle] of (
        folder as unknown as { entries(): AsyncIterable<[string, FileSystemHandle]> }
      ).entries()) {
        if (handle.kind === 'directory') await walk(handle as FileSystemDirectoryHandle, `${before}${name}/`);
        else files.push([before + name, await (await (handle as FileSystemFileHandle).getFile()).text()]);
      }
    };
    await walk(await (await navigator.storage.getDirectory()).getDirectoryHandle('repo'), '');
    return files;
  });
  return new Map(found);
}

function box(page: Page, field: string) {
  return page.locator(`section[data-key-path="${field}"]`).getByRole('textbox').first();
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  // Saved, the form closes and its list shows again.
  await expect(page).not.toHaveURL(/\/(?:new|entries)\b/);
}

async function refs(): Promise<string[]> {
  const kinds = await readdir(contentDir(), { withFileTypes: true });
  const found = await Promise.all(
    kinds
      .filter((kind) => kind.isDirectory())
      .map(async ({ name }) => (await readdir(join(contentDir(), name))).map((id) => `${name}/${id}`)),
  );
  return found.flat();
}
