/** Days as offices write them: 05/12/2024 is the fifth of December. */
import { isIsoDate } from '../lib/clock.ts';
import { isPartialDate } from '../lib/partial-date.ts';

const SLASHED = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/;

/** Whether a column's days stand with the month first: one of them has no month otherwise. */
export function looksMonthFirst(texts: readonly string[]): boolean {
  return texts.some((text) => {
    const [, first, second] = SLASHED.exec(text.trim()) ?? [];
    return second !== undefined && Number(second) > 12 && Number(first) <= 12;
  });
}

/** `YYYY-MM-DD`, or less where a source gives less; `undefined` where it is no such day or can mean two. */
export function readDay(text: string, partial: boolean, monthFirst: boolean): string | undefined {
  const written = text.trim();
  if (isIsoDate(written)) return written;
  const [, day, month, year] =
    SLASHED.exec(written) ?? /^ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})$/iu.exec(written) ?? [];
  if (year !== undefined) {
    if (monthFirst && SLASHED.test(written) && day !== month) return undefined;
    const iso = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
    return isIsoDate(iso) ? iso : undefined;
  }
  if (!partial) return undefined;
  if (isPartialDate(written)) return written;
  const [, onlyMonth, ofYear] = /^(?:tháng\s+)?(\d{1,2})\s*(?:[/.-]|\s+năm\s+)\s*(\d{4})$/iu.exec(written) ?? [];
  const short = ofYear === undefined ? written.replace(/^năm\s+/iu, '') : `${ofYear}-${onlyMonth?.padStart(2, '0')}`;
  return isPartialDate(short) ? short : undefined;
}
