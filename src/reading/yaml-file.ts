/** Reads YAML against a schema, and says every problem with its line and column. */
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Diagnostic } from '../lib/diagnostic.ts';
import { nearest } from '../lib/nearest.ts';
import { issueWords } from './issue-words.ts';
import { type FieldPath, nodeLocator } from './locate.ts';
import { standIn } from './stand-in.ts';

export interface ReadResult<T> {
  /** Absent where the text does not fit the schema. */
  readonly value?: T;
  /** Where it does not: the rest of it, for further checks, with stand-ins for the top fields that are wrong. */
  readonly rest?: { readonly value: T; readonly wrongFields: readonly string[] };
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Parses `text` and fits it to `schema`.
 *
 * @param file    path for the diagnostics
 * @param before  what stands in front of the text in its file (the first `---` of front matter)
 */
export function readYaml<S extends z.ZodType>(
  text: string,
  schema: S,
  file: string,
  before = '',
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
            vi: 'Kiểm tra thụt đầu dòng (dấu cách, không dùng Tab), dấu hai chấm và ngoặc kép ở dòng này hoặc dòng trên.',
            en: 'Check indentation (spaces, no tabs), colons and quotes on this line or the one above.',
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
  const parsed = schema.safeParse(input);
  if (parsed.success) return { value: parsed.data, diagnostics: [] };

  const issues = withoutConsequences(flatten(parsed.error.issues), schema, input);
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
        knownFields: fieldsOf(schema, path, input),
        presentFields: Object.keys((valueAt(input, path) as object | null | undefined) ?? {}),
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
  const wrongFields = [...new Set(issues.flatMap(({ path }) => (path.length > 0 ? [String(path[0])] : [])))];
  const rest = schema.safeParse(mended(schema, input, issues));
  return { diagnostics, ...(rest.success && { rest: { value: rest.data, wrongFields } }) };
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

/** The input without its unknown fields, and with stand-ins for each top field in which something is wrong. */
function mended(schema: z.ZodType, input: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  const object = unwrap(schema, input);
  if (typeof input !== 'object' || input === null || !(object instanceof z.ZodObject)) return input;
  const copy = structuredClone(input) as Record<string, unknown>;
  for (const issue of issues) {
    const name = String(issue.path[0] ?? '');
    if (issue.code === 'unrecognized_keys') {
      const holder = valueAt(copy, issue.path as (string | number)[]) as Record<string, unknown> | undefined;
      for (const key of issue.keys) if (holder) delete holder[key];
    } else if (name in object.shape) {
      copy[name] = standIn(object.shape[name] as z.ZodType);
    }
  }
  return copy;
}

/** Issues inside a plain union are lifted out, so that each keeps its path. */
function flatten(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  return issues.flatMap((issue) =>
    issue.code === 'invalid_union' && issue.errors.length > 0
      ? flatten((issue.errors[0] ?? []).map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })))
      : [issue],
  );
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
      const known = fieldsOf(schema, issue.path as (string | number)[], input);
      return issue.keys.map((key) => [...issue.path, nearest(key, known)].join('.'));
    }),
  );
  return issues.filter(
    (issue) =>
      valueAt(input, issue.path as (string | number)[]) !== undefined ||
      !misspelt.has(issue.path.map(String).join('.')),
  );
}

function valueAt(input: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<string | number, unknown> | null | undefined)?.[key],
    input,
  );
}

/** The field names that a schema knows at a path, for "did you mean". */
function fieldsOf(schema: z.ZodType, path: FieldPath, input: unknown): string[] {
  let current: z.ZodType | undefined = unwrap(schema, input);
  let value = input;
  for (const key of path) {
    if (current === undefined) return [];
    value = (value as Record<string | number, unknown> | undefined)?.[key];
    if (current instanceof z.ZodArray) current = unwrap(current.element as z.ZodType, value);
    else if (current instanceof z.ZodObject) {
      const next: z.ZodType | undefined = (current.shape as Record<string, z.ZodType>)[String(key)];
      current = next && unwrap(next, value);
    } else return [];
  }
  return current instanceof z.ZodObject ? Object.keys(current.shape) : [];
}

function unwrap(schema: z.ZodType, value: unknown): z.ZodType {
  let current = schema;
  for (;;) {
    if (current instanceof z.ZodOptional || current instanceof z.ZodDefault || current instanceof z.ZodNullable) {
      current = current.unwrap() as z.ZodType;
    } else if (current instanceof z.ZodDiscriminatedUnion) {
      const options = current.options as unknown as z.ZodObject[];
      const name = current.def.discriminator;
      const found = options.find(
        (option) =>
          (option.shape[name] as z.ZodType | undefined)?.safeParse((value as Record<string, unknown>)?.[name]).success,
      );
      if (!found) return current;
      current = found;
    } else {
      return current;
    }
  }
}

function yamlWords(code: string): string {
  const words: Record<string, string> = {
    DUPLICATE_KEY: 'một trường được viết hai lần.',
    TAB_AS_INDENT: 'có dấu Tab ở đầu dòng.',
    BAD_INDENT: 'thụt đầu dòng không đều.',
    MISSING_CHAR: 'thiếu một dấu (ngoặc, hai chấm hoặc phẩy).',
    BLOCK_AS_IMPLICIT_KEY: 'có hai dấu hai chấm trên một dòng; hãy đặt cả đoạn chữ trong ngoặc kép.',
    MULTILINE_IMPLICIT_KEY: 'thiếu dấu hai chấm sau tên trường.',
    UNEXPECTED_TOKEN: 'có dấu không hợp chỗ.',
  };
  return words[code] ?? 'cấu trúc không đọc được.';
}
