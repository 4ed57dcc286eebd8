/**
 * `npm run bench -- load`: what the nginx example answers under load on this machine: every scanned page of the
 * built guide, and the files that these pages ask for, by `wrk`.
 */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { compressFolder } from '../../src/hosting/compress.ts';
import { writeFileAtomic } from '../../src/lib/atomic-write.ts';
import { today } from '../../src/lib/clock.ts';
import { type Command, EXIT, ReadableError, runCommand, UsageError } from '../../src/lib/command.ts';
import { obtainServers, obtainWrk } from '../../tests/servers/debian.ts';
import { startNginx } from '../../tests/servers/start.ts';
import { type LoadReport, type LoadResult, reportOf } from './load/report.ts';

const REPORT = join(import.meta.dirname, '../../docs/bench/load');
/** Of ten requests, how many are for a scanned page; the others are for what such a page asks for. */
const PAGES_OF_TEN = 6;
/** Phones at once. */
const CONNECTIONS = [50, 500, 2000] as const;

const command: Command = {
  help: {
    vi: 'Cách dùng: npm run bench -- load [--seconds N]\nĐo máy chủ mẫu nginx (deploy/nginx) chịu tải: mọi trang quét và tệp của chúng, bằng wrk, ngay trên máy này; ghi docs/bench/load.md và .json. Cần trang đã dựng (dist, hoặc OUT_DIR) và Debian hoặc Ubuntu có mạng.\n  --seconds N  thời gian cho mỗi mức (2–120, mặc định 15)',
    en: 'Usage: npm run bench -- load [--seconds N]\nLoads the nginx example (deploy/nginx) on this machine with every scanned page and its files, by wrk; writes docs/bench/load.md and .json. Needs the built site (dist, or OUT_DIR), and Debian or Ubuntu with a network.\n  --seconds N  for each number of connections (2–120, default 15)',
  },
  async run(args) {
    const seconds = readSeconds(args);
    const programs = await obtainServers();
    if ('missing' in programs) {
      throw new ReadableError({
        vi: `Không lấy được nginx (${programs.missing}).`,
        en: `nginx could not be had (${programs.missing}).`,
      });
    }
    const wrk = await obtainWrk();
    const folder = await mkdtemp(join(tmpdir(), 'bench-load-'));
    try {
      const site = join(folder, 'site');
      const mix = await layOut(process.env['OUT_DIR'] || 'dist', site);
      const script = join(folder, 'mix.lua');
      await writeFile(script, luaOf(mix));
      const server = await startNginx(programs, site);
      const began = loadavg()[0] ?? 0;
      const results: LoadResult[] = [];
      try {
        for (const connections of CONNECTIONS) {
          console.error(`${connections}…`);
          const { stdout } = await promisify(execFile)(
            wrk.command,
            [
              '-t1',
              `-c${connections}`,
              `-d${seconds}s`,
              '--timeout',
              '10s',
              '-s',
              script,
              `http://127.0.0.1:${server.port}`,
            ],
            { env: { ...process.env, ...wrk.env }, maxBuffer: 1 << 24 },
          );
          results.push({ connections, ...JSON.parse(stdout.slice(stdout.indexOf('{"requests"'))) });
        }
      } finally {
        await server.stop();
      }
      const report: LoadReport = {
        measuredOn: today(),
        cores: cpus().length,
        processor: cpus()[0]?.model ?? '',
        load: began,
        seconds,
        pages: mix.pages.length,
        files: mix.files.length,
        pagesOfTen: PAGES_OF_TEN,
        results,
      };
      await writeFileAtomic(`${REPORT}.json`, `${JSON.stringify(report, null, 2)}\n`);
      await writeFileAtomic(`${REPORT}.md`, reportOf(report));
      console.log(reportOf(report));
      return results.every(({ errors }) => errors === 0) ? EXIT.ok : EXIT.wrong;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

interface Mix {
  readonly pages: readonly string[];
  readonly files: readonly string[];
}

/** Copies what scans ask for, compressed as a deploy does, and lists its addresses. */
async function layOut(dist: string, site: string): Promise<Mix> {
  const codes = (await readdir(join(dist, 'Q'))).filter((name) => name.endsWith('.html'));
  await cp(join(dist, 'Q'), join(site, 'Q'), { recursive: true });
  const files = new Set<string>();
  for (const code of codes) {
    const html = await readFile(join(dist, 'Q', code), 'utf8');
    for (const [, path = ''] of html.matchAll(/<(?:script|link|img)\b[^>]*? (?:src|href)="(\/[^"/][^"]*\.\w+)"/g)) {
      files.add(path);
    }
  }
  for (const file of files) await cp(join(dist, file), join(site, file));
  for (const page of ['index.html', '404.html']) await cp(join(dist, page), join(site, page));
  await compressFolder(site);
  return { pages: codes.map((name) => `/Q/${name.slice(0, -'.html'.length)}`), files: [...files] };
}

/** For `wrk`: the mix, always in the same order of chance, and a result in JSON. */
function luaOf({ pages, files }: Mix): string {
  const list = (paths: readonly string[]) => `{${paths.map((path) => JSON.stringify(path)).join(',')}}`;
  return `local pages, files = ${list(pages)}, ${list(files)}
local headers = { ["Accept-Encoding"] = "gzip, deflate, br" }
math.randomseed(20261122)
request = function()
  local from = math.random(10) <= ${PAGES_OF_TEN} and pages or files
  return wrk.format("GET", from[math.random(#from)], headers)
end
done = function(summary, latency)
  local e = summary.errors
  io.write(string.format('{"requests":%d,"perSecond":%.1f,"bytes":%d,"p50Ms":%.2f,"p99Ms":%.2f,"maxMs":%.2f,"errors":%d}',
    summary.requests, summary.requests / summary.duration * 1e6, summary.bytes, latency:percentile(50) / 1000,
    latency:percentile(99) / 1000, latency.max / 1000, e.connect + e.read + e.write + e.status + e.timeout))
end
`;
}

function readSeconds(args: readonly string[]): number {
  try {
    const { values } = parseArgs({ args: [...args], options: { seconds: { type: 'string', default: '15' } } });
    const seconds = Number(values.seconds);
    if (Number.isInteger(seconds) && seconds >= 2 && seconds <= 120) return seconds;
  } catch {
    // Said below.
  }
  throw new UsageError({ vi: '--seconds phải từ 2 đến 120.', en: '--seconds must be 2 to 120.' });
}

await runCommand(command);
