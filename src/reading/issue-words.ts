/**
 * Words for what zod found. Its own Vietnamese is unusable, so every issue that our schemas can raise
 * is said here, with the remedy; custom tokens (`error: 'iso-date'`) name a row of `token-words.ts`.
 */
import type { z } from 'zod';
import type { BilingualText } from '../lib/diagnostic.ts';
import { nearest } from '../lib/nearest.ts';
import { isKind } from '../schemas/kinds.ts';
import { correctKey, correctValue } from './corrections.ts';
import { EXAMPLES, MISSING, PHOTO_TOKENS, TOKENS } from './token-words.ts';

export interface IssueWords {
  readonly code: string;
  readonly message: BilingualText;
  readonly remedy: BilingualText;
  /** What to write instead of the field's name or value, where that is certain. */
  readonly corrected?: { readonly of: 'key' | 'value'; readonly text: string };
}

/** What stands in the file where an issue is. */
export interface Written {
  readonly value: unknown;
  /** The value as its characters stand in the file, quotes included. */
  readonly text: string;
  /** The fields that the schema has there. */
  readonly knownFields: readonly string[];
  /** The fields that the file has there. */
  readonly presentFields: readonly string[];
  /** The guide's communes by their code. */
  readonly communeNames?: ReadonlyMap<string, string> | undefined;
}

const TYPE_WORDS: Record<string, BilingualText> = {
  string: { vi: 'chữ', en: 'text' },
  number: { vi: 'số', en: 'a number' },
  int: { vi: 'số nguyên', en: 'a whole number' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
  array: { vi: 'danh sách [a, b]', en: 'a list [a, b]' },
  object: { vi: 'nhóm trường "tên: giá trị"', en: 'fields "name: value"' },
};

/** Says one zod issue in both languages. */
export function issueWords(issue: z.core.$ZodIssue, written: Written): IssueWords {
  const input = written.value;
  // An item of a list has the name of its list.
  const name = String(issue.path.findLast((step) => typeof step === 'string') ?? '');
  if (issue.message.startsWith('reference:')) return referenceWords(issue.message, input);
  const token = (issue.path[0] === 'photos' ? PHOTO_TOKENS[issue.message] : undefined) ?? TOKENS[issue.message];
  if (token) return withCorrection({ code: issue.message, ...token }, issue.message, name, written);
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownField(issue.keys[0] ?? '', written);
    case 'invalid_type': {
      const wanted = TYPE_WORDS[issue.expected] ?? { vi: issue.expected, en: issue.expected };
      if (input === undefined || input === null) {
        return {
          code: 'missing-field',
          message: { vi: 'Thiếu trường bắt buộc.', en: 'A required field is missing.' },
          remedy: exampleLine(name) ?? {
            vi: `Thêm trường này; giá trị là ${wanted.vi}.`,
            en: `Add it; its value is ${wanted.en}.`,
          },
          ...MISSING[name],
        };
      }
      const words = {
        code: 'wrong-type',
        message: {
          vi: `Cần ${wanted.vi}, nhưng đang là ${JSON.stringify(input)}.`,
          en: `Needs ${wanted.en}, found ${JSON.stringify(input)}.`,
        },
        remedy: { vi: `Viết ${wanted.vi}.`, en: `Write ${wanted.en}.` },
      };
      return withCorrection(words, issue.expected, name, written);
    }
    case 'invalid_value':
      return unknownValue(issue.values.map(String), name, input, written);
    case 'invalid_union': {
      const field = 'discriminator' in issue && typeof issue.discriminator === 'string' ? issue.discriminator : '';
      return {
        code: 'unknown-form',
        message: { vi: `Trường "${field}" thiếu hoặc không đúng.`, en: `The field "${field}" is missing or wrong.` },
        remedy: {
          vi: 'Viết form: tangible (vật thể) hoặc form: intangible (phi vật thể).',
          en: 'Write form: tangible or form: intangible.',
        },
      };
    }
    case 'too_big':
      return {
        code: 'too-large',
        message: tooLarge(issue.origin, Number(issue.maximum)),
        remedy:
          issue.origin === 'string'
            ? { vi: 'Viết ngắn lại.', en: 'Shorten it.' }
            : { vi: 'Kiểm tra lại giá trị.', en: 'Check the value.' },
      };
    case 'too_small':
      return {
        code: 'too-small',
        message:
          issue.origin === 'string'
            ? { vi: 'Trường này đang trống.', en: 'This field is empty.' }
            : issue.origin === 'array'
              ? { vi: `Danh sách cần ít nhất ${issue.minimum} mục.`, en: `The list needs at least ${issue.minimum}.` }
              : { vi: `Giá trị nhỏ nhất là ${issue.minimum}.`, en: `The least value is ${issue.minimum}.` },
        remedy: { vi: 'Điền nội dung hoặc bỏ cả trường.', en: 'Fill it in, or leave the field out.' },
      };
    default:
      return {
        code: 'wrong-form',
        message: {
          vi: `Giá trị ${JSON.stringify(input)} không đúng dạng.`,
          en: `The value ${JSON.stringify(input)} has the wrong form.`,
        },
        remedy: formRemedy(issue),
      };
  }
}

function referenceWords(token: string, input: unknown): IssueWords {
  const kinds = token.slice('reference:'.length).split(',');
  const [kind = '', id] = String(input).split('/');
  if (isKind(kind) && !kinds.includes(kind) && id) {
    return {
      code: 'reference-kind',
      message: {
        vi: `"${String(input)}" thuộc loại ${kind}, nhưng trường này không nhận loại đó.`,
        en: `"${String(input)}" is of the kind ${kind}, which this field does not take.`,
      },
      remedy: {
        vi: `Ở đây nhận: ${kinds.join(', ')}. Nếu hai mục chỉ liên quan tới nhau, ghi vào trường related.`,
        en: `Accepted here: ${kinds.join(', ')}. Where the two merely belong together, use the field related.`,
      },
    };
  }
  return {
    code: 'reference-form',
    message: {
      vi: `"${String(input)}" không phải tham chiếu đúng dạng.`,
      en: `"${String(input)}" is not a reference.`,
    },
    remedy: {
      vi: `Viết loại/mã, ví dụ heritage/hang-bua. Ở đây nhận: ${kinds.join(', ')}.`,
      en: `Write kind/id, for example heritage/hang-bua. Accepted here: ${kinds.join(', ')}.`,
    },
  };
}

function unknownField(key: string, { knownFields, presentFields }: Written): IssueWords {
  const near = nearest(key, knownFields);
  const words = {
    code: 'unknown-field',
    message: {
      vi: `Không có trường "${key}" ở đây, nên nội dung của nó sẽ bị mất.`,
      en: `There is no field "${key}" here, so what it says would be lost.`,
    },
  };
  if (near === undefined) {
    const fields = knownFields.join(', ');
    return { ...words, remedy: { vi: `Các trường có ở đây: ${fields}.`, en: `Fields known here: ${fields}.` } };
  }
  const remedy = { vi: `Sửa thành "${near}".`, en: `Change it to "${near}".` };
  const text = correctKey(key, near, presentFields);
  return { ...words, remedy, ...(text && { corrected: { of: 'key', text } }) };
}

function unknownValue(values: readonly string[], name: string, input: unknown, written: Written): IssueWords {
  const list = values.join(', ');
  if (input === undefined || input === null) {
    return {
      code: 'missing-field',
      message: { vi: 'Thiếu trường bắt buộc.', en: 'A required field is missing.' },
      remedy: {
        vi: `Thêm một dòng: ${name}: ${values[0]} (hoặc một trong: ${list}).`,
        en: `Add a line: ${name}: ${values[0]} (or one of: ${list}).`,
      },
    };
  }
  const words = {
    code: 'unknown-value',
    message: { vi: `"${String(input)}" không có trong danh sách.`, en: `"${String(input)}" is not in the list.` },
  };
  const near = nearest(String(input), values);
  if (near === undefined) {
    return { ...words, remedy: { vi: `Chọn một trong: ${list}.`, en: `Choose one of: ${list}.` } };
  }
  const remedy = {
    vi: `Sửa thành "${near}". Danh sách: ${list}.`,
    en: `Change it to "${near}". The list: ${list}.`,
  };
  const text = correctKey(String(input), near, []);
  return { ...words, remedy, ...(text && written.text !== '' && { corrected: { of: 'value', text } }) };
}

/** Puts the right value into the remedy, and into `corrected` where there is no doubt about it. */
function withCorrection(words: IssueWords, wanted: string, name: string, written: Written): IssueWords {
  const correction = correctValue(wanted, name, written.value, written.text, written.communeNames);
  if (!correction) return words;
  const { text, remedy, certain } = correction;
  return { ...words, remedy, ...(certain && { corrected: { of: 'value', text } }) };
}

function exampleLine(name: string): BilingualText | undefined {
  const example = EXAMPLES[name];
  return example && { vi: `Thêm một dòng: ${name}: ${example.vi}`, en: `Add a line: ${name}: ${example.en}` };
}

function tooLarge(origin: string, maximum: number): BilingualText {
  return origin === 'string'
    ? { vi: `Dài quá ${maximum} ký tự.`, en: `Longer than ${maximum} characters.` }
    : { vi: `Giá trị lớn nhất là ${maximum}.`, en: `The greatest value is ${maximum}.` };
}

function formRemedy(issue: z.core.$ZodIssue): BilingualText {
  const format = issue.code === 'invalid_format' ? issue.format : '';
  if (format === 'url')
    return {
      vi: 'Viết địa chỉ đầy đủ, bắt đầu bằng https://.',
      en: 'Write the full address, beginning with https://.',
    };
  if (format === 'email')
    return { vi: 'Viết địa chỉ thư, ví dụ ten@xa.vn.', en: 'Write a mail address, for example name@commune.vn.' };
  return { vi: 'Xem ví dụ trong README của thư mục này.', en: 'See the example in the README of this folder.' };
}
