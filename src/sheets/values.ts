/** The values of an entry's files, as they stand in YAML, right or wrong. */
import { parse } from 'yaml';
import { splitFrontMatter } from '../reading/front-matter.ts';
import { valueAt } from '../reading/schema-at.ts';
import type { EntryRef } from '../schemas/kinds.ts';
import type { Column } from './columns.ts';
import { entryFile, type SheetGuide } from './guide.ts';
import { writeCell } from './write-cell.ts';

/** Reads the fields of one entry; each file is parsed once. */
export class EntryValues {
  readonly #guide: Pick<SheetGuide, 'texts'>;
  readonly #ref: EntryRef;
  readonly #files = new Map<string, unknown>();

  constructor(guide: Pick<SheetGuide, 'texts'>, ref: EntryRef) {
    this.#guide = guide;
    this.#ref = ref;
  }

  /** The raw value of a column; `undefined` where the file or the field is not there. */
  value(column: Column): unknown {
    return valueAt(this.file(column.file), column.path);
  }

  /** The cell that shows it. */
  cell(column: Column): string | number {
    return writeCell(this.value(column), column);
  }

  /** Everything that a file says. */
  file(name: Column['file']): unknown {
    if (!this.#files.has(name))
      this.#files.set(name, parsed(this.#guide.texts.get(entryFile(this.#guide, this.#ref, name)), name));
    return this.#files.get(name);
  }
}

function parsed(text: string | undefined, name: Column['file']): unknown {
  if (text === undefined) return undefined;
  try {
    return parse(name === 'facts' ? text : (splitFrontMatter(text)?.frontMatter ?? ''));
  } catch {
    return undefined;
  }
}
