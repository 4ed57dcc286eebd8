/** The kinds of entry. A kind is a folder of the content: `content/<kind>/<id>/facts.yaml`. */
export const KINDS = [
  'heritage',
  'spots',
  'villages',
  'homestays',
  'products',
  'producers',
  'routes',
  'festivals',
  'handbook',
] as const;

export type Kind = (typeof KINDS)[number];

/** The permanent reference of an entry, `heritage/hang-bua`. */
export type EntryRef = `${Kind}/${string}`;

/** Whether the text names a kind. */
export function isKind(text: string): text is Kind {
  return (KINDS as readonly string[]).includes(text);
}

/** Splits `heritage/hang-bua` into kind and id. Throws `RangeError` on anything else. */
export function splitRef(ref: string): { kind: Kind; id: string } {
  const [kind = '', id = '', ...rest] = ref.split('/');
  if (!isKind(kind) || id === '' || rest.length > 0) throw new RangeError(`"${ref}" is not kind/id`);
  return { kind, id };
}
