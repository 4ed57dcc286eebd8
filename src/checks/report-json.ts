/** For programs: the problems with their words in both languages. */
import type { Reporter } from './reporter.ts';

export const jsonReporter: Reporter = (diagnostics) => `${JSON.stringify({ diagnostics }, null, 2)}\n`;
