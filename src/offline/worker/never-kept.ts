/** Pages that are only ever shown as the server has them now: whereto money goes may change, and a contact may be taken back. */
const NEVER_KEPT = /^(?:payment\/|codes\/[^/]+\.(?:vcf|json)$)/;

export const isNeverKept = (path: string): boolean => NEVER_KEPT.test(path);
