/**
 * `npm run bench -- scan`: what a redirect costs whoever scans a sign, on a weak signal.
 *
 * The same scan page is opened in pairs, once at its own address and once by way of an address that sends
 * the phone on, as sites do that keep a page for each language.
 */
import { createServer } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright';
import { writeFileAtomic } from '../../src/lib/atomic-write.ts';
import { today } from '../../src/lib/clock.ts';
import { type Command, EXIT, ReadableError, runCommand, say, UsageError } from '../../src/lib/command.ts';
import { contentDir, load } from '../../src/queries/current.ts';
import { listen } from '../../src/serving/listen.ts';
import { serveStatic } from '../../src/serving/static-server.ts';

const PAGE = join(import.meta.dirname, '../../docs/bench/scan.md');
const ENTRY = 'heritage/hang-bua';
/** A cheap phone beside this machine. */
const CPU_SLOWDOWN = 4;

const SIGNALS = [
  { kbit: 400, latencyMs: 400 },
  { kbit: 240, latencyMs: 840 },
] as const;

type Way = 'direct' | 'redirect';

const command: Command = {
  help: {
    vi: 'Cách dùng: npm run bench -- scan [--pairs N]\nĐo thời gian tới lúc thấy chữ khi quét một biển, mở thẳng và qua một lần chuyển hướng, trên sóng yếu; ghi docs/bench/scan.md. Cần trang đã dựng (dist, hoặc OUT_DIR).\n  --pairs N  số cặp mỗi loại sóng (3–50, mặc định 15)',
    en: 'Usage: npm run bench -- scan [--pairs N]\nMeasures the time to the first text after scanning a sign, opened directly and by way of one redirect, on a weak signal; writes docs/bench/scan.md. Needs the built site (dist, or OUT_DIR).\n  --pairs N  pairs for each signal (3–50, default 15)',
  },
  async run(args) {
    const pairs = readPairs(args);
    const code = (await load(contentDir())).codeOf.get(ENTRY);
    if (!code) throw new ReadableError({ vi: `${ENTRY} chưa có mã.`, en: `${ENTRY} has no code.` });
    const site = await serveStatic({ root: process.env['OUT_DIR'] || 'dist', port: 0 });
    const direct = `${site.url}/Q/${code}`;
    const sendingOn = createServer((_, response) => response.writeHead(302, { location: direct }).end());
    const { port } = await listen(sendingOn, 0, '127.0.0.1');
    const browser = await chromium.launch({
      executablePath: process.env['CHROMIUM_PATH'] || '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-background-networking'],
    });
    try {
      const addresses = { direct, redirect: `http://127.0.0.1:${port}/` };
      const rows: string[] = [];
      for (const signal of SIGNALS) {
        const times: Record<Way, number[]> = { direct: [], redirect: [] };
        for (let pair = 0; pair < pairs; pair++) {
          // Whichever goes first in one pair goes second in the next.
          const ways: Way[] = pair % 2 === 0 ? ['direct', 'redirect'] : ['redirect', 'direct'];
          for (const way of ways) times[way].push(await firstPaint(browser, addresses[way], signal));
          console.error(`${signal.kbit} kbit/s: ${pair + 1}/${pairs}`);
        }
        rows.push(row(signal, times));
      }
      await writeFileAtomic(PAGE, report(code, pairs, rows));
      console.log(say({ vi: `Đã ghi ${PAGE}`, en: `Wrote ${PAGE}` }));
      console.log(rows.join('\n'));
      return EXIT.ok;
    } finally {
      await browser.close();
      await site.close();
      sendingOn.close();
    }
  },
};

function readPairs(args: readonly string[]): number {
  try {
    const { values } = parseArgs({ args: [...args], options: { pairs: { type: 'string', default: '15' } } });
    const pairs = Number(values.pairs);
    if (Number.isInteger(pairs) && pairs >= 3 && pairs <= 50) return pairs;
  } catch {
    // Said below.
  }
  throw new UsageError({ vi: '--pairs phải từ 3 đến 50.', en: '--pairs must be 3 to 50.' });
}

/** Milliseconds from the scan to the first text on the screen, in a browser that has never been here. */
async function firstPaint(browser: Browser, address: string, signal: (typeof SIGNALS)[number]): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 360, height: 720 }, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: signal.latencyMs,
      downloadThroughput: (signal.kbit * 1000) / 8,
      uploadThroughput: (signal.kbit * 1000) / 8,
    });
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    await page.goto(address, { waitUntil: 'commit', timeout: 60_000 });
    for (;;) {
      const time = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime);
      if (time !== undefined) return time;
      await wait(20);
    }
  } finally {
    await context.close();
  }
}

function row({ kbit, latencyMs }: (typeof SIGNALS)[number], { direct, redirect }: Record<Way, number[]>): string {
  const lost = redirect.map((time, index) => time - (direct[index] ?? 0));
  const cells = [direct, redirect, lost].map((times) => {
    const sorted = [...times].sort((a, b) => a - b);
    const at = (share: number) => seconds(sorted[Math.round((sorted.length - 1) * share)] ?? 0);
    return `**${at(0.5)}** (${at(0.25)}–${at(0.75)})`;
  });
  return `| ${kbit} kbit/s, ${latencyMs} ms | ${cells.join(' | ')} |`;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}

function report(code: string, pairs: number, rows: readonly string[]): string {
  return `# What a redirect costs whoever scans

Measured on ${today()} with \`npm run bench -- scan\` (Node ${process.versions.node}): time from the scan to the first text on the screen (first contentful paint) of \`/Q/${code}\`, opened at its own address, and by way of an address that answers with a 302 to it, as sites do that keep a page for each language. ${pairs} pairs for each signal, interleaved, each in a fresh browser profile at 360 px, CPU slowed ${CPU_SLOWDOWN} times. Medians, with the middle half in brackets; the last column is the median of the differences within pairs.

| signal (down and up, round trip) | direct | by a redirect | lost |
|---|---|---|---|
${rows.join('\n')}

## Limits

- Chromium's own throttling delays each request by the round trip and shares out the bandwidth; it knows no TCP or TLS handshake and no lost packets. A real first visit costs two to three round trips more, whichever way it goes, so the times here are too short; and a redirect to another host would cost those once again.
- The server is on the same machine: no time passes in the host or in DNS.
- Other work on the machine shows in the spread, and falls on both ways alike because pairs are interleaved.
`;
}

await runCommand(command);
