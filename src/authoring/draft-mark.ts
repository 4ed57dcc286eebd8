/** What stands where a new entry awaits words; the checks find what is left of it. */
export const DRAFT_MARK = 'CẦN VIẾT –';
