/**
 * Lighthouse, mobile, over representative pages of the built guide in its languages; the median of several runs.
 * Accessibility, best practices and SEO below 100 end it with 1; performance is the machine's too, and only reported.
 *
 *     npm run build && npm run bench -- lighthouse [--runs 5]
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright';
import { serveStatic } from '../../src/serving/static-server.ts';

const PAGES = [
  '/vi/',
  '/vi/heritage/hang-bua',
  '/vi/products/tho-cam-hoa-tien',
  '/vi/map',
  '/vi/search',
  '/en/homestays/mau-hoa-tien-1',
  '/en/festivals/hang-bua',
  '/en/help',
  '/fr/',
  '/fr/routes/mot-ngay-quy-chau',
  '/fr/handbook/an-toan',
  '/ko/heritage/ma-pi-leng',
  '/ko/calendar',
  '/zh/villages/ban-hoa-tien',
  '/zh/products/',
];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const PORT = 9377;

const { values } = parseArgs({ options: { runs: { type: 'string', default: '3' } } });
const runs = Number(values.runs);
const server = await serveStatic({ root: process.env['OUT_DIR'] ?? 'dist', port: 0 });
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] || '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking', `--remote-debugging-port=${PORT}`],
});

const rows: string[] = [];
try {
  for (const page of PAGES) {
    const scores: Record<string, number[]> = {};
    for (let run = 0; run < runs; run += 1) {
      const result = await lighthouse(new URL(page, server.url).href, {
        port: PORT,
        onlyCategories: [...CATEGORIES],
        logLevel: 'error',
      });
      for (const category of CATEGORIES) {
        const score = result?.lhr.categories[category]?.score ?? 0;
        scores[category] = [...(scores[category] ?? []), Math.round((score ?? 0) * 100)];
      }
      const failed = Object.values(result?.lhr.audits ?? {}).filter(
        ({ score, scoreDisplayMode }) => score === 0 && scoreDisplayMode === 'binary',
      );
      if (run === 0) for (const { id, title } of failed) console.log(`${page}: ${id} (${title})`);
    }
    const medians = CATEGORIES.map((category) => median(scores[category] ?? []));
    if (medians.slice(1).some((score) => score < 100)) process.exitCode = 1;
    rows.push(`| ${page} | ${medians.join(' | ')} |`);
    console.log(rows.at(-1));
  }
} finally {
  await browser.close();
  await server.close();
}

const date = new Date().toISOString().slice(0, 10);
await writeFile(
  'docs/bench/lighthouse.md',
  `# Lighthouse, mobile\n\n${date}, \`npm run bench -- lighthouse --runs ${runs}\`, median of ${runs}, simulated throttling, on the starter guide in five languages. Performance depends on the load of the machine, the other figures do not.\n\n| page | performance | accessibility | best practices | SEO |\n|---|---:|---:|---:|---:|\n${rows.join('\n')}\n`,
);

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
