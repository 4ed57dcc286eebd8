/** Reading fields of a JSON log whose shape nobody promises. */

export type Fields = Readonly<Record<string, unknown>>;

export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : undefined;
}

export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

/** A header by its name in any case; the first where a server keeps a list. */
export function headerOf(headers: Fields, name: string): string | undefined {
  const key = Object.keys(headers).find((candidate) => candidate.toLowerCase() === name);
  const value = key === undefined ? undefined : headers[key];
  return textOf(Array.isArray(value) ? value[0] : value);
}

/** A moment as seconds, milliseconds, micro- or nanoseconds since 1970, or as a date; milliseconds, NaN where it is none. */
export function momentOf(value: unknown): number {
  const text = textOf(value) ?? '';
  if (!/^\d+(\.\d+)?$/.test(text)) return Date.parse(text);
  let moment = Number(text);
  if (moment < 1e11) return moment * 1000;
  while (moment > 1e14) moment /= 1000;
  return moment;
}
