/** For GitHub: workflow commands that mark the lines of a pull request. */
import { fieldName } from './field-names.ts';
import type { Reporter } from './reporter.ts';

/** Paths there are relative to the repository: `folder` is the content folder in it. */
export function githubReporter(folder: string): Reporter {
  return (diagnostics, language) =>
    diagnostics
      .map(({ severity, file, line, column, code, field, message, remedy }) => {
        const place = `file=${property(`${folder}/${file}`)},line=${line},col=${column},title=${property(code)}`;
        const name = field === '' ? '' : `${fieldName(field, language)}: `;
        return `::${severity} ${place}::${data(`${name}${message[language]} → ${remedy[language]}`)}\n`;
      })
      .join('');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
