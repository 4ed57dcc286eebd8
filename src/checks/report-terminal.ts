/** For people: problems by file, each with its place, field, what is wrong and what to do. */
import { type CommandLanguage, commandLanguage } from '../lib/command.ts';
import type { Diagnostic } from '../lib/diagnostic.ts';
import { withShownPaths } from '../lib/shown-path.ts';
import { fieldName } from './field-names.ts';
import type { Reporter } from './reporter.ts';

const WORDS = {
  error: { vi: 'LỖI', en: 'ERROR' },
  warning: { vi: 'Lưu ý', en: 'Note' },
} as const;

export const terminalReporter: Reporter = (diagnostics, language) => {
  const byFile = Map.groupBy(diagnostics, ({ file }) => file);
  const groups = [...byFile].map(([file, problems]) =>
    [file, ...problems.map((problem) => block(problem, language))].join('\n'),
  );
  return groups.map((group) => `${group}\n\n`).join('');
};

/** Prints the problems of a content folder to the error output; nothing where nothing is wrong. */
export function printDiagnostics(contentDir: string, diagnostics: readonly Diagnostic[]): void {
  if (diagnostics.length === 0) return;
  process.stderr.write(terminalReporter(withShownPaths(contentDir, diagnostics), commandLanguage()));
}

/** `file:line:column` stands on every line, so that editors make it a link. */
function block(problem: Diagnostic, language: CommandLanguage): string {
  const { file, line, column, severity, code, field, message, remedy } = problem;
  const name = field === '' ? '' : `  ${fieldName(field, language)}`;
  return `  ${file}:${line}:${column}  ${WORDS[severity][language]} ${code}${name}
    ${message[language]}
    → ${remedy[language]}`;
}
