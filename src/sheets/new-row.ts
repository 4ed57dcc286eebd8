/** The files of an entry that a row makes: a draft as `npm run new` makes it, with what the row says set in it. */
import { DRAFT_MARK } from '../authoring/draft-mark.ts';
import { factsTemplate } from '../authoring/facts-template.ts';
import { proseTemplate } from '../authoring/prose-template.ts';
import { fieldWords } from '../checks/field-names.ts';
import type { Locale } from '../i18n/locales.ts';
import type { IsoDate } from '../lib/clock.ts';
import type { Diagnostic } from '../lib/diagnostic.ts';
import type { FieldPath } from '../reading/locate.ts';
import { type EntryRef, splitRef } from '../schemas/kinds.ts';
import type { Column } from './columns.ts';
import { editFile, fileProblems } from './file-text.ts';

/** A value that a row gives for a column, and the words it was written with. */
export interface Given {
  readonly column: Column;
  readonly value: unknown;
  readonly text: string;
}

export interface NewFiles {
  /** By path. */
  readonly files: ReadonlyMap<string, string>;
  /** What could not stand in the facts yet, because a part of its group is missing. */
  readonly waiting: readonly Given[];
}

/** Makes the files of a new entry. `title` is its Vietnamese one. */
export function newFiles(ref: EntryRef, title: string, given: readonly Given[], today: IsoDate): NewFiles {
  const { kind, id } = splitRef(ref);
  const valueFor = (field: string) => given.find(({ column }) => column.field === field)?.value;
  const facts = given.filter(({ column }) => column.file === 'facts');
  const [lat, lon] = [valueFor('location.lat'), valueFor('location.lon')];
  const communes = (valueFor('address.communes') as string[] | undefined) ?? [];
  const stops = facts.filter(({ column }) => /^stops\.\d+\.to$/.test(column.field)).map(({ value }) => String(value));
  const template = factsTemplate({
    kind,
    id,
    name: title,
    locality: valueFor('locality') as string | undefined,
    communes,
    formerCommunes: (valueFor('address.formerCommunes') as string[] | undefined) ?? [],
    ...(typeof lat === 'number' && typeof lon === 'number' && { location: { lat, lon } }),
    stops,
    today,
  });
  const inTemplate = ['locality', 'address.communes', 'address.formerCommunes', 'location.lat', 'location.lon'];
  const { text, waiting } = settled(
    template,
    facts.filter(({ column }) => !inTemplate.includes(column.field)),
    ref,
  );
  const files = new Map([[`${ref}/facts.yaml`, text]]);
  const locales = new Set<Locale>([
    'vi',
    ...given.flatMap(({ column }) => (column.file === 'facts' ? [] : [column.file])),
  ]);
  for (const locale of locales) {
    const own = given.filter(({ column }) => column.file === locale);
    const named = (valueFor(`${locale}.title`) as string | undefined) ?? title;
    const edits = own.map(({ column, value }) => ({ path: column.path, value }));
    files.set(`${ref}/${locale}.mdx`, editFile(proseTemplate(locale === 'vi' ? 'vi' : 'en', named), false, edits));
  }
  return { files, waiting };
}

/**
 * Sets what the schema takes. A group that lacks a part (a price without its day, a number to call without consent)
 * waits: as a comment that the checks find, so that nothing which was known is lost, except a person's details,
 * which may not be kept without consent.
 */
function settled(
  template: string,
  given: readonly Given[],
  ref: EntryRef,
): { text: string; waiting: readonly Given[] } {
  const { kind } = splitRef(ref);
  let kept = [...given];
  const waiting: Given[] = [];
  for (;;) {
    const text = editFile(
      template,
      true,
      kept.map(({ column, value }) => ({ path: column.path, value })),
    );
    const members = membersOf(fileProblems(text, kind, true, `${ref}/facts.yaml`), kept);
    if (members.length === 0) return { text: withNotes(text, waiting), waiting };
    waiting.push(...members);
    kept = kept.filter((one) => !members.includes(one));
  }
}

/** The values of the first group that a problem lies in; none where it lies in no group that was given. */
export function membersOf(problems: readonly Pick<Diagnostic, 'field'>[], given: readonly Given[]): Given[] {
  for (const { field } of problems) {
    const group = groupOf(field.split('.'));
    const members = group ? given.filter(({ column }) => startsWith(column.path, group)) : [];
    if (members.length > 0) return members;
  }
  return [];
}

/** The item of a list, or the group, that stands or falls as one. */
function groupOf(path: readonly string[]): FieldPath | undefined {
  const index = path.findIndex((step) => /^\d+$/.test(step));
  const end = index >= 0 ? index + 1 : path.length > 1 ? 1 : 0;
  return end === 0 ? undefined : path.slice(0, end).map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

function startsWith(path: FieldPath, head: FieldPath): boolean {
  return head.every((step, index) => String(path[index]) === String(step));
}

function withNotes(text: string, waiting: readonly Given[]): string {
  const notes = waiting
    .filter(({ column }) => column.path[0] !== 'contacts')
    .map(
      ({ column, text: written }) =>
        `# ${DRAFT_MARK} ${fieldWords(column.field, 'vi')}: ${written.replace(/\s+/g, ' ')} (thiếu phần đi cùng)\n`,
    );
  return text + notes.join('');
}
