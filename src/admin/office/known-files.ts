/**
 * The files of entries that a page cannot see, as far as it knows of them: what a workbook keeps of its export, and
 * the titles that the site shows. Enough to say what a table changes; never taken home, as it is not all they hold.
 */
import { stringify } from 'yaml';
import { isEntryId } from '../../lib/slug.ts';
import { type EntryRef, isKind, KINDS } from '../../schemas/kinds.ts';
import type { Base } from '../../sheets/base.ts';
import { columnsNamed } from '../../sheets/columns.ts';
import { entryFile, type SheetGuide } from '../../sheets/guide.ts';
import { readCell } from '../../sheets/read-cell.ts';
import { withEdits } from '../../sheets/yaml-edit.ts';

/** The guide with what a base says of the entries that it has no texts of. */
export function withBaseKnown(guide: SheetGuide, base: Base): SheetGuide {
  const hidden = [...base].filter(([ref]) => isRef(ref) && !guide.texts.has(`${ref}/facts.yaml`));
  const titles = new Map([...guide.titles, ...hidden.map(([ref, cells]) => [ref, cells['vi.title'] ?? ref] as const)]);
  const texts = new Map(guide.texts);
  for (const kind of KINDS) {
    const own = hidden.filter(([ref]) => ref.startsWith(`${kind}/`));
    const fields = [...new Set(own.flatMap(([, cells]) => Object.keys(cells)))];
    const columns = columnsNamed(kind, guide.locales, fields);
    for (const [ref, cells] of own) {
      const edits = Object.entries(cells).flatMap(([field, text]) => {
        const column = columns.get(field);
        const read = column && readCell(text, column, { places: guide.places, titles });
        return column && read && 'value' in read ? [{ file: column.file, path: column.path, value: read.value }] : [];
      });
      for (const [file, given] of Map.groupBy(edits, (edit) => edit.file)) {
        const yaml = stringify(withEdits({}, given));
        texts.set(entryFile(guide, ref, file), file === 'facts' ? yaml : `---\n${yaml}---\n`);
      }
    }
  }
  return { ...guide, texts, titles, refs: [...new Set([...guide.refs, ...hidden.map(([ref]) => ref)])] };
}

/** The guide with the entries of which nothing but the title is known; `{}` holds no fact that could be contradicted. */
export function withTitlesKnown(guide: SheetGuide, titles: ReadonlyMap<EntryRef, string>): SheetGuide {
  const hidden = [...titles].filter(([ref]) => !guide.texts.has(`${ref}/facts.yaml`));
  return {
    ...guide,
    texts: new Map([
      ...guide.texts,
      ...hidden.flatMap(([ref, title]) => [
        [`${ref}/facts.yaml`, '{}\n'] as const,
        [`${ref}/vi.mdx`, `---\n${stringify({ title })}---\n`] as const,
      ]),
    ]),
    titles: new Map([...guide.titles, ...hidden]),
    refs: [...guide.refs, ...hidden.map(([ref]) => ref)],
  };
}

/** A workbook may come from anywhere; a name of its base becomes no path that is none of an entry. */
function isRef(ref: string): ref is EntryRef {
  const [kind = '', id = '', ...rest] = ref.split('/');
  return isKind(kind) && isEntryId(id) && rest.length === 0;
}
