/**
 * `npm run bench -- build`: what a build costs as a guide grows, what one edited entry costs, and what peers
 * take for the same words.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeFileAtomic } from '../../src/lib/atomic-write.ts';
import { today } from '../../src/lib/clock.ts';
import { type Command, EXIT, runCommand, UsageError } from '../../src/lib/command.ts';
import { contentDir } from '../../src/queries/current.ts';
import { growContent } from './build/grow.ts';
import type { Meter } from './build/meter.ts';
import { metered } from './build/metered.ts';
import { buildPeer, fillPeer, installPeers, PEERS } from './build/peers.ts';
import { reportOf, type Size } from './build/report.ts';

const ROOT = join(import.meta.dirname, '../..');
const REPORT = join(ROOT, 'docs/bench/build');

const command: Command = {
  help: {
    vi: `Cách dùng: npm run bench -- build [--sizes 100,1000,5000] [--peers]
Đo CPU, bộ nhớ và số trang mỗi giây khi dựng cẩm nang 100, 1.000… mục × 2 ngôn ngữ; ghi docs/bench/build.md và .json.
  --sizes  số mục, cách nhau bằng dấu phẩy (mặc định 100,1000)
  --peers  đo thêm Starlight và Astro trần với cùng nội dung ở cỡ 1.000 (cài gói riêng của chúng)`,
    en: `Usage: npm run bench -- build [--sizes 100,1000,5000] [--peers]
Measures CPU, memory and pages a second of a build at 100, 1,000 … entries × 2 languages; writes docs/bench/build.md and .json.
  --sizes  entries, comma-separated (default 100,1000)
  --peers  also measures Starlight and bare Astro with the same words at 1,000 (installs their own packages)`,
  },
  async run(args) {
    const { sizes, peers } = readArguments(args);
    const [load = 0] = loadavg();
    const folder = await mkdtemp(join(tmpdir(), 'bench-build-'));
    try {
      const rows: Size[] = [];
      for (const entries of sizes) rows.push(await measureSize(join(folder, String(entries)), entries));
      const others = peers ? await measurePeers(join(folder, 'peers'), Math.min(1000, sizes.at(-1) ?? 1000)) : [];
      const report = {
        measuredOn: today(),
        node: process.versions.node,
        cores: cpus().length,
        load,
        sizes: rows,
        peers: others,
      };
      await writeFileAtomic(`${REPORT}.json`, `${JSON.stringify(report, null, 2)}\n`);
      await writeFileAtomic(`${REPORT}.md`, reportOf(report));
      console.log(reportOf(report));
      return EXIT.ok;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

/** A cold build, a warm one, and one after a sentence was added to one entry. */
async function measureSize(folder: string, entries: number): Promise<Size> {
  console.error(`${entries}…`);
  const content = join(folder, 'content');
  const refs = await growContent(contentDir(), content, entries);
  const build = () =>
    metered([join(ROOT, 'scripts/build.ts')], {
      cwd: ROOT,
      env: {
        CONTENT_DIR: content,
        OUT_DIR: join(folder, 'dist'),
        CACHE_DIR: join(folder, 'cache'),
        CODES_BASE: 'none',
      },
    });
  const cold = await build();
  const warm = await build();
  const edited = join(content, refs.at(-1) ?? '', 'vi.mdx');
  await writeFile(edited, `${await readFile(edited, 'utf8')}\n\nMột câu mới.\n`);
  const afterEdit = await build();
  return { entries, cold, warm, afterEdit };
}

async function measurePeers(folder: string, entries: number): Promise<{ peer: string; pages: number; meter: Meter }[]> {
  installPeers();
  const content = join(folder, 'content');
  const refs = await growContent(contentDir(), content, entries);
  const rows: { peer: string; pages: number; meter: Meter }[] = [];
  for (const peer of PEERS) {
    console.error(`${peer}…`);
    const { folder: project, pages } = await fillPeer(peer, content, refs, 'build');
    await buildPeer(peer, project);
    rows.push({ peer, pages, meter: await buildPeer(peer, project) });
  }
  return rows;
}

function readArguments(args: readonly string[]): { sizes: number[]; peers: boolean } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { sizes: { type: 'string', default: '100,1000' }, peers: { type: 'boolean', default: false } },
    });
    const sizes = values.sizes.split(',').map(Number);
    if (sizes.every((size) => Number.isInteger(size) && size >= 1 && size <= 20_000)) {
      return { sizes: sizes.sort((a, b) => a - b), peers: values.peers };
    }
  } catch {
    // Said below.
  }
  throw new UsageError({
    vi: '--sizes là các số từ 1 đến 20000, cách nhau bằng dấu phẩy.',
    en: '--sizes takes numbers from 1 to 20000, comma-separated.',
  });
}

await runCommand(command);
