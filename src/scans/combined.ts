/**
 * The "combined" format of nginx and Apache, and ours, which adds `Accept-Language` in quotes:
 *
 *     203.0.113.0 - - [21/Nov/2026:13:55:36 +0700] "GET /Q/W94N76 HTTP/1.1" 200 5120 "-" "Mozilla/5.0 …" "vi-VN,vi"
 */
import { type LogEntry, soundEntry } from './log-entry.ts';

const QUOTED = '"((?:[^"\\\\]|\\\\.)*)"';
const LINE = new RegExp(
  `^(\\S+) [^\\[]*\\[([^\\]]+)\\] ${QUOTED} (\\d{3}) (?:\\d+|-)(?: ${QUOTED} ${QUOTED}(?: ${QUOTED})?)?`,
);
const TIME = /^(\d{2})\/(\w{3})\/(\d{4}):(\d{2}):(\d{2}):(\d{2}) ([+-])(\d{2})(\d{2})$/;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Reads a line; undefined where it is damaged. */
export function parseCombined(line: string): LogEntry | undefined {
  const match = LINE.exec(line);
  if (!match) return undefined;
  const [, address = '', when = '', request = '', status, referer, userAgent = '', last = '-'] = match;
  const time = parseTime(when);
  if (time === undefined) return undefined;
  // A request that is none (a TLS greeting on the wrong port) is a sound line about nothing.
  const [method = '', path = ''] = request.split(' ');
  // A distribution's own format ends with `X-Forwarded-For`, where a proxy stands before the server.
  const isForwarded = /^[\d.]+(?:,|$)|^[\da-f]*:[\da-f:]+(?:,|$)/i.test(last);
  return soundEntry({
    time,
    method,
    path,
    status: Number(status),
    visitor: isForwarded ? last : address,
    userAgent: userAgent === '-' ? '' : userAgent,
    ...(referer !== undefined && { referer: referer === '-' ? '' : referer }),
    ...(last !== '-' && !isForwarded && { language: last }),
  });
}

/** `21/Nov/2026:13:55:36 +0700` in milliseconds since 1970. */
function parseTime(text: string): number | undefined {
  const match = TIME.exec(text);
  if (!match) return undefined;
  const [, day, month = '', year, hours, minutes, seconds, sign, zoneHours, zoneMinutes] = match;
  const index = MONTHS.indexOf(month);
  if (index < 0) return undefined;
  const offset = (Number(zoneHours) * 60 + Number(zoneMinutes)) * (sign === '-' ? -60_000 : 60_000);
  return Date.UTC(Number(year), index, Number(day), Number(hours), Number(minutes), Number(seconds)) - offset;
}
