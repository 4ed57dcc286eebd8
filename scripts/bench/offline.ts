/** `npm run bench -- offline`: what the kept guide, the one-file edition and the worker weigh. */
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { Locale } from '../../src/i18n/locales.ts';
import { writeFileAtomic } from '../../src/lib/atomic-write.ts';
import { today } from '../../src/lib/clock.ts';
import { type Command, EXIT, ReadableError, runCommand } from '../../src/lib/command.ts';
import { buildOffline, type OfflineResult } from '../../src/offline/build.ts';
import { type OfflineGuide, offlineGuide } from '../../src/offline/guide.ts';
import { bundlesOf, sizeOf } from '../../src/offline/manifest.ts';
import { contentDir, load } from '../../src/queries/current.ts';
import { indexSite } from '../../src/search/index-site.ts';
import { dropLanguages, growSite, originalOf, PHOTO_BYTES } from './offline/grow.ts';

const PAGE = join(import.meta.dirname, '../../docs/bench/offline.md');
const PLACES = 100;
/** The goal's two languages; the starter may have more. */
const LANGUAGES: readonly Locale[] = ['vi', 'en'];
const GOALS = { guide: 5_000_000, edition: 5_000_000, worker: 10_000 } as const;

const command: Command = {
  help: {
    vi: 'Cách dùng: npm run bench -- offline\nCân bản lưu ngoại tuyến, bản một tệp và tập lệnh nền của trang đã dựng (dist, hoặc OUT_DIR), rồi ghi vào docs/bench/offline.md.',
    en: 'Usage: npm run bench -- offline\nWeighs the kept guide, the one-file edition and the worker of the built site (dist, or OUT_DIR); writes docs/bench/offline.md.',
  },
  async run() {
    const dist = resolve(process.env['OUT_DIR'] || 'dist');
    const guide = offlineGuide(await load(contentDir()));
    const folder = await mkdtemp(join(tmpdir(), 'bench-offline-'));
    try {
      const rows = await measure(dist, folder, guide);
      await writeBlock(rows.lines);
      console.log(rows.lines.join('\n'));
      return rows.missed ? EXIT.wrong : EXIT.ok;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

async function measure(
  dist: string,
  folder: string,
  guide: OfflineGuide,
): Promise<{ lines: string[]; missed: boolean }> {
  const starter = join(folder, 'starter');
  await cp(dist, starter, { recursive: true }).catch(() => Promise.reject(notBuilt(dist)));
  const kept = await timed(() => buildOffline(starter, guide));
  const plain = await pagesAlone(starter);
  const worker = await readFile(join(starter, 'sw.js'));
  const brotli = (await promisify(brotliCompress)(worker)).byteLength;
  const update = await updateBytes(starter, guide, kept.result);

  const large = join(folder, 'large');
  const grown = {
    ...guide,
    languages: LANGUAGES,
    localityOf: (path: string) => guide.localityOf(originalOf(path)),
  };
  const inTwo = join(folder, 'in-two');
  await cp(starter, inTwo, { recursive: true });
  await dropLanguages(
    inTwo,
    guide.languages.filter((language) => !LANGUAGES.includes(language)),
  );
  const places = await growSite(inTwo, large, LANGUAGES, PLACES);
  await indexSite(large);
  const hundred = await timed(() => buildOffline(large, grown));

  const line = (name: string, { result, seconds }: Timed) => {
    const one = { ...result.manifest, languages: [guide.languages[0] ?? ''] };
    const requests = bundlesOf(result.manifest, result.manifest).length;
    const editions = result.manifest.editions.map(({ language, bytes }) => `${language} ${number(bytes)}`).join(', ');
    return `| ${name} | ${result.pages} | ${number(result.bytes)} | ${number(sizeOf(result.manifest, one).bytes)} | ${requests} | ${editions} | ${seconds.toFixed(1)} |`;
  };
  const missed =
    hundred.result.bytes > GOALS.guide ||
    brotli > GOALS.worker ||
    [...kept.result.manifest.editions, ...hundred.result.manifest.editions].some(({ bytes }) => bytes > GOALS.edition);
  return {
    missed,
    lines: [
      `Measured on ${today()} with \`npm run bench -- offline\` (Node ${process.versions.node}). Bytes.`,
      '',
      '| guide | pages | kept, all languages | kept, one language | requests | one file | CPU-s |',
      '|---|---|---|---|---|---|---|',
      line(`starter in ${guide.languages.length} languages`, kept),
      line(
        `${places} places × ${LANGUAGES.length} languages, each with a photograph of ${number(PHOTO_BYTES)}`,
        hundred,
      ),
      '',
      `The starter's pages one by one: ${number(plain.raw)} as files, ${number(plain.gzip)} in gzip, ${number(plain.brotli)} in brotli (level 11).`,
      `One word edited in one entry: an update of ${number(update)}.`,
      `Worker: ${number(worker.byteLength)}, ${number(brotli)} in brotli.`,
    ],
  };
}

interface Timed {
  readonly result: OfflineResult;
  readonly seconds: number;
}

async function timed(work: () => Promise<OfflineResult>): Promise<Timed> {
  const start = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(start);
  return { result, seconds: (user + system) / 1e6 };
}

/** What the pages weigh where each is compressed by itself. */
async function pagesAlone(site: string): Promise<{ raw: number; gzip: number; brotli: number }> {
  const sum = { raw: 0, gzip: 0, brotli: 0 };
  for (const name of await readdir(site, { recursive: true })) {
    if (!name.endsWith('.html') || name.startsWith('offline')) continue;
    const bytes = await readFile(join(site, name));
    sum.raw += bytes.byteLength;
    sum.gzip += (await promisify(gzip)(bytes, { level: 9 })).byteLength;
    sum.brotli += (await promisify(brotliCompress)(bytes)).byteLength;
  }
  return sum;
}

/** Edits a word in the longest paragraph of one entry, in one language, on every page that shows it; weighs what a phone then fetches. */
async function updateBytes(site: string, guide: OfflineGuide, before: OfflineResult): Promise<number> {
  const folder = join(site, guide.languages[0] ?? '', 'heritage');
  const [name = ''] = (await readdir(folder)).filter((file) => file !== 'index.html').sort();
  const html = await readFile(join(folder, name), 'utf8');
  const [text = ''] = (html.match(/<p>[^<]{40,}/g) ?? []).sort((a, b) => b.length - a.length);
  const scanned = (await readdir(join(site, 'Q'))).map((file) => join(site, 'Q', file));
  const pages = await Promise.all(
    [join(folder, name), ...scanned].map(async (file) => ({ file, was: await readFile(file, 'utf8') })),
  );
  const edited = pages.filter(({ was }) => was.includes(text));
  await Promise.all(edited.map(({ file, was }) => writeFile(file, was.replaceAll(text, `${text} đã sửa`))));
  const after = await buildOffline(site, guide);
  await Promise.all(edited.map(({ file, was }) => writeFile(file, was)));
  await buildOffline(site, guide);
  const known = new Set(bundlesOf(before.manifest, before.manifest).map(({ sha256 }) => sha256));
  return bundlesOf(after.manifest, after.manifest)
    .filter(({ sha256 }) => !known.has(sha256))
    .reduce((sum, { bytes }) => sum + bytes, 0);
}

async function writeBlock(lines: readonly string[]): Promise<void> {
  const page = await readFile(PAGE, 'utf8');
  const block = `<!-- measured:start -->\n\n${lines.join('\n')}\n\n<!-- measured:end -->`;
  await writeFileAtomic(
    PAGE,
    page.replace(/<!-- measured:start -->.*<!-- measured:end -->/s, () => block),
  );
}

function number(value: number): string {
  return new Intl.NumberFormat('en').format(value);
}

function notBuilt(dist: string): ReadableError {
  return new ReadableError({
    vi: `Chưa có trang đã dựng ở ${dist}. Hãy chạy npm run build trước.`,
    en: `There is no built site in ${dist}. Run npm run build first.`,
  });
}

await runCommand(command);
