/** Paths as people and CI need them: from the folder where the command runs, so that an editor opens them. */
import { relative, resolve, sep } from 'node:path';
import type { Diagnostic } from './diagnostic.ts';

/** The path of a file of the content, with `/`; absolute where the content lies outside the current folder. */
export function shownPath(contentDir: string, file: string): string {
  const absolute = resolve(contentDir, file);
  const path = relative(process.cwd(), absolute);
  return (path.startsWith('..') ? absolute : path || '.').replaceAll(sep, '/');
}

/** Problems of the content with their files so named. */
export function withShownPaths(contentDir: string, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.map((problem) => ({ ...problem, file: shownPath(contentDir, problem.file) }));
}
