/** Makes the pictures of the officers' guide anew from the site built in `dist`: `docs/images/kiem-tra.png`, `kiem-tra-bang-tinh.png`, `tinh-trang.png`. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { chromium, type Page } from 'playwright';
import sharp from 'sharp';
import { writeFileAtomic } from '../src/lib/atomic-write.ts';
import { type Command, EXIT, runCommand } from '../src/lib/command.ts';
import { contentDir } from '../src/queries/current.ts';
import { serveStatic } from '../src/serving/static-server.ts';
import { openGuide } from '../src/sheets/command/open-guide.ts';
import { exportGuide } from '../src/sheets/export.ts';
import { writeWorkbook } from '../src/sheets/write-workbook.ts';

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
      await page
        .locator('input[type=file]')
        .first()
        .setInputFiles([await editedWorkbook()]);
      await page.locator('.changes').waitFor();
      await page
        .locator('.changes')
        .evaluate((element) => scrollTo(0, scrollY + element.getBoundingClientRect().top - 16));
      await take(page, 'kiem-tra-bang-tinh');
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

/** The guide's workbook with two cells changed, as an officer would save it. */
async function editedWorkbook() {
  const { sheets } = await readXlsx(await writeWorkbook(exportGuide(await openGuide(contentDir()))), {
    readStyles: false,
  });
  const rows = sheets.find(({ name }) => name === 'Di sản')?.rows ?? [];
  const fields = rows.find((row) => row[0] === 'id') ?? [];
  const row = rows.find((one) => one[0] === 'hang-bua') ?? [];
  row[fields.indexOf('vi.summary')] = 'Hang đá bên ruộng, nơi cả vùng tìm về mỗi tháng Giêng.';
  row[fields.indexOf('checkedOn')] = '18/11/2026';
  const kept = sheets.map(({ name, rows: all, veryHidden }) => ({
    name,
    rows: all,
    ...(veryHidden && { veryHidden }),
  }));
  return { name: 'cam-nang.xlsx', mimeType: '', buffer: Buffer.from(await writeXlsx({ sheets: kept })) };
}

async function take(page: Page, name: string): Promise<void> {
  const png = await sharp(await page.screenshot())
    .png({ palette: true, colours: 64, effort: 10 })
    .toBuffer();
  await writeFileAtomic(join(ROOT, `docs/images/${name}.png`), png);
}

await runCommand(command);
