/** Caddy's log: one JSON object a line, `{"ts":…,"request":{"remote_ip":…,"uri":…,"headers":{…}},"status":200}`. */
import { type Fields, fieldsOf, headerOf, momentOf, textOf } from './json-fields.ts';
import { type LogEntry, soundEntry } from './log-entry.ts';

/** Whether the object is an access record of Caddy; its other messages are sound lines about nothing. */
export function isCaddy(object: Fields): boolean {
  return 'request' in object && 'status' in object;
}

/** Reads a record; undefined where it is damaged. */
export function readCaddy(object: Fields): LogEntry | undefined {
  const request = fieldsOf(object['request']);
  const headers = fieldsOf(request['headers']);
  const path = textOf(request['uri']);
  if (path === undefined) return undefined;
  const host = textOf(request['host']);
  const language = headerOf(headers, 'accept-language');
  return soundEntry({
    time: momentOf(object['ts']),
    method: textOf(request['method']) ?? '',
    path,
    status: Number(object['status']),
    ...(host !== undefined && { host }),
    visitor: textOf(request['client_ip']) ?? textOf(request['remote_ip']) ?? textOf(request['remote_addr']) ?? '',
    userAgent: headerOf(headers, 'user-agent') ?? '',
    referer: headerOf(headers, 'referer') ?? '',
    ...(language !== undefined && { language }),
  });
}
