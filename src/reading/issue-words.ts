/**
 * Words for what zod found. Its own Vietnamese is unusable, so every issue that our schemas can raise
 * is said here, with the remedy; custom tokens (`error: 'iso-date'`) name a row of {@link TOKENS}.
 */
import type { z } from 'zod';
import type { BilingualText } from '../lib/diagnostic.ts';
import { nearest } from '../lib/nearest.ts';
import { isKind } from '../schemas/kinds.ts';
import { correctKey, correctValue } from './corrections.ts';

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
}

const TOKENS: Record<string, Omit<IssueWords, 'code'>> = {
  'iso-date': {
    message: { vi: 'Ngày không đúng dạng năm-tháng-ngày.', en: 'The date is not year-month-day.' },
    remedy: { vi: 'Viết trong ngoặc kép, ví dụ "2026-11-21".', en: 'Write it in quotes, for example "2026-11-21".' },
  },
  'partial-date': {
    message: { vi: 'Ngày không đúng dạng.', en: 'The date has no known form.' },
    remedy: {
      vi: 'Viết "2026", "2026-11" hoặc "2026-11-21", trong ngoặc kép, đúng tới mức nguồn cho biết.',
      en: 'Write "2026", "2026-11" or "2026-11-21", in quotes, as far as the source tells.',
    },
  },
  'commune-code': {
    message: { vi: 'Mã xã không đúng.', en: 'The commune code is wrong.' },
    remedy: {
      vi: 'Viết đủ 5 chữ số trong ngoặc kép, ví dụ "00769"; không có ngoặc kép thì số 0 đầu bị mất.',
      en: 'Write all five digits in quotes, for example "00769"; without quotes the leading zeros are lost.',
    },
  },
  'photo-file': {
    message: { vi: 'Tên tệp ảnh không dùng được.', en: 'The picture file name cannot be used.' },
    remedy: {
      vi: 'Đặt ảnh cạnh facts.yaml và chỉ ghi tên tệp, ví dụ "cua-hang.jpg" (jpg, png, webp, avif, heic).',
      en: 'Put the picture beside facts.yaml and write its bare name, for example "cave.jpg" (jpg, png, webp, avif, heic).',
    },
  },
  'consent-missing': {
    message: {
      vi: 'Thiếu sự đồng ý của người có thông tin này; công bố khi chưa được đồng ý là trái Luật 91/2025.',
      en: 'The consent of the person is missing; publishing without it breaks Law 91/2025.',
    },
    remedy: {
      vi: 'Thêm consent: { id, date, purposes: [website] }, hoặc organisation: true nếu là cơ quan, tổ chức.',
      en: 'Add consent: { id, date, purposes: [website] }, or organisation: true for a public body.',
    },
  },
  'until-before-from': {
    message: { vi: 'Ngày kết thúc đứng trước ngày bắt đầu.', en: 'The last day is before the first.' },
    remedy: { vi: 'Kiểm tra from và until.', en: 'Check from and until.' },
  },
  'price-missing': {
    message: { vi: 'Thiếu giá.', en: 'The price is missing.' },
    remedy: {
      vi: 'Ghi vnd: 12000, hoặc free: true nếu không thu.',
      en: 'Write vnd: 12000, or free: true where nothing is asked.',
    },
  },
  'hours-span': {
    message: { vi: 'Giờ mở cửa không đúng dạng.', en: 'The opening hours have no known form.' },
    remedy: { vi: 'Viết "07:00-17:00", giờ có hai chữ số.', en: 'Write "07:00-17:00", with two digits an hour.' },
  },
  'closed-day': {
    message: { vi: 'Ngày nghỉ không đúng dạng.', en: 'The closed day has no known form.' },
    remedy: {
      vi: 'Viết "2027-02-06", hoặc "09-02" cho mọi năm.',
      en: 'Write "2027-02-06", or "09-02" for every year.',
    },
  },
  'one-rule': {
    message: { vi: 'Cần đúng một quy tắc ngày.', en: 'Exactly one rule is needed.' },
    remedy: {
      vi: 'Giữ một trong: lunar, solar, weekly, everyDays, lunarDays.',
      en: 'Keep one of: lunar, solar, weekly, everyDays, lunarDays.',
    },
  },
  id: {
    message: { vi: 'Mã định danh không đúng.', en: 'The id is wrong.' },
    remedy: {
      vi: 'Chỉ dùng a–z, 0–9 và dấu gạch nối, ví dụ "hang-bua".',
      en: 'Use a–z, 0–9 and hyphens, for example "hang-bua".',
    },
  },
  gtin: {
    message: { vi: 'Mã vạch (GTIN) không đúng số chữ số.', en: 'The GTIN has the wrong number of digits.' },
    remedy: {
      vi: 'GTIN có 8, 12, 13 hoặc 14 chữ số, viết trong ngoặc kép.',
      en: 'A GTIN has 8, 12, 13 or 14 digits; write it in quotes.',
    },
  },
  'tax-code': {
    message: { vi: 'Mã số thuế không đúng.', en: 'The tax code is wrong.' },
    remedy: {
      vi: 'Mã số thuế có 10 chữ số, hoặc 10 chữ số rồi -001, trong ngoặc kép.',
      en: 'A tax code has 10 digits, or 10 digits and -001; write it in quotes.',
    },
  },
  'wifi-name': {
    message: { vi: 'Tên Wi-Fi trống hoặc dài quá 32 byte.', en: 'The Wi-Fi name is empty or longer than 32 bytes.' },
    remedy: {
      vi: 'Chép đúng tên mạng, tới 32 ký tự không dấu (chữ có dấu tính 2–3).',
      en: 'Copy the network’s name, up to 32 letters without marks (marked ones count 2–3).',
    },
  },
  'wifi-password': {
    message: { vi: 'Mật khẩu Wi-Fi không đúng dạng.', en: 'The Wi-Fi password has no known form.' },
    remedy: {
      vi: 'Mật khẩu WPA có 8–63 ký tự không dấu, viết trong ngoặc kép. Mạng không mật khẩu thì bỏ hẳn trường này.',
      en: 'A WPA password has 8–63 characters without marks; write it in quotes. Leave the field out for an open network.',
    },
  },
  'bank-account': {
    message: { vi: 'Số tài khoản không đúng dạng.', en: 'The account number has no known form.' },
    remedy: {
      vi: 'Viết 6–19 chữ số hoặc chữ in hoa, không dấu cách, trong ngoặc kép (không có ngoặc kép thì số 0 đầu bị mất).',
      en: 'Write 6–19 digits or capitals without spaces, in quotes (without quotes the leading zeros are lost).',
    },
  },
  'account-holder': {
    message: { vi: 'Tên chủ tài khoản không đúng dạng.', en: 'The account holder’s name has no known form.' },
    remedy: {
      vi: 'Viết đúng như ứng dụng ngân hàng hiện ra: chữ in hoa không dấu, ví dụ NGUYEN THI HOA.',
      en: 'Write it as the bank’s app shows it: capitals without marks, for example NGUYEN THI HOA.',
    },
  },
  'plan-file': {
    message: { vi: 'Tên tệp bản vẽ không dùng được.', en: 'The drawing’s file name cannot be used.' },
    remedy: {
      vi: 'Đặt bản vẽ SVG cạnh facts.yaml và chỉ ghi tên tệp, ví dụ "plan.svg".',
      en: 'Put the SVG drawing beside facts.yaml and write its bare name, for example "plan.svg".',
    },
  },
  colour: {
    message: { vi: 'Màu không đúng.', en: 'The colour is wrong.' },
    remedy: { vi: 'Viết "#1f3a5f".', en: 'Write "#1f3a5f".' },
  },
};

const TYPE_WORDS: Record<string, BilingualText> = {
  string: { vi: 'chữ', en: 'text' },
  number: { vi: 'số', en: 'a number' },
  int: { vi: 'số nguyên', en: 'a whole number' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
  array: { vi: 'danh sách [a, b]', en: 'a list [a, b]' },
  object: { vi: 'nhóm trường "tên: giá trị"', en: 'fields "name: value"' },
};

/** Fields whose lack needs more words than "a required field". */
const MISSING: Record<string, BilingualText> = {
  alt: {
    vi: 'Ảnh chưa có lời tả (alt): người khiếm thị và máy không tải được ảnh sẽ không biết ảnh có gì.',
    en: 'The picture has no description (alt): the blind, and phones that cannot load it, would not know what it shows.',
  },
  checkedOn: {
    vi: 'Thiếu ngày kiểm tra (checkedOn): khách không biết thông tin còn đúng không.',
    en: 'The day of checking (checkedOn) is missing: visitors cannot tell whether this still holds.',
  },
};

/** Says one zod issue in both languages. */
export function issueWords(issue: z.core.$ZodIssue, written: Written): IssueWords {
  const input = written.value;
  const name = String(issue.path.at(-1) ?? '');
  if (issue.message.startsWith('reference:')) return referenceWords(issue.message, input);
  const token = TOKENS[issue.message];
  if (token) return withCorrection({ code: issue.message, ...token }, issue.message, name, written);
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownField(issue.keys[0] ?? '', written);
    case 'invalid_type': {
      const wanted = TYPE_WORDS[issue.expected] ?? { vi: issue.expected, en: issue.expected };
      if (input === undefined || input === null) {
        return {
          code: 'missing-field',
          message: MISSING[name] ?? { vi: 'Thiếu trường bắt buộc.', en: 'A required field is missing.' },
          remedy: { vi: `Thêm trường này; giá trị là ${wanted.vi}.`, en: `Add it; its value is ${wanted.en}.` },
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
      return unknownValue(issue.values.map(String), input, written);
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

function unknownValue(values: readonly string[], input: unknown, written: Written): IssueWords {
  const list = values.join(', ');
  if (input === undefined || input === null) {
    return {
      code: 'missing-field',
      message: { vi: 'Thiếu trường bắt buộc.', en: 'A required field is missing.' },
      remedy: { vi: `Thêm một trong: ${list}.`, en: `Add one of: ${list}.` },
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
  const correction = correctValue(wanted, name, written.value, written.text);
  if (!correction) return words;
  const { text, remedy, certain } = correction;
  return { ...words, remedy, ...(certain && { corrected: { of: 'value', text } }) };
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
