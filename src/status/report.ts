/** The state of a guide as text for a terminal. */
import { translator } from '../i18n/translate.ts';
import type { CommandLanguage } from '../lib/command.ts';
import type { CurrentGuide } from '../queries/current.ts';
import type { GuideStatus } from './guide-status.ts';
import { TASK_GROUPS, type TaskGroup } from './task.ts';

const HEADS = {
  vi: {
    where: 'Vùng',
    kind: 'Loại',
    entries: 'Mục',
    samples: 'Mẫu',
    photo: 'Thiếu ảnh',
    whole: 'Cả cẩm nang',
    none: 'Không có việc gì đến hạn.',
  },
  en: {
    where: 'Locality',
    kind: 'Kind',
    entries: 'Entries',
    samples: 'Samples',
    photo: 'No picture',
    whole: 'Whole guide',
    none: 'Nothing is due.',
  },
};

/** Table first, then the tasks of each group; one line each. */
export function statusReport(
  guide: CurrentGuide,
  { today, table, tasks }: GuideStatus,
  language: CommandLanguage,
): string {
  const heads = HEADS[language];
  const t = translator(language);
  const { languages } = guide.site;
  const rows = table.map(({ locality, kind, entries, samples, complete, withoutPhoto }) => [
    (locality && guide.localities.get(locality)?.name[language]) ||
      (locality && guide.localities.get(locality)?.name.vi) ||
      heads.whole,
    t(`kind.${kind}`),
    String(entries),
    String(samples),
    ...languages.map((locale) => `${complete[locale] ?? 0}/${entries}`),
    String(withoutPhoto),
  ]);
  const head = [heads.where, heads.kind, heads.entries, heads.samples, ...languages, heads.photo];
  const groups = (Object.keys(TASK_GROUPS) as TaskGroup[]).flatMap((group) => {
    const here = tasks.filter((task) => task.group === group);
    if (here.length === 0) return [];
    const lines = here.map(({ ref, what, due }) => {
      const late = due !== undefined && due < today ? '! ' : '  ';
      return `${late}${due ? `${due}  ` : ''}${ref}: ${what[language]}`;
    });
    return [`\n${TASK_GROUPS[group][language]} (${here.length})`, ...lines];
  });
  return `${[...columns([head, ...rows]), ...(groups.length > 0 ? groups : [`\n${heads.none}`])].join('\n')}\n`;
}

/** Cells under each other; Vietnamese letters are composed, so that a character is a column. */
function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]?.map((_, index) => Math.max(...rows.map((row) => [...(row[index] ?? '')].length))) ?? [];
  return rows.map((row) =>
    row
      .map((cell, index) => cell.padEnd((widths[index] ?? 0) + cell.length - [...cell].length))
      .join('  ')
      .trimEnd(),
  );
}
