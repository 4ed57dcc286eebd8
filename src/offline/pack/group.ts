/** Who needs a piece: one language or all, one locality or all. */

export interface Group {
  readonly language?: string;
  readonly locality?: string;
  /** Recorded voices, which are kept only if they are wanted. */
  readonly audio?: true;
}

/** The narrowest group that covers both: whoever keeps either keeps it too. */
export function joinGroups(a: Group, b: Group): Group {
  if (covers(a, b)) return a;
  return {
    ...(a.language !== undefined && a.language === b.language && { language: a.language }),
    ...(a.locality !== undefined && a.locality === b.locality && { locality: a.locality }),
    ...(a.audio && b.audio && { audio: a.audio }),
  };
}

/** Whether whoever is of `b` is of `a` too. */
function covers(a: Group, b: Group): boolean {
  const has = <T>(of: T | undefined, other: T | undefined) => of === undefined || of === other;
  return has(a.language, b.language) && has(a.locality, b.locality) && has(a.audio, b.audio);
}

/** A name that sorts and compares. */
export function groupKey({ language = '', locality = '', audio }: Group): string {
  return `${language}/${locality}${audio ? '/audio' : ''}`;
}
