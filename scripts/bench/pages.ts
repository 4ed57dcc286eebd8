/**
 * `npm run bench -- pages`: what each template weighs and when it is seen on a weak signal, and the same entry
 * written by hand, in bare Astro and in Starlight.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright';
import { writeFileAtomic } from '../../src/lib/atomic-write.ts';
import { today } from '../../src/lib/clock.ts';
import { type Command, EXIT, runCommand, UsageError } from '../../src/lib/command.ts';
import { type Paint, paint } from './pages/paint.ts';
import { reportOf, type Visits, type WeighedTemplate } from './pages/report.ts';
import { buildRivals } from './pages/rivals.ts';
import { makeCertificate, serveSecurely } from './pages/secure-host.ts';
import { SIGNALS } from './pages/signals.ts';
import { slowLink } from './pages/slow-link.ts';
import { type Template, templates } from './pages/templates.ts';
import { weigh } from './pages/weigh.ts';

const REPORT = join(import.meta.dirname, '../../docs/bench/pages');
const ENTRY = 'heritage/hang-bua';
/** Pages that are only looked at beside the floor are visited in every third round. */
const OTHERS_EVERY = 3;

/** A page behind a port of its own site. */
interface Racer {
  readonly page: string;
  readonly port: number;
  readonly address: string;
  readonly every: number;
}

const command: Command = {
  help: {
    vi: 'Cách dùng: npm run bench -- pages [--pairs N] [--visits N] [--peers]\nĐo từng kiểu trang: byte theo loại, số yêu cầu, thời điểm thấy chữ trên sóng yếu; so với trang viết tay, Astro trần, Starlight cùng nội dung; ghi docs/bench/pages.md và .json. Cần trang đã dựng (dist, hoặc OUT_DIR) và lệnh openssl.\n  --pairs N   số lượt so với trang viết tay, mỗi loại sóng (0–50, mặc định 15)\n  --visits N  số lượt mở mỗi kiểu trang, mỗi loại sóng (0–15, mặc định 3)\n  --peers     so thêm với Astro trần và Starlight (cài gói riêng của chúng)',
    en: 'Usage: npm run bench -- pages [--pairs N] [--visits N] [--peers]\nMeasures each template: bytes by type, requests, paints on a weak signal; beside a page written by hand, bare Astro and Starlight with the same content; writes docs/bench/pages.md and .json. Needs the built site (dist, or OUT_DIR) and the openssl command.\n  --pairs N   rounds against the page written by hand, for each signal (0–50, default 15)\n  --visits N  visits to each template, for each signal (0–15, default 3)\n  --peers     bare Astro and Starlight too (installs their own packages)',
  },
  async run(args) {
    const { pairs, visits, peers } = readArguments(args);
    const folder = await mkdtemp(join(tmpdir(), 'bench-pages-'));
    const closing: (() => Promise<unknown>)[] = [() => rm(folder, { recursive: true, force: true })];
    try {
      const rivals = pairs > 0 ? await buildRivals(ENTRY, folder, peers) : [];
      const certificate = await makeCertificate();
      const open = async (site: string) => {
        const host = await serveSecurely(site, certificate);
        closing.unshift(host.close);
        return host.port;
      };
      const browser = await chromium.launch({
        executablePath: process.env['CHROMIUM_PATH'] || '/usr/bin/chromium',
        args: ['--no-sandbox', '--disable-background-networking', '--disable-quic'],
      });
      closing.unshift(() => browser.close());

      const began = loadavg()[0] ?? 0;
      const ours = await open(process.env['OUT_DIR'] || 'dist');
      const table = await templates();
      const weighed: WeighedTemplate[] = [];
      for (const template of table) {
        weighed.push({ ...template, weight: await weigh(browser, `https://127.0.0.1:${ours}${template.address}`) });
      }
      const racers: Racer[] = [];
      for (const { name, folder: site, address } of rivals) {
        racers.push({ page: name, port: await open(site), address, every: racers.length === 0 ? 1 : OTHERS_EVERY });
      }
      if (pairs > 0) {
        racers.push({ page: 'ours, scanned', port: ours, address: table[0]?.address ?? '', every: 1 });
        racers.push({ page: 'ours, one language', port: ours, address: `/vi/${ENTRY}`, every: 1 });
      }
      const compared = [];
      for (const { page, port, address } of racers) {
        compared.push({ page, weight: await weigh(browser, `https://127.0.0.1:${port}${address}`) });
      }
      const report = {
        measuredOn: today(),
        node: process.versions.node,
        cores: cpus().length,
        weighed,
        compared,
        races: await race(browser, racers, pairs),
        templates: visits > 0 ? await race(browser, eachTemplate(table, ours), visits) : [],
        load: [began, loadavg()[0] ?? 0] as const,
      };
      await writeFileAtomic(`${REPORT}.json`, `${JSON.stringify(report, null, 1)}\n`);
      await writeFileAtomic(`${REPORT}.md`, reportOf(report));
      console.log(reportOf(report));
      return EXIT.ok;
    } finally {
      for (const close of closing) await close();
    }
  },
};

const eachTemplate = (table: readonly Template[], port: number): Racer[] =>
  table.map(({ address }) => ({ page: address, port, address, every: 1 }));

/** Visits every page round by round, each signal apart; who goes first in one round goes last in the next. */
async function race(browser: Browser, racers: readonly Racer[], rounds: number): Promise<Visits[]> {
  const results: Visits[] = [];
  for (const signal of SIGNALS) {
    const paints = new Map<Racer, Paint[]>(racers.map((racer) => [racer, []]));
    for (let round = 0; round < rounds; round += 1) {
      const turn = racers.filter(({ every }) => round % every === 0);
      for (const racer of round % 2 === 0 ? turn : turn.reverse()) {
        const link = await slowLink(racer.port, signal);
        try {
          const url = `https://127.0.0.1:${link.port}${racer.address}`;
          paints.get(racer)?.push(await paint(browser, url, signal.cpu));
        } finally {
          await link.close();
        }
      }
      console.error(`${signal.name}: ${round + 1}/${rounds}`);
    }
    for (const [{ page, every }, of] of paints) results.push({ page, signal: signal.name, every, paints: of });
  }
  return results;
}

function readArguments(args: readonly string[]): { pairs: number; visits: number; peers: boolean } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        pairs: { type: 'string', default: '15' },
        visits: { type: 'string', default: '3' },
        peers: { type: 'boolean', default: false },
      },
    });
    const [pairs, visits] = [Number(values.pairs), Number(values.visits)];
    const within = (value: number, most: number) => Number.isInteger(value) && value >= 0 && value <= most;
    if (within(pairs, 50) && within(visits, 15)) return { pairs, visits, peers: values.peers };
  } catch {
    // Said below.
  }
  throw new UsageError({
    vi: '--pairs từ 0 đến 50, --visits từ 0 đến 15.',
    en: '--pairs must be 0 to 50, --visits 0 to 15.',
  });
}

await runCommand(command);
