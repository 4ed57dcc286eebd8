/** Runs every test, step by step; stops at the first step that fails. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { type Command, EXIT, runCommand, say, UsageError } from '../src/lib/command.ts';
import { addStep, type Counts, readCounts, summaryLine } from './test/report.ts';
import { PLAYWRIGHT_REPORT, STEPS, type Step } from './test/steps.ts';

const names = STEPS.map(({ name }) => name).join(', ');

const command: Command = {
  help: {
    vi: `Chạy mọi phép thử, lần lượt từng bước; dừng ở bước đầu tiên không đạt.\n\nCách dùng: npm test -- [bước…]\n\nCác bước: ${names}`,
    en: `Runs every test, step by step; stops at the first step that fails.\n\nUsage: npm test -- [step…]\n\nSteps: ${names}`,
  },

  async run(args) {
    let sum: Counts = { passed: 0, failed: 0, skipped: 0 };
    let failedStep: Step | undefined;
    for (const step of chooseSteps(args)) {
      console.log(`\n━━ ${say(step.title)} (${step.name})`);
      const isOk = await runStep(step);
      sum = addStep(sum, isOk, readCounts(await readReport(step)));
      if (!isOk) {
        failedStep = step;
        break;
      }
    }
    if (sum.skipped > 0) {
      console.log(say({ vi: `\nBị bỏ qua: ${sum.skipped}`, en: `\nSkipped: ${sum.skipped}` }));
    }
    if (failedStep !== undefined) {
      console.error(
        say({
          vi: `\nKhông đạt ở bước: ${failedStep.title.vi}. Chạy lại riêng bước này: npm test -- ${failedStep.name}`,
          en: `\nFailed at: ${failedStep.title.en}. To run this step alone: npm test -- ${failedStep.name}`,
        }),
      );
    }
    console.log(`\n${summaryLine(sum)}`);
    return failedStep === undefined ? EXIT.ok : EXIT.wrong;
  },
};

/** The steps named, in their own order; all where none is named. */
function chooseSteps(args: readonly string[]): readonly Step[] {
  const unknown = args.find((arg) => !STEPS.some(({ name }) => name === arg));
  if (unknown !== undefined) {
    throw new UsageError({
      vi: `Không có bước “${unknown}”. Các bước: ${names}.`,
      en: `There is no step "${unknown}". Steps: ${names}.`,
    });
  }
  return args.length === 0 ? STEPS : STEPS.filter(({ name }) => args.includes(name));
}

async function runStep({ needs, command: args, report }: Step): Promise<boolean> {
  if (!existsSync(needs)) {
    console.error(say({ vi: `Thiếu tệp ${needs}.`, en: `The file ${needs} is missing.` }));
    return false;
  }
  // A report of an earlier run must not speak for this one.
  if (report !== undefined) await rm(report, { force: true });
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: PLAYWRIGHT_REPORT };
  return spawnSync(process.execPath, args, { stdio: 'inherit', env }).status === 0;
}

async function readReport({ report }: Step): Promise<string | undefined> {
  return report !== undefined && existsSync(report) ? readFile(report, 'utf8') : undefined;
}

await runCommand(command);
