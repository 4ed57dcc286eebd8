/** `npm run bench -- codes`: how often a damaged code is still read, ours beside a plain one. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeFileAtomic } from '../../src/lib/atomic-write.ts';
import { today } from '../../src/lib/clock.ts';
import { type Command, EXIT, runCommand, say, UsageError } from '../../src/lib/command.ts';
import { measuredBlock, missedGoals, type Run, withBlock } from './codes/table.ts';
import { CONTENDERS, PLAIN, runTrials } from './codes/trials.ts';

const ROOT = join(import.meta.dirname, '../..');
const PAGE = join(ROOT, 'docs/bench/codes.md');
const PACKAGES = ['qrcode', 'zxing-wasm', '@undecaf/zbar-wasm', 'qr'];

const command: Command = {
  help: {
    vi: 'Cách dùng: npm run bench -- codes [--seeds N]\nĐo tỉ lệ đọc được của mã khi bị nhòe, rung, nghiêng, xa, nhiễu, mờ hay che, rồi ghi bảng vào docs/bench/codes.md.\n  --seeds N  số khung hình cho mỗi trang ở mỗi mức (1–50, mặc định 6)',
    en: 'Usage: npm run bench -- codes [--seeds N]\nMeasures how often codes are read under blur, motion, tilt, distance, noise, low contrast and cover; writes the table to docs/bench/codes.md.\n  --seeds N  frames of each page at each step (1–50, default 6)',
  },
  async run(args) {
    const seeds = parseSeeds(args);
    console.error(say({ vi: 'Đang đo, khoảng một phút…', en: 'Measuring, about a minute…' }));
    const results = await runTrials(seeds, undefined, undefined, (done) => console.error(`  ${done}`));
    const run: Run = {
      date: today(),
      command: 'npm run bench -- codes',
      versions: { Node: process.versions.node, ...(await packageVersions()) },
      frames: seeds * PLAIN.symbols.length,
      results,
    };
    const page = await readFile(PAGE, 'utf8').catch(() => '# Codes under damage\n');
    await writeFileAtomic(PAGE, withBlock(page, measuredBlock(run)));
    await writeFileAtomic(PAGE.replace(/md$/, 'json'), `${JSON.stringify(run, null, 1)}\n`);
    console.log(say({ vi: `Đã ghi ${PAGE}`, en: `Wrote ${PAGE}` }));
    const missed = missedGoals(results);
    if (missed.length === 0) return EXIT.ok;
    const [ours = ''] = CONTENDERS.map(({ name }) => name);
    console.error(
      say({
        vi: `“${ours}” không hơn mã thường ở: ${missed.join('; ')}.`,
        en: `“${ours}” is not ahead of the plain code under: ${missed.join('; ')}.`,
      }),
    );
    return EXIT.wrong;
  },
};

function parseSeeds(args: readonly string[]): number {
  const wrong = { vi: '--seeds phải là số nguyên từ 1 đến 50.', en: '--seeds must be a whole number from 1 to 50.' };
  try {
    const { values } = parseArgs({ args: [...args], options: { seeds: { type: 'string', default: '6' } } });
    const seeds = Number(values.seeds);
    if (Number.isInteger(seeds) && seeds >= 1 && seeds <= 50) return seeds;
  } catch (error) {
    throw new UsageError({
      vi: `Lệnh gọi sai: ${(error as Error).message}`,
      en: `Wrong call: ${(error as Error).message}`,
    });
  }
  throw new UsageError(wrong);
}

/** The exact versions that the project pins. */
async function packageVersions(): Promise<Record<string, string>> {
  const { dependencies, devDependencies } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >;
  const pinned = { ...dependencies, ...devDependencies };
  return Object.fromEntries(PACKAGES.map((name) => [name, pinned[name] ?? '?']));
}

await runCommand(command);
