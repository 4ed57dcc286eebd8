/**
 * What somebody surely meant: "12.000đ" is 12000, "4 sao" is 4, an unquoted 00769 is "00769".
 * A value that can mean two things is named in the remedy and left to a person.
 */
import type { BilingualText } from '../lib/diagnostic.ts';
import { editDistance } from '../lib/nearest.ts';
import { isPartialDate } from '../lib/partial-date.ts';
import { parsePriceText } from '../lib/price.ts';

export interface Correction {
  /** As it should stand in the file. */
  readonly text: string;
  readonly remedy: BilingualText;
  /** Whether it may be written without asking. */
  readonly certain: boolean;
}

const PRICES = ['vnd', 'upToVnd'];
const COMMUNES = ['communes', 'commune'];
const DEGREES = ['lat', 'lon', 'south', 'west', 'north', 'east'];

/**
 * The right value, if the written one tells it.
 *
 * @param wanted   the type that the schema wants (`number`, `string` …), or a token (`iso-date`, `commune-code` …)
 * @param name     the field's own name
 * @param written  the value's characters in the file
 * @param communeNames  the guide's communes by their code
 */
export function correctValue(
  wanted: string,
  name: string,
  value: unknown,
  written: string,
  communeNames: ReadonlyMap<string, string> = new Map(),
): Correction | undefined {
  switch (wanted) {
    case 'string':
      if (COMMUNES.includes(name) && typeof value === 'number') return communeFrom(String(value), communeNames);
      return typeof value === 'number' || typeof value === 'boolean' ? quoted(value, written) : undefined;
    case 'number':
    case 'int':
      // An unquoted 12.500 is twelve and a half to YAML.
      if (PRICES.includes(name)) return priceFrom(written.replace(/^["']|["']$/g, ''));
      return typeof value === 'string' ? numberFrom(name, value) : undefined;
    case 'boolean':
      return typeof value === 'string' ? booleanFrom(value) : undefined;
    case 'array':
      return typeof value === 'string' ? write(`[${written}]`, false) : undefined;
    case 'iso-date':
    case 'partial-date':
      return typeof value === 'string' ? dateFrom(value) : undefined;
    case 'hours-span':
      return typeof value === 'string' ? hoursFrom(value) : undefined;
    case 'commune-code':
      return typeof value === 'string' ? communeFrom(value, communeNames) : undefined;
    default:
      return undefined;
  }
}

/** The right name, if the written one is a single slip away from it and the right one is not there too. */
export function correctKey(written: string, near: string, present: readonly string[]): string | undefined {
  const slip = written.toLowerCase() === near.toLowerCase() || (near.length > 3 && editDistance(written, near) === 1);
  return slip && !present.includes(near) ? near : undefined;
}

function write(text: string, certain: boolean): Correction {
  return { text, certain, remedy: { vi: `Viết ${text}.`, en: `Write ${text}.` } };
}

/** 769 is "00769", where YAML or a table has taken the zeros away; sure where the guide has that commune. */
function communeFrom(digits: string, communeNames: ReadonlyMap<string, string>): Correction | undefined {
  if (!/^\d{1,5}$/.test(digits)) return undefined;
  const code = digits.padStart(5, '0');
  const name = communeNames.get(code);
  const text = `"${code}"`;
  const words = name === undefined ? text : `${text} (${name})`;
  return { text, certain: name !== undefined, remedy: { vi: `Viết ${words}.`, en: `Write ${words}.` } };
}

/** Without quotes YAML reads a number, and the zeros in front are lost. */
function quoted(value: number | boolean, written: string): Correction {
  const text = /^\d+$/.test(written) ? written : String(value);
  return {
    text: `"${text}"`,
    certain: /^\d+$/.test(written),
    remedy: { vi: `Đặt trong ngoặc kép: "${text}".`, en: `Put it in quotes: "${text}".` },
  };
}

function numberFrom(name: string, value: string): Correction | undefined {
  if (DEGREES.includes(name)) return degreesFrom(value);
  const digits = value.trim().replace(/\s*(?:sao|★|⭐|stars?|phòng|giường|người|m²|m2|ngày)\s*$/iu, '');
  return /^-?\d+([.,]\d+)?$/.test(digits) ? number(Number(digits.replace(',', '.'))) : undefined;
}

function number(value: number): Correction {
  return {
    text: String(value),
    certain: true,
    remedy: {
      vi: `Viết ${value}, không ngoặc kép, không đơn vị.`,
      en: `Write ${value}, without quotes or a unit.`,
    },
  };
}

function priceFrom(value: string): Correction | undefined {
  const reading = parsePriceText(value);
  if (reading.kind === 'price') {
    return {
      text: String(reading.vnd),
      certain: true,
      remedy: {
        vi: `Viết ${reading.vnd}, không ngoặc kép, không dấu chấm ngăn cách, không chữ "đ".`,
        en: `Write ${reading.vnd}, without quotes, separators or a currency.`,
      },
    };
  }
  if (reading.kind === 'unreadable') return undefined;
  const [first = 0, second = 0] = reading.candidates;
  return {
    text: String(first),
    certain: false,
    remedy: {
      vi: `Có thể là ${first} hoặc ${second} đồng; viết rõ một trong hai số.`,
      en: `It may be ${first} or ${second} đồng; write the one that is meant.`,
    },
  };
}

/** 19,61438 · 19.61438° · 19°36'51.8"N */
function degreesFrom(value: string): Correction | undefined {
  const decimal = /^\s*(\d{1,3}[.,]\d+|\d{1,3})\s*°?\s*[NEBĐ]?\s*$/iu.exec(value)?.[1];
  if (decimal !== undefined) return number(Number(decimal.replace(',', '.')));
  const sexagesimal =
    /^\s*(\d{1,3})\s*°\s*(\d{1,2})\s*['′’]\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*["″”]?)?\s*[NEBĐ]?\s*$/iu.exec(value);
  if (!sexagesimal) return undefined;
  const [, degrees, minutes, seconds = '0'] = sexagesimal;
  return number(Number((Number(degrees) + Number(minutes) / 60 + Number(seconds.replace(',', '.')) / 3600).toFixed(6)));
}

function booleanFrom(value: string): Correction | undefined {
  const word = value.normalize('NFC').trim().toLowerCase();
  if (['có', 'co', 'yes', 'y', 'x', 'đúng'].includes(word)) return write('true', true);
  if (['không', 'khong', 'no', 'n', 'sai'].includes(word)) return write('false', true);
  return undefined;
}

/** 05/12/2024 is the fifth of December to a Vietnamese and the twelfth of May to others: certain only past the 12th. */
function dateFrom(value: string): Correction | undefined {
  const [, day = '', month = '', year = ''] = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(value) ?? [];
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return noSuchDay(value);
  if (year === '' || !isPartialDate(iso)) return undefined;
  if (Number(day) > 12) return write(`"${iso}"`, true);
  return {
    text: `"${iso}"`,
    certain: false,
    remedy: {
      vi: `Nếu là ngày ${Number(day)} tháng ${Number(month)} năm ${year}, viết "${iso}".`,
      en: `If it is day ${Number(day)} of month ${Number(month)} of ${year}, write "${iso}".`,
    },
  };
}

function noSuchDay(value: string): Correction {
  return {
    text: value,
    certain: false,
    remedy: {
      vi: `Lịch không có ngày ${value}; kiểm tra ngày và tháng.`,
      en: `The calendar has no day ${value}; check day and month.`,
    },
  };
}

/** 7h-17h30 · 7:00 – 17:30 */
function hoursFrom(value: string): Correction | undefined {
  const times = value.split(/\s*[-–—]\s*/).map((time) => /^(\d{1,2})(?:[:hg](\d{2})?)?$/i.exec(time.trim()));
  if (times.length !== 2 || times.some((time) => !time || Number(time[1]) > 24 || Number(time[2] ?? 0) > 59))
    return undefined;
  const [from, until] = times.map((time) => `${time?.[1]?.padStart(2, '0')}:${time?.[2] ?? '00'}`);
  return write(`"${from}-${until}"`, true);
}
