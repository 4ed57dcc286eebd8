/** One line of an access log, whatever server wrote it. It lives only until it is counted. */
export interface LogEntry {
  /** When, milliseconds since 1970. */
  readonly time: number;
  readonly method: string;
  /** The request's target with its query, as it was sent. */
  readonly path: string;
  readonly status: number;
  /** Absent where the log does not say. */
  readonly host?: string;
  /** The address asked from: tells repeats apart, and is forgotten. */
  readonly visitor: string;
  readonly userAgent: string;
  /** Absent where the log does not say. */
  readonly referer?: string;
  /** `Accept-Language`; absent where the log does not say. */
  readonly language?: string;
}

/** Logs of web guides are no older; an earlier date is a damaged line. */
const EARLIEST = Date.UTC(2015, 0, 1);
const DAY_MS = 86_400_000;

/** The entry, or undefined where its moment or status cannot be true. */
export function soundEntry(entry: LogEntry): LogEntry | undefined {
  const isTime = entry.time >= EARLIEST && entry.time <= Date.now() + DAY_MS;
  return isTime && entry.status >= 100 && entry.status <= 599 ? entry : undefined;
}
