/** What the prose rules find in the bodies of all texts. */
import type { Diagnostic } from '../lib/diagnostic.ts';
import { readProse } from '../prose/rules.ts';
import type { FoundContent } from '../reading/guide.ts';

/** Everything in the bodies that is not prose, with line and column of the file. */
export function checkProse({ entries }: FoundContent): Diagnostic[] {
  return entries.flatMap(({ prose }) =>
    prose.flatMap(({ file, body, bodyLine, format }) =>
      readProse(body, format).problems.map(
        (problem): Diagnostic => ({
          code: problem.code,
          severity: 'error',
          file,
          line: problem.line + bodyLine - 1,
          column: problem.column,
          field: '',
          message: problem.message,
          remedy: problem.remedy,
        }),
      ),
    ),
  );
}
