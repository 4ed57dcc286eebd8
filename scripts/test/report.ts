/** How many tests passed, failed and were skipped, from the reports of Vitest and Playwright. */

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** What we read of a report in Jest's form, which Vitest writes. */
interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

/** What we read of Playwright's report; a flaky test passed at another try. */
interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly flaky: number;
    readonly unexpected: number;
    readonly skipped: number;
  };
}

/** Reads a report of either tool; undefined where the tool died before it could write one. */
export function readCounts(json: string | undefined): Counts | undefined {
  if (json === undefined) return undefined;
  const report = JSON.parse(json) as VitestReport | PlaywrightReport;
  if ('stats' in report) {
    const { expected, flaky, unexpected, skipped } = report.stats;
    return { passed: expected + flaky, failed: unexpected, skipped };
  }
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Adds a step's counts. A step that failed without a failing test (types, a crash) counts as one. */
export function addStep(sum: Counts, isOk: boolean, counts: Counts | undefined): Counts {
  return {
    passed: sum.passed + (counts?.passed ?? 0),
    failed: sum.failed + Math.max(counts?.failed ?? 0, isOk ? 0 : 1),
    skipped: sum.skipped + (counts?.skipped ?? 0),
  };
}

/** The line that CI reads; its form is fixed. */
export function summaryLine({ passed, failed }: Counts): string {
  return `${passed} passed, ${failed} failed`;
}
