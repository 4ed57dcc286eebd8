/** What must hold within one record, beyond its fields' shapes. */
import type { z } from 'zod';
import type { BilingualText, Diagnostic } from '../lib/diagnostic.ts';
import { LOTS, splitLotRef } from '../schemas/lot-ref.ts';
import { checkCharacter, isCode, isSpelt } from './alphabet.ts';
import { finding, type Place, TAKE_BACK } from './finding.ts';
import { isBanned } from './generate.ts';
import { CODED_KINDS, type CodeRecord } from './record.ts';

const REF_WORDS: BilingualText = {
  vi: `một mục có dạng loại/tên, loại là một trong: ${CODED_KINDS.join(', ')}`,
  en: `an entry written kind/id, the kind one of: ${CODED_KINDS.join(', ')}`,
};
const DATE_WORDS: BilingualText = { vi: 'một ngày viết YYYY-MM-DD', en: 'a day written YYYY-MM-DD' };
const TEXT_WORDS: BilingualText = { vi: 'một dòng chữ không trống', en: 'a text that is not empty' };

/** What each field must hold, in words. */
const EXPECTED: Record<string, BilingualText> = {
  c: { vi: 'mã 6 ký tự', en: 'a code of 6 characters' },
  s: { vi: '"live", "moved" hoặc "gone"', en: '"live", "moved" or "gone"' },
  kind: { vi: `một trong: ${CODED_KINDS.join(', ')}`, en: `one of: ${CODED_KINDS.join(', ')}` },
  first: REF_WORDS,
  to: REF_WORDS,
  was: { vi: `danh sách, mỗi phần tử là ${REF_WORDS.vi}`, en: `a list, each item ${REF_WORDS.en}` },
  by: TEXT_WORDS,
  at: DATE_WORDS,
  gone: { vi: 'lý do đóng: why, since, instead', en: 'details of the closure: why, since, instead' },
  'gone.why': {
    vi: 'lý do bằng tiếng Việt (vi), thêm tiếng khác nếu có',
    en: 'the reason in Vietnamese (vi), and more languages if any',
  },
  'gone.since': DATE_WORDS,
  'gone.until': DATE_WORDS,
  'gone.instead': {
    vi: 'một mục (loại/tên) hoặc một loại để giới thiệu thay',
    en: 'an entry (kind/id) or a kind to offer instead',
  },
  legacy: {
    vi: 'đường dẫn bắt đầu bằng "/" hoặc địa chỉ https:// đầy đủ',
    en: 'a path that begins with "/" or a whole https:// address',
  },
};

/** Turns what the schema found into diagnostics in words of our own. */
export function shapeFindings(issues: readonly z.core.$ZodIssue[], place: Place): Diagnostic[] {
  return issues.flatMap((issue) => {
    const path = issue.path.join('.');
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => {
        const field = path === '' ? key : `${path}.${key}`;
        return finding('codes-unknown-field', place, unknownField(field), field);
      });
    }
    const expected = EXPECTED[path] ?? EXPECTED[path.replace(/\.[^.]+$/, '')] ?? TEXT_WORDS;
    return [
      finding(
        'codes-wrong-field',
        place,
        {
          message: {
            vi: `Trường "${path}" thiếu hoặc sai; cần ${expected.vi}.`,
            en: `The field "${path}" is missing or wrong; it needs ${expected.en}.`,
          },
          remedy: TAKE_BACK,
        },
        path,
      ),
    ];
  });
}

function unknownField(field: string) {
  return {
    message: { vi: `Sổ mã không có trường "${field}".`, en: `The registry knows no field "${field}".` },
    remedy: { vi: `Bỏ trường "${field}" khỏi dòng này.`, en: `Remove "${field}" from this line.` },
  };
}

/** Findings of a record whose shape is right: its code, and whether its fields agree with each other. */
export function ruleFindings(record: CodeRecord, place: Place): Diagnostic[] {
  return [...codeFindings(record.c, place), ...agreementFindings(record, place)];
}

function codeFindings(code: string, place: Place): Diagnostic[] {
  if (!isSpelt(code)) {
    const message = {
      vi: `"${code}" không phải mã: cần 6 ký tự trong 23456789BCDEFGHJKMNPQRSTVWXYZ.`,
      en: `"${code}" is no code: it needs 6 characters of 23456789BCDEFGHJKMNPQRSTVWXYZ.`,
    };
    return [finding('codes-wrong-alphabet', place, { message, remedy: TAKE_BACK }, 'c')];
  }
  if (!isCode(code)) {
    const fitting = code.slice(0, -1) + checkCharacter(code.slice(0, -1));
    const message = {
      vi: `Mã "${code}" sai ký tự kiểm tra: có ký tự gõ nhầm. (Nếu năm ký tự đầu đúng thì mã là ${fitting}.)`,
      en: `The check character of "${code}" is wrong: a character was mistyped. (If the first five are right, the code is ${fitting}.)`,
    };
    return [finding('codes-wrong-check', place, { message, remedy: TAKE_BACK }, 'c')];
  }
  if (isBanned(code)) {
    const message = {
      vi: `Mã "${code}" bị cấm: đọc lên thành từ thô tục hoặc có ba chữ cái liền nhau.`,
      en: `The code "${code}" is banned: it reads as a rude word or has three letters in a row.`,
    };
    const remedy = {
      vi: 'Mã không được đặt bằng tay: xóa dòng này rồi chạy npm run codes -- issue.',
      en: 'Codes are not made up by hand: delete this line and run npm run codes -- issue.',
    };
    return [finding('codes-banned', place, { message, remedy }, 'c')];
  }
  return [];
}

function agreementFindings(record: CodeRecord, place: Place): Diagnostic[] {
  const { s, kind, first, to, was, gone } = record;
  const found: Diagnostic[] = [];
  const disagree = (field: string, message: BilingualText) =>
    found.push(finding('codes-contradiction', place, { message, remedy: TAKE_BACK }, field));

  if (!first.startsWith(`${kind}/`)) {
    disagree('kind', {
      vi: `"kind" là "${kind}" nhưng mã được cấp cho "${first}".`,
      en: `"kind" is "${kind}" but the code was issued for "${first}".`,
    });
  }
  // The folder of a product may be renamed; its lots stay the same.
  const lots = new Set([...was, to].map((ref) => splitLotRef(ref)?.lot));
  if (kind === LOTS && (s === 'gone' || lots.size > 1)) {
    disagree(s === 'gone' ? 's' : 'to', {
      vi: 'Mã của một lô không đóng và luôn mở đúng lô ấy: nhãn đã dán còn được quét nhiều năm.',
      en: 'The code of a lot is never retired and always opens that lot: its labels will be scanned for years.',
    });
  }
  const oldest = was[0] ?? to;
  if (oldest !== first) {
    disagree('was', {
      vi: `Mã được cấp cho "${first}" nhưng nơi cũ nhất ghi lại là "${oldest}".`,
      en: `The code was issued for "${first}" but its oldest recorded target is "${oldest}".`,
    });
  }
  if ((s === 'live' && was.length > 0) || (s === 'moved' && was.length === 0)) {
    disagree('s', {
      vi: `Trạng thái "${s}" không khớp: "live" là chưa từng chuyển, "moved" là đã chuyển (was không trống).`,
      en: `The state "${s}" does not fit: "live" has never moved, "moved" has (was is not empty).`,
    });
  }
  if (s === 'gone' ? gone === undefined || gone.until !== undefined : gone !== undefined && gone.until === undefined) {
    disagree('gone', {
      vi: 'Mã "gone" phải nói vì sao, từ khi nào và nên xem gì thay ("gone"); mã hoạt động lại phải giữ lời ấy với ngày "until".',
      en: 'A "gone" code says why, since when and what instead ("gone"); one that came back keeps those words with the day "until".',
    });
  }
  return found;
}
