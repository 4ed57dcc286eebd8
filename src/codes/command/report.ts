/** What the command prints. */

import { say } from '../../lib/command.ts';
import type { BilingualText, Diagnostic } from '../../lib/diagnostic.ts';
import { shownPath } from '../../lib/shown-path.ts';
import type { StandingSign } from '../print-log.ts';

/** One line for a sign: what, when, where, and the file that says so. */
export function describeSign({ file, artefact, printedOn, place }: StandingSign): string {
  const where = place ?? say({ vi: 'chưa ghi nơi treo', en: 'place not recorded' });
  return `  ${artefact}, ${printedOn}: ${where}  (${file})`;
}

/** Findings go to the error output: place, rule, sentence, remedy. */
export function report(contentDir: string, diagnostics: readonly Diagnostic[]): void {
  for (const { file, line, severity, message, remedy, code } of diagnostics) {
    const mark = severity === 'error' ? say({ vi: 'LỖI', en: 'ERROR' }) : say({ vi: 'Lưu ý', en: 'Note' });
    console.error(`${shownPath(contentDir, file)}:${line}  ${mark} ${code}\n  ${say(message)}\n  → ${say(remedy)}`);
  }
}

/** The command's last word. */
export function tell(text: BilingualText): void {
  console.log(say(text));
}

/** Counts on one line of a terminal. */
export function showProgress(done: number, total: number): void {
  process.stderr.write(`\r${done}/${total}${done === total ? '\n' : ''}`);
}
