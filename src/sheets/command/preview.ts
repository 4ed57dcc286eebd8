/** What an import would change, for people. */
import { fieldName } from '../../checks/field-names.ts';
import type { CommandLanguage } from '../../lib/command.ts';
import type { Diagnostic } from '../../lib/diagnostic.ts';
import type { ImportPlan } from '../plan.ts';

const LONGEST_SHOWN = 70;

/** Lines of the preview: each changed cell by its entry, then the new entries. */
export function previewText({ changes, created, rows }: ImportPlan, language: CommandLanguage): string {
  const vi = language === 'vi';
  const lines: string[] = [];
  for (const [ref, cells] of Map.groupBy(changes, (change) => change.ref)) {
    lines.push(ref);
    for (const { field, before, after } of cells)
      lines.push(`  ${fieldName(field, language)}: ${shown(before)} → ${shown(after)}`);
  }
  if (created.length > 0) {
    lines.push(vi ? `Mục mới (${created.length}):` : `New entries (${created.length}):`);
    for (const { ref, title } of created) lines.push(`  ${ref}  ${title}`);
  }
  const entries = new Set(changes.map(({ ref }) => ref)).size;
  lines.push(
    vi
      ? `Đọc ${rows} dòng: ${changes.length} ô thay đổi ở ${entries} mục, ${created.length} mục mới.`
      : `${rows} rows read: ${changes.length} cells change in ${entries} entries, ${created.length} new entries.`,
  );
  return `${lines.join('\n')}\n`;
}

function shown(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat === '') return '∅';
  return flat.length > LONGEST_SHOWN ? `"${flat.slice(0, LONGEST_SHOWN)}…"` : `"${flat}"`;
}

const MOST_ALIKE = 3;

/** The first few of warnings that say the same of many rows; `left` counts the others. Errors all stay. */
export function withoutRepeats(diagnostics: readonly Diagnostic[]): { shown: Diagnostic[]; left: number } {
  const seen = new Map<string, number>();
  const shown = diagnostics.filter(({ severity, code, field }) => {
    if (severity === 'error') return true;
    const kind = `${code} ${field.replace(/\d+/g, '#')}`;
    seen.set(kind, (seen.get(kind) ?? 0) + 1);
    return (seen.get(kind) ?? 0) <= MOST_ALIKE;
  });
  return { shown, left: diagnostics.length - shown.length };
}
