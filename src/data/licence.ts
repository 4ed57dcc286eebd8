/** The licence of a guide's content as data tools name it. */

export interface Licence {
  /** SPDX identifier. */
  readonly name: string;
  readonly path: string;
  readonly title: string;
}

/** Creative Commons 4.0 and CC0, however an officer wrote them; `undefined` for other words, which stay words. */
export function licenceOf(text: string | undefined): Licence | undefined {
  if (text === undefined) return undefined;
  if (/\bCC[ -]?0\b/i.test(text)) {
    return { name: 'CC0-1.0', path: 'https://creativecommons.org/publicdomain/zero/1.0/', title: text };
  }
  const terms = /\bCC[ -](BY(?:-(?:NC|SA|ND)){0,2})[ -]4\.0\b/i.exec(text)?.[1]?.toUpperCase();
  if (terms === undefined) return undefined;
  return {
    name: `CC-${terms}-4.0`,
    path: `https://creativecommons.org/licenses/${terms.toLowerCase()}/4.0/`,
    title: text,
  };
}
