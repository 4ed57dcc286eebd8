/** Reads YAML against a schema, and says every problem with its line and column. */
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Diagnostic } from '../lib/diagnostic.ts';
import { nearest } from '../lib/nearest.ts';
import { issueWords } from './issue-words.ts';
import { type FieldPath, nodeLocator } from './locate.ts';
import { parseMended } from './mend.ts';
import { fieldsAt, valueAt } from './schema-at.ts';

export interface ReadResult<T> {
  /** Absent where the text does not fit the schema. */
  readonly value?: T;
  /** Where it does not: the rest of it, for further checks, with stand-ins for the fields that are wrong. */
  readonly rest?: { readonly value: T; readonly wrongFields: readonly FieldPath[] };
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Parses `text` and fits it to `schema`.
 *
 * @param file    path for the diagnostics
 * @param before  what stands in front of the text in its file (the first `---` of front matter)
 * @param communeNames  the guide's communes by their code, for a code that lost its zeros
 */
export function readYaml<S extends z.ZodType>(
  text: string,
  schema: S,
  file: string,
  before = '',
  communeNames?: ReadonlyMap<string, string>,
): ReadResult<z.infer<S>> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const locate = nodeLocator(document.contents, lines, before);

  if (document.errors.length > 0) {
    const linesBefore = before.split('\n').length - 1;
    return {
      diagnostics: document.errors.map((error) => {
        const { line, col } = lines.linePos(error.pos[0]);
        return {
          code: 'yaml-syntax',
          severity: 'error',
          file,
          line: Math.max(line, 1) + linesBefore,
          column: Math.max(col, 1),
          field: '',
          message: {
            vi: `Tệp YAML viết sai: ${yamlWords(error.code)}`,
            en: `The YAML is broken: ${error.message}`,
          },
          remedy: {
            vi: 'Kiểm tra thụt đầu dòng (dấu cách, không dùng Tab), dấu hai chấm, ngoặc kép và các cặp ngoặc [ ], { } ở dòng này hoặc dòng trên.',
            en: 'Check indentation (spaces, no tabs), colons, quotes and pairs of brackets [ ], { } on this line or the one above.',
          },
        };
      }),
    };
  }

  let input: unknown;
  try {
    input = document.toJS() ?? {};
  } catch {
    return { diagnostics: [tooManyAliases(file)] };
  }
  const parsed = parseMended(schema, input);
  if (parsed.issues.length === 0 && parsed.value !== undefined) return { value: parsed.value, diagnostics: [] };

  const issues = withoutConsequences(parsed.issues, schema, input);
  const diagnostics: Diagnostic[] = [];
  for (const issue of issues) {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [undefined];
    for (const key of keys) {
      const path = issue.path as (string | number)[];
      const narrowed = key === undefined ? issue : ({ ...issue, keys: [key] } as z.core.$ZodIssue);
      const fieldPath = key === undefined ? path : [...path, key];
      const { line, column, key: keySpan, value: valueSpan } = locate(fieldPath);
      const { corrected, ...words } = issueWords(narrowed, {
        value: valueAt(input, path),
        text: valueSpan ? text.slice(valueSpan[0] - before.length, valueSpan[1] - before.length) : '',
        knownFields: fieldsAt(schema, path, input),
        presentFields: Object.keys((valueAt(input, path) as object | null | undefined) ?? {}),
        communeNames,
      });
      const span = corrected?.of === 'key' ? keySpan : valueSpan;
      diagnostics.push({
        ...words,
        severity: 'error',
        file,
        line,
        column,
        field: fieldPath.join('.'),
        ...(corrected && span && { fix: { start: span[0], end: span[1], text: corrected.text } }),
      });
    }
  }
  const { value, wrong } = parsed;
  return { diagnostics, ...(value !== undefined && { rest: { value, wrongFields: wrong } }) };
}

/** A few lines of aliases can unfold into gigabytes; the parser refuses, and so do we, in words. */
function tooManyAliases(file: string): Diagnostic {
  return {
    code: 'yaml-syntax',
    severity: 'error',
    file,
    line: 1,
    column: 1,
    field: '',
    message: {
      vi: 'Tệp YAML viết sai: dùng quá nhiều bí danh (&, *).',
      en: 'The YAML is broken: too many aliases (&, *).',
    },
    remedy: { vi: 'Viết thẳng giá trị, không dùng & và *.', en: 'Write the values out, without & and *.' },
  };
}

/** A misspelt field is missing under its right name too: that is said once. */
function withoutConsequences(
  issues: readonly z.core.$ZodIssue[],
  schema: z.ZodType,
  input: unknown,
): z.core.$ZodIssue[] {
  const misspelt = new Set(
    issues.flatMap((issue) => {
      if (issue.code !== 'unrecognized_keys') return [];
      const known = fieldsAt(schema, issue.path as (string | number)[], input);
      return issue.keys.map((key) => [...issue.path, nearest(key, known)].join('.'));
    }),
  );
  return issues.filter(
    (issue) =>
      valueAt(input, issue.path as (string | number)[]) !== undefined ||
      !misspelt.has(issue.path.map(String).join('.')),
  );
}

function yamlWords(code: string): string {
  const words: Record<string, string> = {
    DUPLICATE_KEY: 'một trường được viết hai lần.',
    TAB_AS_INDENT: 'có dấu Tab ở đầu dòng.',
    BAD_INDENT: 'thụt đầu dòng không đều.',
    MISSING_CHAR: 'thiếu một dấu: ngoặc đóng ] } ", hai chấm hoặc phẩy.',
    BLOCK_AS_IMPLICIT_KEY: 'có hai dấu hai chấm trên một dòng; hãy đặt cả đoạn chữ trong ngoặc kép.',
    MULTILINE_IMPLICIT_KEY: 'thiếu dấu hai chấm sau tên trường.',
    UNEXPECTED_TOKEN: 'có dấu không hợp chỗ.',
  };
  return words[code] ?? 'cấu trúc không đọc được.';
}
