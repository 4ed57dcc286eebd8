/** Who needs a piece: one language or all, one locality or all. */

export interface Group {
  readonly language?: string;
  readonly locality?: string;
}

/** The narrowest group that covers both: whoever keeps either keeps it too. */
export function joinGroups(a: Group, b: Group): Group {
  return {
    ...(a.language !== undefined && a.language === b.language && { language: a.language }),
    ...(a.locality !== undefined && a.locality === b.locality && { locality: a.locality }),
  };
}

/** A name that sorts and compares. */
export function groupKey({ language = '', locality = '' }: Group): string {
  return `${language}/${locality}`;
}
