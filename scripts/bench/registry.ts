/** `npm run bench -- registry`: how long the check of a large registry takes, compared with the main branch in real git. */
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkCodes } from '../../src/codes/check.ts';
import { issueCodes } from '../../src/codes/issue.ts';
import { EMPTY_REGISTRY, readRegistry, withRecords, writeRegistry } from '../../src/codes/registry.ts';
import { writeFileAtomic } from '../../src/lib/atomic-write.ts';
import { today } from '../../src/lib/clock.ts';
import { type Command, EXIT, ReadableError, runCommand, say } from '../../src/lib/command.ts';

const CODES = 100_000;
const GOAL_SECONDS = 5;
const RUNS = 5;
const PAGE = join(import.meta.dirname, '../../docs/bench/registry.md');

const command: Command = {
  help: {
    vi: `Cách dùng: npm run bench -- registry\nĐo thời gian kiểm tra sổ ${CODES} mã, so với nhánh chính trong git thật; ghi vào docs/bench/registry.md. Cần dưới ${GOAL_SECONDS} giây.`,
    en: `Usage: npm run bench -- registry\nMeasures the check of a registry of ${CODES} codes against the main branch in real git; writes docs/bench/registry.md. The goal is under ${GOAL_SECONDS} seconds.`,
  },
  async run() {
    const dir = await mkdtemp(join(tmpdir(), 'bench-registry-'));
    try {
      const refs = Array.from({ length: CODES }, (_, index) => `spots/noi-${index}`);
      const lap = stopwatch();
      const issued = issueCodes(EMPTY_REGISTRY, refs, { by: 'Bench', at: today() });
      const issuing = lap();
      await writeRegistry(dir, withRecords(EMPTY_REGISTRY, issued));
      const git = (...args: string[]) =>
        execFileSync('git', ['-c', 'user.name=Bench', '-c', 'user.email=bench@camnang.example', ...args], { cwd: dir });
      git('init', '-q', '-b', 'main');
      git('add', '-A');
      git('commit', '-q', '-m', 'issue');
      git('checkout', '-q', '-b', 'work');
      const unchanged = await median(dir, refs);
      // One code more in every file: nothing is the same as on the main branch, and everything is compared.
      await addToEveryFile(dir, refs);
      const changed = await median(dir, refs);
      const page = report({ issuing, unchanged, changed });
      await writeFileAtomic(PAGE, page);
      console.log(page);
      if (Math.max(unchanged.cpu, changed.cpu) < GOAL_SECONDS) return EXIT.ok;
      console.error(say({ vi: `Chậm hơn ${GOAL_SECONDS} giây.`, en: `Slower than ${GOAL_SECONDS} seconds.` }));
      return EXIT.wrong;
    } finally {
      await rm(dir, { recursive: true });
    }
  },
};

interface Seconds {
  /** Of this process: what a busy machine does not change. */
  readonly cpu: number;
  readonly wall: number;
}

function stopwatch(): () => Seconds {
  const [cpu, wall] = [process.cpuUsage(), performance.now()];
  return () => {
    const { user, system } = process.cpuUsage(cpu);
    return { cpu: (user + system) / 1e6, wall: (performance.now() - wall) / 1000 };
  };
}

/** The check, the middle of some runs. Throws where it finds anything: the bench would measure something else. */
async function median(dir: string, refs: readonly string[]): Promise<Seconds> {
  const runs: Seconds[] = [];
  for (let run = 0; run < RUNS; run++) {
    const lap = stopwatch();
    const { diagnostics } = await checkCodes(dir, refs, { base: 'main', env: {} });
    runs.push(lap());
    const [first] = diagnostics;
    if (first) throw new ReadableError(first.message);
  }
  return runs.sort((a, b) => a.cpu - b.cpu)[Math.floor(RUNS / 2)] ?? { cpu: 0, wall: 0 };
}

async function addToEveryFile(dir: string, refs: string[]): Promise<void> {
  const { registry } = await readRegistry(dir);
  const files = () => new Set([...added.keys()].map((code) => code.charAt(0)));
  const wanted = new Set([...registry.codes.keys()].map((code) => code.charAt(0)));
  const added = new Map<string, ReturnType<typeof issueCodes>[number]>();
  for (let index = 0; files().size < wanted.size; index++) {
    const [record] = issueCodes(registry, [`spots/moi-${index}`], { by: 'Bench', at: today() });
    if (!record || files().has(record.c.charAt(0))) continue;
    added.set(record.c, record);
    refs.push(record.to);
  }
  await writeRegistry(dir, withRecords(registry, added.values()));
}

function report({ issuing, unchanged, changed }: Record<'issuing' | 'unchanged' | 'changed', Seconds>): string {
  const row = (what: string, { cpu, wall }: Seconds) => `| ${what} | ${cpu.toFixed(2)} s | ${wall.toFixed(2)} s |`;
  return `# A registry of ${CODES.toLocaleString('en')} codes

Measured on ${today()} with \`npm run bench -- registry\` (Node ${process.versions.node}, ${cpus().length} cores shared with other work; the middle of ${RUNS} runs). The goal is under ${GOAL_SECONDS} s of CPU time; wall time depends on what else the machine does.

| what | CPU | wall |
|---|---:|---:|
${row('`codes check` on a branch that changed no code', unchanged)}
${row('`codes check` on a branch that issued a code in every file, so that every record is compared', changed)}
${row('issuing all of them at once', issuing)}

Files that are the same bytes as on the main branch can break no promise and are not parsed a second time; objects are read from git in one batch.
`;
}

await runCommand(command);
