import { expect, it } from 'vitest';
import { addStep, readCounts, summaryLine } from '../../../scripts/test/report.ts';
import { STEPS } from '../../../scripts/test/steps.ts';

const nothing = { passed: 0, failed: 0, skipped: 0 };
const vitest = JSON.stringify({ numPassedTests: 40, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 });
const playwright = JSON.stringify({ stats: { expected: 10, flaky: 1, unexpected: 3, skipped: 4 } });

it("reads Vitest's report, tests to be written counted as skipped", () => {
  expect(readCounts(vitest)).toEqual({ passed: 40, failed: 2, skipped: 2 });
});

it("reads Playwright's report, a test that passed at another try counted as passed", () => {
  expect(readCounts(playwright)).toEqual({ passed: 11, failed: 3, skipped: 4 });
});

it('sums both into the line that CI reads', () => {
  const sum = addStep(addStep(nothing, false, readCounts(vitest)), false, readCounts(playwright));
  expect(summaryLine(sum)).toBe('51 passed, 5 failed');
});

it('counts a step that failed without a failing test as one failure', () => {
  expect(summaryLine(addStep(nothing, false, undefined))).toBe('0 passed, 1 failed');
  expect(summaryLine(addStep(nothing, false, { ...nothing, passed: 7 }))).toBe('7 passed, 1 failed');
});

it('counts nothing for a step without tests that went well', () => {
  expect(summaryLine(addStep(nothing, true, readCounts(undefined)))).toBe('0 passed, 0 failed');
});

it('gives every step a name of its own', () => {
  expect(new Set(STEPS.map(({ name }) => name)).size).toBe(STEPS.length);
});
