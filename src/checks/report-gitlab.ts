/** For GitLab: a Code Quality report (a subset of the Code Climate format), shown in merge requests. */
import { contentHash } from '../lib/derived-cache.ts';
import { fieldName } from './field-names.ts';
import type { Reporter } from './reporter.ts';

/** Paths there are relative to the repository: `folder` is the content folder in it. */
export function gitlabReporter(folder: string): Reporter {
  return (diagnostics, language) => {
    const issues = diagnostics.map(({ severity, file, line, code, field, message, remedy }) => {
      const name = field === '' ? '' : `${fieldName(field, language)}: `;
      return {
        description: `${name}${message[language]} → ${remedy[language]}`,
        check_name: code,
        // Not of the line: the same problem stays the same when lines above it come and go.
        fingerprint: contentHash(code, file, field, message.en).slice(0, 32),
        severity: severity === 'error' ? 'critical' : 'minor',
        location: { path: `${folder}/${file}`, lines: { begin: line } },
      };
    });
    return `${JSON.stringify(issues, null, 2)}\n`;
  };
}
