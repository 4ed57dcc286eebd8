/**
 * The one shape in which every command reports what is wrong.
 *
 * A diagnostic carries its words in both languages of the commands, so that a
 * test can snapshot them and a reporter only has to choose.
 */

/** The same sentence for a Vietnamese and for an English reader. */
export interface BilingualText {
  readonly vi: string;
  readonly en: string;
}

export interface Diagnostic {
  /** Permanent name of the rule, kebab-case (`unknown-field`). Never renamed, never reused. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** Path relative to the content folder, with `/`. */
  readonly file: string;
  /** 1-based; 1 where the problem is the file itself. */
  readonly line: number;
  /** 1-based, in characters. */
  readonly column: number;
  /** Dotted path of the field (`photos.0.alt.vi`), empty where the file itself is meant. */
  readonly field: string;
  /** What is wrong, and why it matters where that is not plain. */
  readonly message: BilingualText;
  /** What to do, naming the corrected value where it is known. */
  readonly remedy: BilingualText;
  /** A replacement that is safe without asking: characters `[start, end)` of the file. */
  readonly fix?: { readonly start: number; readonly end: number; readonly text: string };
}

/** Orders diagnostics by file, line, column and code, so that two runs print the same. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
      a.line - b.line ||
      a.column - b.column ||
      (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
  );
}

/** Whether any diagnostic stops a build. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}

/** Those that were not there before. Lines move when lines are added; what is said of a field stays the same. */
export function newAmong(now: readonly Diagnostic[], before: readonly Diagnostic[]): Diagnostic[] {
  const signature = ({ code, file, field, message }: Diagnostic) => `${code} ${file} ${field} ${message.en}`;
  const known = new Set(before.map(signature));
  return now.filter((problem) => !known.has(signature(problem)));
}
