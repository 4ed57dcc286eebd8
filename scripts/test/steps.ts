/** The steps of `npm test`, in order. */
import type { BilingualText } from '../../src/lib/diagnostic.ts';

export interface Step {
  /** Chooses the step: `npm test -- unit`. */
  readonly name: string;
  readonly title: BilingualText;
  /** The file without which the step would pass for want of work. */
  readonly needs: string;
  /** Run by Node: the tool's own file and its arguments. */
  readonly command: readonly [string, ...string[]];
  /** Where the step's tool writes its report. */
  readonly report?: string;
}

const VITEST_REPORT = '.cache/test/vitest.json';
export const PLAYWRIGHT_REPORT = '.cache/test/playwright.json';

export const STEPS: readonly Step[] = [
  {
    name: 'lint',
    title: { vi: 'Quy tắc và định dạng mã', en: 'Lint and format' },
    needs: 'biome.json',
    command: ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings'],
  },
  {
    name: 'types',
    title: { vi: 'Kiểu dữ liệu', en: 'Types' },
    needs: 'tsconfig.json',
    // Checks .ts files as well as .astro.
    command: ['node_modules/astro/bin/astro.mjs', 'check'],
  },
  {
    name: 'build',
    title: { vi: 'Dựng cẩm nang mẫu', en: 'Build of the starter guide' },
    needs: 'scripts/build.ts',
    command: ['scripts/build.ts'],
  },
  {
    name: 'unit',
    title: { vi: 'Phép thử đơn vị', en: 'Unit tests' },
    needs: 'vitest.config.ts',
    command: [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${VITEST_REPORT}`,
    ],
    report: VITEST_REPORT,
  },
  {
    name: 'browser',
    title: { vi: 'Phép thử trong trình duyệt', en: 'Browser tests' },
    needs: 'playwright.config.ts',
    command: ['node_modules/playwright/cli.js', 'test', '--reporter=list,json'],
    report: PLAYWRIGHT_REPORT,
  },
];
