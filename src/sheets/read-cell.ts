/**
 * What a cell means for its column: "4 sao" is 4, "12.000đ" is 12000, "Châu Tiến" is "16792". What can mean
 * two things is refused, and both are named.
 */

import type { BilingualText } from '../lib/diagnostic.ts';
import { nearest } from '../lib/nearest.ts';
import { parsePriceText } from '../lib/price.ts';
import { sameFolded } from '../lib/slug.ts';
import { correctValue } from '../reading/corrections.ts';
import { issueWords } from '../reading/issue-words.ts';
import type { EntryRef } from '../schemas/kinds.ts';
import type { LocalitiesFile } from '../schemas/locality.ts';
import { choiceWord, choiceWords } from './choices.ts';
import type { Column } from './columns.ts';
import { readDay } from './dates.ts';
import { communesNamed, entriesNamed, localitiesNamed } from './names.ts';
import type { CellValue } from './table.ts';

export interface CellProblem {
  readonly code: string;
  readonly message: BilingualText;
  readonly remedy: BilingualText;
}

export type CellReading = { readonly value: unknown } | { readonly problem: CellProblem };

/** What the cells of a guide may name. */
export interface Names {
  readonly places: Pick<LocalitiesFile, 'communes' | 'localities'>;
  /** Titles in the guide's own language, of entries there and of those being made. */
  readonly titles: ReadonlyMap<EntryRef, string>;
}

/**
 * Reads a cell that is not empty.
 *
 * @param monthFirst  the column's days seem to stand with the month first
 */
export function readCell(value: CellValue, column: Column, names: Names, monthFirst = false): CellReading {
  if (!column.list) return readOne(value, column, names, monthFirst);
  const parts = typeof value === 'string' ? value.split(SEPARATORS[column.form] ?? /[;,\n]/) : [value];
  const items: unknown[] = [];
  for (const part of parts) {
    const item = typeof part === 'string' ? part.trim() : part;
    if (item === '') continue;
    const reading = readOne(item, column, names, monthFirst);
    if ('problem' in reading) return reading;
    items.push(reading.value);
  }
  return { value: items };
}

/** A comma parts codes and choices, but stands within names and addresses ("Châu Tiến, Nghệ An"). */
const SEPARATORS: Partial<Record<Column['form'], RegExp>> = {
  text: /[;\n]/,
  reference: /[;\n]|,(?=\s*[a-z]+\/)/,
  commune: /[;\n]|,(?=\s*\d)/,
};

function readOne(value: CellValue, column: Column, names: Names, monthFirst: boolean): CellReading {
  const text = value instanceof Date ? value.toISOString().slice(0, 10) : String(value).normalize('NFC').trim();
  const name = String(column.path.findLast((step) => typeof step === 'string'));
  switch (column.form) {
    case 'price':
      return readPrice(value, text);
    case 'number':
      return typeof value === 'number' ? fitted(value, column, text) : readNumber(text, name, column);
    case 'boolean':
      return readBoolean(value, text);
    case 'choice':
      return readChoice(text, column);
    case 'date':
    case 'partial-date': {
      const day = readDay(text, column.form === 'partial-date', monthFirst);
      return day === undefined ? { problem: noDay(text, value, monthFirst) } : { value: day };
    }
    case 'commune':
      return chosen(
        text,
        communesNamed(text, names.places).map(({ commune }) => ({
          value: commune.code,
          shown: `${commune.code} (${commune.name}, ${commune.province})`,
        })),
        COMMUNE,
      );
    case 'reference':
      return chosen(
        text,
        entriesNamed(text, names.titles, kindsOf(column)).map((ref) => ({ value: ref, shown: ref })),
        ENTRY,
      );
    default:
      if (name === 'locality') {
        return chosen(
          text,
          localitiesNamed(text, names.places).map((id) => ({ value: id, shown: id })),
          LOCALITY,
        );
      }
      return fitted(text, column, text);
  }
}

/** The kinds that a reference takes, from its schema's own error. */
function kindsOf({ schema }: Column): string[] {
  const message = schema.safeParse('').error?.issues[0]?.message ?? '';
  return message.replace(/^reference:/, '').split(',');
}

function readPrice(value: CellValue, text: string): CellReading {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1000) return { value };
  const reading = parsePriceText(text);
  if (reading.kind === 'price') return { value: reading.vnd };
  const [first, second] =
    reading.kind === 'ambiguous' ? reading.candidates : typeof value === 'number' ? [Math.round(value * 1000)] : [];
  return {
    problem: {
      code: 'sheet-price',
      message: { vi: `Không chắc "${text}" là bao nhiêu đồng.`, en: `It is not sure how many đồng "${text}" is.` },
      remedy:
        first === undefined
          ? { vi: 'Viết số đồng, ví dụ 12000 hoặc 12.000đ.', en: 'Write the đồng, for example 12000 or 12.000đ.' }
          : second === undefined
            ? { vi: `Nếu là ${first} đồng, viết ${first}.`, en: `If it is ${first} đồng, write ${first}.` }
            : {
                vi: `Có thể là ${first} hoặc ${second} đồng; nếu là ngàn, viết ${second}.`,
                en: `It may be ${first} or ${second} đồng; write ${second} if thousands are meant.`,
              },
    },
  };
}

function readNumber(text: string, name: string, column: Column): CellReading {
  const correction = correctValue('number', name, text, text);
  return correction?.certain ? fitted(Number(correction.text), column, text) : fitted(text, column, text);
}

function readBoolean(value: CellValue, text: string): CellReading {
  if (typeof value === 'boolean') return { value };
  const word = text.toLowerCase();
  if (word === 'true' || word === '1') return { value: true };
  if (word === 'false' || word === '0') return { value: false };
  const correction = correctValue('boolean', '', text, text);
  if (correction) return { value: correction.text === 'true' };
  return {
    problem: {
      code: 'sheet-yes-no',
      message: { vi: `"${text}" không rõ là có hay không.`, en: `"${text}" is neither yes nor no.` },
      remedy: { vi: 'Viết "có" hoặc "không".', en: 'Write "có" (yes) or "không" (no).' },
    },
  };
}

function readChoice(text: string, { choices }: Column): CellReading {
  const found = choices.filter((choice) => choiceWords(choice).some((word) => sameFolded(word, text)));
  const exact = found.filter((choice) => choiceWords(choice).some((word) => word.toLowerCase() === text.toLowerCase()));
  const [one, ...others] = exact.length > 0 ? exact : found;
  if (one !== undefined && others.length === 0) return { value: one };
  const list = choices.map(choiceWord).join(', ');
  const near = nearest(
    text,
    choices.flatMap((choice) => choiceWords(choice)),
  );
  return {
    problem: {
      code: 'sheet-choice',
      message: { vi: `"${text}" không có trong danh sách.`, en: `"${text}" is not in the list.` },
      remedy: near
        ? { vi: `Có phải "${near}"? Danh sách: ${list}.`, en: `Did you mean "${near}"? The list: ${list}.` }
        : { vi: `Chọn một trong: ${list}.`, en: `Choose one of: ${list}.` },
    },
  };
}

function noDay(text: string, value: CellValue, monthFirst: boolean): CellProblem {
  const message = { vi: `"${text}" không rõ là ngày nào.`, en: `It is not sure which day "${text}" is.` };
  const [, first, second, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  if (year !== undefined && Number(second) > 12 && Number(first) <= 12) {
    const iso = `${year}-${first?.padStart(2, '0')}-${second}`;
    return {
      code: 'sheet-day',
      message,
      remedy: {
        vi: `Tháng đứng trước ngày; nếu vậy, viết ${iso}.`,
        en: `The month stands first; if so, write ${iso}.`,
      },
    };
  }
  if (monthFirst && year !== undefined) {
    return {
      code: 'sheet-day',
      message: {
        vi: `"${text}" có thể là ngày ${Number(first)} tháng ${Number(second)} hoặc ngày ${Number(second)} tháng ${Number(first)}: cột này có ô viết tháng trước.`,
        en: `"${text}" may be either day and month: another cell of this column has the month first.`,
      },
      remedy: {
        vi: 'Viết cả cột theo năm-tháng-ngày, ví dụ 2024-12-05.',
        en: 'Write the whole column as year-month-day, for example 2024-12-05.',
      },
    };
  }
  const example =
    typeof value === 'number' && value > 20_000 && value < 80_000
      ? {
          vi: `Ô này là số ngày của Excel; nếu là ngày ${serialDay(value)}, viết ${serialDay(value)}.`,
          en: `This is Excel's count of days; if it is ${serialDay(value)}, write that.`,
        }
      : {
          vi: 'Viết ngày/tháng/năm đủ bốn chữ số năm, ví dụ 05/12/2024, hoặc 2024-12-05.',
          en: 'Write day/month/year with four digits of the year, for example 05/12/2024, or 2024-12-05.',
        };
  return { code: 'sheet-day', message, remedy: example };
}

/** Day 1 is 1 January 1900, with the 29 February 1900 that never was (ECMA-376 §18.17.4). */
function serialDay(serial: number): string {
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10);
}

interface Asked {
  readonly code: string;
  readonly what: BilingualText;
  readonly how: BilingualText;
}

const COMMUNE: Asked = {
  code: 'sheet-commune',
  what: { vi: 'xã', en: 'commune' },
  how: {
    vi: 'Viết mã xã 5 chữ số, hoặc tên xã có trong localities.yaml.',
    en: 'Write the five-digit code, or a name of localities.yaml.',
  },
};
const LOCALITY: Asked = {
  code: 'sheet-locality',
  what: { vi: 'vùng', en: 'locality' },
  how: { vi: 'Viết id hoặc tên vùng có trong localities.yaml.', en: 'Write an id or a name of localities.yaml.' },
};
const ENTRY: Asked = {
  code: 'sheet-entry',
  what: { vi: 'mục', en: 'entry' },
  how: {
    vi: 'Viết loại/mã (ví dụ heritage/hang-bua), hoặc đúng tiêu đề của mục.',
    en: 'Write kind/id (for example heritage/hang-bua), or the exact title.',
  },
};

function chosen(
  text: string,
  found: readonly { value: unknown; shown: string }[],
  { code, what, how }: Asked,
): CellReading {
  const [one, ...others] = found;
  if (one !== undefined && others.length === 0) return { value: one.value };
  if (one === undefined) {
    return {
      problem: {
        code,
        message: { vi: `Không có ${what.vi} "${text}" trong cẩm nang.`, en: `The guide has no ${what.en} "${text}".` },
        remedy: how,
      },
    };
  }
  const list = found.map(({ shown }) => shown).join('; ');
  return {
    problem: {
      code,
      message: { vi: `"${text}" có thể là nhiều ${what.vi}.`, en: `"${text}" may mean more than one ${what.en}.` },
      remedy: { vi: `Viết rõ một trong: ${list}.`, en: `Write one of: ${list}.` },
    },
  };
}

/** The value if the schema takes it; else a certain correction; else the schema's objection in words. */
function fitted(value: unknown, column: Column, text: string): CellReading {
  const parsed = column.schema.safeParse(value);
  if (parsed.success) return { value };
  const issue = parsed.error.issues[0];
  const name = String(column.path.findLast((step) => typeof step === 'string'));
  if (!issue) return { value };
  const wanted = issue.code === 'invalid_type' ? issue.expected : issue.message;
  const correction = correctValue(wanted, name, value, text);
  if (correction?.certain) return { value: correction.text.replace(/^"(.*)"$/, '$1') };
  const { code, message, remedy } = issueWords({ ...issue, path: [...column.path] } as typeof issue, {
    value,
    text,
    knownFields: [],
    presentFields: [],
  });
  return { problem: { code, message, remedy } };
}
