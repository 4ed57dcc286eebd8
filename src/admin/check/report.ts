/** What the checks found, as a list: file and line, what is wrong, how to mend it. */
import type { Diagnostic } from '../../lib/diagnostic.ts';
import type { AdminLanguage } from '../pages.ts';
import { el } from './dom.ts';
import type { Say } from './words.ts';

/** The list, errors first; a sentence where nothing is wrong. */
export function report(diagnostics: readonly Diagnostic[], language: AdminLanguage, say: Say): HTMLElement {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const notes = diagnostics.filter(({ severity }) => severity === 'warning');
  const counts = [
    errors.length > 0 ? say('errors', { count: errors.length }) : say('fine'),
    ...(notes.length > 0 ? [say('notes', { count: notes.length })] : []),
  ];
  return el(
    'section',
    { class: 'report' },
    el('h2', {}, counts.join(' · ')),
    listOf([...errors, ...notes], language, say),
  );
}

/** Diagnostics in the order given. */
export function listOf(diagnostics: readonly Diagnostic[], language: AdminLanguage, say: Say): HTMLElement {
  return el('ol', { class: 'bare', role: 'list' }, ...diagnostics.map((one) => item(one, language, say)));
}

function item(
  { severity, code, file, line, field, message, remedy }: Diagnostic,
  language: AdminLanguage,
  say: Say,
): HTMLElement {
  return el(
    'li',
    { class: severity },
    el(
      'p',
      { class: 'where' },
      el('strong', {}, severity === 'error' ? say('error') : say('note')),
      ` ${file}, ${say('line', { line })}`,
      field !== '' && el('code', {}, field),
      el('code', { class: 'rule' }, code),
    ),
    el('p', {}, message[language]),
    el('p', {}, el('strong', {}, `${say('remedy')} `), remedy[language]),
  );
}
