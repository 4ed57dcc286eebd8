/** `npm run bench -- search`: what is found by how it is typed, beside Pagefind and MiniSearch, and what it costs. */
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeFileAtomic } from '../../src/lib/atomic-write.ts';
import { today } from '../../src/lib/clock.ts';
import { type Command, EXIT, ReadableError, runCommand, say, UsageError } from '../../src/lib/command.ts';
import { contentDir, load } from '../../src/queries/current.ts';
import { packTitles } from '../../src/search/packed-titles.ts';
import { titleList } from '../../src/search/titles.ts';
import { derivedQueries } from './search/derived.ts';
import { withHaystack } from './search/haystack.ts';
import { brotliBytes, measureWaits, weighSearch } from './search/measure.ts';
import { startBrowser } from './search/pagefind.ts';
import { writePages } from './search/pages.ts';
import { readQueries } from './search/queries.ts';
import { missedGoals, reportOf, type Size } from './search/report.ts';
import { runQueries } from './search/run.ts';

const ROOT = join(import.meta.dirname, '../..');
const PAGE = join(ROOT, 'docs/bench/search.md');
const QUERIES = new URL('../../tests/bench/search/queries.txt', import.meta.url);
const PACKAGES = ['pagefind', 'minisearch'];
/** Invented entries around the starter guide; queries are asked of the first two. */
const HAYSTACKS = [0, 1000];
const LARGE = 10_000;

const command: Command = {
  help: {
    vi: 'Cách dùng: npm run bench -- search [--site THƯ_MỤC] [--large]\nHỏi các câu tìm kiếm mẫu trên trang đã dựng, riêng và giữa 1.000 mục bịa, cạnh Pagefind và MiniSearch; ghi bảng vào docs/bench/search.md.\n  --site THƯ_MỤC  trang đã dựng (mặc định dist)\n  --large         thêm cỡ 10.000 mục (vài phút)',
    en: 'Usage: npm run bench -- search [--site DIR] [--large]\nAsks the written queries of a built site, alone and among 1,000 invented entries, beside Pagefind and MiniSearch; writes the tables to docs/bench/search.md.\n  --site DIR  the built site (default dist)\n  --large     adds the size of 10,000 entries (some minutes)',
  },
  async run(args) {
    const { site, large } = parse(args);
    const real = await load(contentDir());
    const written = await readQueries(QUERIES);
    const queries = [...written, ...derivedQueries(real)];
    const work = await mkdtemp(join(tmpdir(), 'search-bench-'));
    const browser = await startBrowser();
    try {
      const sizes: Size[] = [];
      for (const extra of large ? [...HAYSTACKS, LARGE] : HAYSTACKS) {
        const guide = withHaystack(real, extra);
        const { size: entries } = guide.entries;
        console.error(say({ vi: `Đang đo với ${entries} mục…`, en: `Measuring with ${entries} entries…` }));
        const folder = join(work, String(extra));
        const index = await writePages(site, real, guide, folder);
        sizes.push({
          entries,
          titles: brotliBytes(JSON.stringify(packTitles(titleList(guide, 'vi')))),
          pages: index.pages,
          indexBytes: index.bytes,
          indexSeconds: index.seconds,
          ...(extra !== LARGE && { answers: await runQueries(browser, guide, folder, queries) }),
        });
        await rm(folder, { recursive: true });
      }
      const run = {
        date: today(),
        versions: { Node: process.versions.node, Chromium: browser.version(), ...(await packageVersions()) },
        written: written.length,
        derived: queries.length - written.length,
        sizes,
        weights: await weighSearch(site),
        waits: await measureWaits(browser, site),
      };
      await writeFileAtomic(PAGE, reportOf(run));
      console.log(say({ vi: `Đã ghi ${PAGE}`, en: `Wrote ${PAGE}` }));
      const missed = missedGoals(run);
      if (missed.length === 0) return EXIT.ok;
      console.error(
        say({ vi: `Chưa đạt mục tiêu ở: ${missed.join('; ')}.`, en: `Goals missed in: ${missed.join('; ')}.` }),
      );
      return EXIT.wrong;
    } finally {
      await browser.close();
      await rm(work, { recursive: true, force: true });
    }
  },
};

function parse(args: readonly string[]): { site: string; large: boolean } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { site: { type: 'string', default: 'dist' }, large: { type: 'boolean', default: false } },
    });
    const site = resolve(values.site);
    if (!existsSync(join(site, 'vi/titles.json'))) {
      throw new ReadableError({
        vi: `Không thấy trang đã dựng trong ${site}. Chạy "npm run build" trước.`,
        en: `There is no built site in ${site}. Run "npm run build" first.`,
      });
    }
    return { site, large: values.large };
  } catch (error) {
    if (error instanceof ReadableError) throw error;
    const { message } = error as Error;
    throw new UsageError({ vi: `Lệnh gọi sai: ${message}`, en: `Wrong call: ${message}` });
  }
}

async function packageVersions(): Promise<Record<string, string>> {
  const versions = PACKAGES.map(async (name) => {
    const file = join(ROOT, 'node_modules', name, 'package.json');
    return [name, JSON.parse(await readFile(file, 'utf8')).version as string] as const;
  });
  return Object.fromEntries(await Promise.all(versions));
}

await runCommand(command);
