/** What office files change: cell by cell, the new entries, and what only a person can answer. */
import { fieldName } from '../../checks/field-names.ts';
import { ENCODINGS } from '../../sheets/legacy/encodings.ts';
import { el } from '../check/dom.ts';
import { listOf } from '../check/report.ts';
import type { CheckWord, Say } from '../check/words.ts';
import type { AdminLanguage } from '../pages.ts';
import type { OfficeAnswers, OfficePlan } from './plan-office.ts';

/** More than these are folded up: a list of a hundred is looked over by its counts first. */
const MOST_OPEN = 8;

/** The changes and the drafts of a plan. */
export function officeReport(plan: OfficePlan, language: AdminLanguage, say: Say): HTMLElement {
  const byEntry = Map.groupBy(plan.changes, ({ ref }) => ref);
  const counts = {
    rows: plan.rows,
    cells: plan.changes.length,
    entries: byEntry.size,
    created: plan.created.length,
  };
  const isOpen = byEntry.size <= MOST_OPEN;
  return el(
    'section',
    { class: 'changes' },
    el('h2', {}, say('changes')),
    el('p', {}, el('strong', {}, say('changed', counts))),
    ...[...byEntry].map(([ref, cells]) =>
      el(
        'details',
        { open: isOpen ? '' : undefined },
        el('summary', {}, `${ref} (${cells.length})`),
        plan.unseen.has(ref) && el('p', {}, say('unseen')),
        el(
          'table',
          {},
          el('tr', {}, ...(['field', 'before', 'after'] as const).map((word) => el('th', { scope: 'col' }, say(word)))),
          ...cells.map(({ field, before, after }) =>
            el(
              'tr',
              {},
              el('th', { scope: 'row' }, fieldName(field, language)),
              el('td', {}, before === '' ? say('nothing') : el('del', {}, before)),
              el('td', {}, after === '' ? say('nothing') : el('ins', {}, after)),
            ),
          ),
        ),
      ),
    ),
    plan.created.length > 0 &&
      el(
        'details',
        { open: plan.created.length <= MOST_OPEN ? '' : undefined },
        el('summary', {}, `${say('newEntries')} (${plan.created.length})`),
        el('ul', {}, ...plan.created.map(({ ref, title }) => el('li', {}, `${title} `, el('code', {}, ref)))),
      ),
    plan.missing.length > 0 &&
      el(
        'details',
        { class: 'report' },
        el('summary', {}, say('stillMissing', { count: plan.missing.length })),
        listOf(plan.missing, language, say),
      ),
  );
}

const ASKED: readonly { name: keyof OfficeAnswers; word: CheckWord; codes: readonly string[] }[] = [
  { name: 'kind', word: 'askKind', codes: ['sheet-headings', 'document-kind'] },
  { name: 'encoding', word: 'askEncoding', codes: ['sheet-encoding'] },
  { name: 'prefer', word: 'askPrefer', codes: ['sheet-conflict'] },
];

/** What the flags of `npm run import` answer, as questions; nothing where none is open. */
export function officeQuestions(
  plan: OfficePlan,
  answers: OfficeAnswers,
  say: Say,
  answered: (answers: OfficeAnswers) => void,
): HTMLElement | undefined {
  const open = ASKED.filter(
    ({ name, codes }) => answers[name] !== undefined || plan.problems.some(({ code }) => codes.includes(code)),
  );
  if (open.length === 0) return undefined;
  const choices: Record<keyof OfficeAnswers, () => HTMLOptionElement[]> = {
    kind: () =>
      [...document.querySelectorAll<HTMLOptionElement>('#kinds option')].map((option) =>
        el('option', { value: option.value }, option.text),
      ),
    encoding: () => ENCODINGS.map((encoding) => el('option', { value: encoding }, encoding)),
    prefer: () => [
      el('option', { value: 'sheet' }, say('preferSheet')),
      el('option', { value: 'file' }, say('preferFile')),
    ],
  };
  return el(
    'section',
    { class: 'ask' },
    el('h2', {}, say('asked')),
    ...open.map(({ name, word }) => {
      const select = el('select', {}, el('option', { value: '' }, say('unknownYet')), ...choices[name]());
      select.value = answers[name] ?? '';
      select.addEventListener('change', () => answered({ ...answers, [name]: select.value || undefined }));
      return el('label', {}, `${say(word)} `, select);
    }),
  );
}
