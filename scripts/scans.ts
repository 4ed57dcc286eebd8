/** Counts how often each printed code was scanned, from the web server's access logs. */
import { realpath, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeFileAtomic } from '../src/lib/atomic-write.ts';
import { today } from '../src/lib/clock.ts';
import { type Command, commandLanguage, EXIT, ReadableError, runCommand, say, UsageError } from '../src/lib/command.ts';
import { countScans } from '../src/scans/count.ts';
import { scansCsv } from '../src/scans/csv.ts';
import { scansHtml } from '../src/scans/html.ts';
import { readKnownCodes } from '../src/scans/known-codes.ts';
import { makeReport, type ScanReport } from '../src/scans/report.ts';

const PROGRESS_EVERY_MS = 2000;

const command: Command = {
  help: {
    vi: `Đếm lượt quét mã từ nhật ký truy cập của máy chủ, không theo dõi ai.

Cách dùng: npm run scans -- access.log [access.log.1.gz …] [--out scans]

  --out THƯ_MỤC   nơi ghi scans.html, scans.csv, scans.json (mặc định: scans)
  --repeat GIÂY   cùng máy, cùng mã trong ngần ấy giây tính một lần (mặc định: 30)
  --json          in kết quả dạng JSON, không ghi tệp

Đọc được nhật ký của nginx, Apache, Caddy và Cloudflare Logpush (JSON hoặc CSV), nén .gz hay không.
Báo cáo không chứa địa chỉ mạng nào. Lượt quét khi ngoại tuyến không tới máy chủ nên không đếm được.

Thư mục nội dung: content, hoặc CONTENT_DIR. Kết quả: 0 tốt · 1 có lỗi · 2 gọi sai.`,
    en: `Counts scans of the codes from the server's access logs, without following anybody.

Usage: npm run scans -- access.log [access.log.1.gz …] [--out scans]

  --out FOLDER      where scans.html, scans.csv and scans.json go (default: scans)
  --repeat SECONDS  the same phone and code within so many seconds counts once (default: 30)
  --json            prints the result as JSON and writes no file

Reads logs of nginx, Apache, Caddy and Cloudflare Logpush (JSON or CSV), packed as .gz or not.
No network address is in the report. Scans answered offline never reach the server and are not counted.

Content folder: content, or CONTENT_DIR. Exit code: 0 fine · 1 something is wrong · 2 wrong call.`,
  },

  async run(args) {
    const { files, out, repeatSeconds, isJson } = await readCall(args);
    const { site, codes } = await readKnownCodes(resolve(process.env['CONTENT_DIR'] || 'content'));
    const { tally, incomplete } = await countScans(files, {
      codes: new Set(codes.map(({ record }) => record.c)),
      ...(!site.sample && { host: new URL(site.origin).hostname }),
      repeatSeconds,
      onProgress: progress(),
    });
    const report = makeReport(tally, { guide: site.id, madeOn: today(), codes, incomplete, repeatSeconds });
    if (tally.lines > 0 && tally.period === undefined) throw unreadable();
    if (isJson) {
      console.log(JSON.stringify({ ...report, rows: tally.rows }));
      return EXIT.ok;
    }
    const name = { vi: site.name.vi, en: site.name.en ?? site.name.vi };
    const titles = new Map(codes.map(({ record, title }) => [record.c, title]));
    await writeFileAtomic(join(out, 'scans.html'), scansHtml(report, name, commandLanguage(), site.theme));
    await writeFileAtomic(join(out, 'scans.csv'), scansCsv(tally.rows, titles));
    await writeFileAtomic(join(out, 'scans.json'), `${JSON.stringify({ ...report, rows: tally.rows }, null, 1)}\n`);
    console.log(summary(report, out));
    return EXIT.ok;
  },
};

async function readCall(args: readonly string[]) {
  const options = {
    out: { type: 'string', default: 'scans' },
    repeat: { type: 'string', default: '30' },
    json: { type: 'boolean', default: false },
  } as const;
  let call: { values: { out: string; repeat: string; json: boolean }; positionals: string[] };
  try {
    call = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const { message } = error as Error;
    throw new UsageError({ vi: `Gọi sai: ${message}`, en: message });
  }
  const { values, positionals } = call;
  const repeatSeconds = Number(values.repeat);
  if (!Number.isInteger(repeatSeconds) || repeatSeconds < 0 || repeatSeconds > 86_400) {
    throw new UsageError({
      vi: `--repeat phải là số giây từ 0 đến 86400, không phải “${values.repeat}”.`,
      en: `--repeat must be a number of seconds from 0 to 86400, not "${values.repeat}".`,
    });
  }
  if (positionals.length === 0) throw new UsageError({ vi: 'Thiếu tệp nhật ký.', en: 'A log file is missing.' });
  const files = new Set<string>();
  for (const path of positionals) files.add(await logFile(path));
  return { files: [...files], out: values.out, repeatSeconds, isJson: values.json };
}

/** The file itself, so that one named twice is read once. */
async function logFile(path: string): Promise<string> {
  const file = await realpath(path).catch(() => undefined);
  if (file !== undefined && (await stat(file)).isFile()) return file;
  throw new ReadableError({
    vi: `Không có tệp ${path}. Nhật ký của nginx thường ở /var/log/nginx/, của Caddy ở /var/log/caddy/.`,
    en: `There is no file ${path}. nginx keeps its logs in /var/log/nginx/, Caddy in /var/log/caddy/.`,
  });
}

function unreadable(): ReadableError {
  return new ReadableError({
    vi: 'Không đọc được dòng nào: đây không phải nhật ký của nginx, Apache, Caddy hay Cloudflare.',
    en: 'Not one line could be read: this is no log of nginx, Apache, Caddy or Cloudflare.',
  });
}

/** Says how far it is, from the second second on. */
function progress(): (lines: number) => void {
  let next = Date.now() + PROGRESS_EVERY_MS;
  return (lines) => {
    if (Date.now() < next) return;
    next = Date.now() + PROGRESS_EVERY_MS;
    console.error(
      say({
        vi: `Đã đọc ${lines.toLocaleString('vi-VN')} dòng…`,
        en: `${lines.toLocaleString('en-GB')} lines read…`,
      }),
    );
  };
}

function summary({ scans, period, hot, dead, damaged, incomplete }: ScanReport, out: string): string {
  const top = hot[0];
  const lines = [
    {
      vi: `${scans} lượt quét, ${period?.from ?? '–'} – ${period?.to ?? '–'}.`,
      en: `${scans} scans, ${period?.from ?? '–'} – ${period?.to ?? '–'}.`,
    },
    ...(top
      ? [
          {
            vi: `Nhiều nhất 30 ngày cuối: ${top.title.vi} (${top.code}), ${top.recent} lượt.`,
            en: `Most in the last 30 days: ${top.title.en} (${top.code}), ${top.recent}.`,
          },
        ]
      : []),
    ...(dead ? [{ vi: `Biển lặng 60 ngày: ${dead.length}.`, en: `Not scanned for 60 days: ${dead.length}.` }] : []),
    ...(damaged > 0 ? [{ vi: `Dòng hỏng đã bỏ qua: ${damaged}.`, en: `Damaged lines left out: ${damaged}.` }] : []),
    ...incomplete.map((file) => ({
      vi: `${file}: tệp bị đứt, đếm phần đầu.`,
      en: `${file}: cut short, counted up to there.`,
    })),
    {
      vi: `Chưa kể lượt quét khi ngoại tuyến. Báo cáo: ${join(out, 'scans.html')}`,
      en: `Scans answered offline are not among them. Report: ${join(out, 'scans.html')}`,
    },
  ];
  return lines.map((line) => say(line)).join('\n');
}

await runCommand(command);
