/** Makes the pictures of the officers' guide anew from the site built in `dist`: `docs/images/kiem-tra.png`, `tinh-trang.png`. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { chromium, type Page } from 'playwright';
import sharp from 'sharp';
import { writeFileAtomic } from '../src/lib/atomic-write.ts';
import { type Command, EXIT, runCommand } from '../src/lib/command.ts';
import { contentDir } from '../src/queries/current.ts';
import { serveStatic } from '../src/serving/static-server.ts';

const ROOT = join(import.meta.dirname, '..');
const SCREEN = { width: 760, height: 900 };
const ENTRY = 'heritage/hang-bua';

const command: Command = {
  help: {
    vi: 'Chụp lại các ảnh của sổ tay từ trang đã dựng trong dist.\n\nCách dùng: node scripts/docs-officers.ts',
    en: 'Makes the pictures of the officers’ guide anew from the site built in dist.\n\nUsage: node scripts/docs-officers.ts',
  },

  async run() {
    const server = await serveStatic({ root: join(ROOT, 'dist') });
    const browser = await chromium.launch({
      executablePath: process.env['CHROMIUM_PATH'] || '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-background-networking'],
    });
    try {
      const page = await browser.newPage({ viewport: SCREEN, locale: 'vi-VN', colorScheme: 'light' });
      await page.goto(`${server.url}/admin/status`);
      await take(page, 'tinh-trang');
      await page.goto(`${server.url}/admin/check`);
      await page
        .locator('input[type=file]')
        .first()
        .setInputFiles([await faultyEntry()]);
      await page.locator('.report').waitFor();
      await take(page, 'kiem-tra');
    } finally {
      await browser.close();
      await server.close();
    }
    return EXIT.ok;
  },
};

/** An entry of the starter guide with two slips, as an officer would send it. */
async function faultyEntry() {
  const read = async (file: string) => readFile(join(contentDir(), ENTRY, file), 'utf8');
  const facts = (await read('facts.yaml'))
    .replace(/^relicType: .*$/m, 'relicType: scenik')
    .replace(/^checkedOn: .*$/m, 'checkedOn: 20/11/2026');
  const files = { 'facts.yaml': facts, 'vi.mdx': await read('vi.mdx') };
  const inside = Object.entries(files).map(
    ([file, text]) => [`${ENTRY}/${file}`, new TextEncoder().encode(text)] as const,
  );
  return {
    name: 'hang-bua.zip',
    mimeType: 'application/zip',
    buffer: Buffer.from(zipSync(Object.fromEntries(inside))),
  };
}

async function take(page: Page, name: string): Promise<void> {
  const png = await sharp(await page.screenshot())
    .png({ palette: true, colours: 64, effort: 10 })
    .toBuffer();
  await writeFileAtomic(join(ROOT, `docs/images/${name}.png`), png);
}

await runCommand(command);
