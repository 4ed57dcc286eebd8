/**
 * Accounts that receive money, and who approved them: `content/codes/accounts.jsonl`, one proposal a line.
 *
 *     {"ref":"homestays/a","bin":"970405","account":"1234567890","holder":"NGUYEN THI HOA","by":"Hoa","at":"2026-11-21","approved":{"by":"Lan","at":"2026-11-22"}}
 *
 * Whoever can change a number in a file could lead every payment elsewhere. So an account counts only once
 * another person has approved its line; lines are never changed or dropped, a new account is a new line.
 */
import { z } from 'zod';
import { type IsoDate, isIsoDate } from '../lib/clock.ts';
import { ReadableError } from '../lib/command.ts';
import { isEntryRef } from './record.ts';

const words = z.string().trim().min(1);
const isoDate = z.string().refine(isIsoDate);

const recordSchema = z.strictObject({
  ref: z.string().refine(isEntryRef),
  bin: z.string().regex(/^\d{6}$/),
  account: z.string().regex(/^[0-9A-Z]{6,19}$/),
  holder: words,
  by: words,
  at: isoDate,
  approved: z.strictObject({ by: words, at: isoDate }).optional(),
});

export type AccountRecord = z.infer<typeof recordSchema>;

/** The account that an entry's facts name today. */
export type AccountClaim = Pick<AccountRecord, 'ref' | 'bin' | 'account' | 'holder'>;

/** Within the codes folder. */
export const ACCOUNTS_FILE = 'accounts.jsonl';

export interface ReadAccounts {
  readonly records: readonly AccountRecord[];
  /** Lines (1-based) that cannot be understood. */
  readonly damaged: readonly number[];
  /** The line of each record. */
  readonly lines: ReadonlyMap<AccountRecord, number>;
}

/** Reads the file's text; never throws. */
export function parseAccounts(text: string): ReadAccounts {
  const damaged: number[] = [];
  const lines = new Map<AccountRecord, number>();
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const record = parseLine(line);
    if (record) lines.set(record, index + 1);
    else damaged.push(index + 1);
  }
  return { records: [...lines.keys()], damaged, lines };
}

function parseLine(line: string): AccountRecord | undefined {
  try {
    return recordSchema.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}

/** The records as the file holds them: one a line, by entry and day. */
export function accountLines(records: readonly AccountRecord[]): string {
  const sorted = [...records].sort((a, b) => compare(a.ref, b.ref) || compare(a.at, b.at));
  return sorted.map((record) => `${serialize(record)}\n`).join('');
}

/** Always in the same order of keys. */
function serialize({ ref, bin, account, holder, by, at, approved }: AccountRecord): string {
  return JSON.stringify({ ref, bin, account, holder, by, at, approved });
}

/** The latest line of an entry. */
export function latestAccount(records: readonly AccountRecord[], ref: string): AccountRecord | undefined {
  return records.filter((record) => record.ref === ref).reduce<AccountRecord | undefined>(later, undefined);
}

function later(one: AccountRecord | undefined, other: AccountRecord): AccountRecord {
  return one !== undefined && one.at > other.at ? one : other;
}

/** Whether both name the same account of the same holder. */
export function isSameAccount(a: AccountClaim, b: AccountClaim): boolean {
  return a.ref === b.ref && a.bin === b.bin && a.account === b.account && a.holder === b.holder;
}

/** Whether both names are of one person, however they are typed. */
export function isSamePerson(a: string, b: string): boolean {
  const plain = (name: string) => name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
  return plain(a) === plain(b);
}

/** Whether the line is approved, by someone else than who proposed it. */
export function isApproved({ by, approved }: AccountRecord): boolean {
  return approved !== undefined && !isSamePerson(by, approved.by);
}

/** The line that proposes the account which the facts name. Throws `ReadableError` where it is proposed already. */
export function proposeAccount(
  records: readonly AccountRecord[],
  claim: AccountClaim,
  by: string,
  at: IsoDate,
): AccountRecord {
  const latest = latestAccount(records, claim.ref);
  if (latest && isSameAccount(latest, claim)) {
    throw new ReadableError({
      vi: `Tài khoản của ${claim.ref} đã có trong sổ${isApproved(latest) ? ' và đã được duyệt' : ', đang chờ người khác duyệt'}.`,
      en: `The account of ${claim.ref} is on record${isApproved(latest) ? ' and approved' : ', waiting for another person to approve it'}.`,
    });
  }
  const { ref, bin, account, holder } = claim;
  return { ref, bin, account, holder, by, at };
}

/** The records with the entry's latest line approved. Throws `ReadableError` for who proposed it, and where nothing waits. */
export function approveAccount(
  records: readonly AccountRecord[],
  ref: string,
  by: string,
  at: IsoDate,
): AccountRecord[] {
  const latest = latestAccount(records, ref);
  if (!latest || isApproved(latest)) {
    throw new ReadableError({
      vi: `${ref} không có tài khoản nào đang chờ duyệt.`,
      en: `${ref} has no account that waits for approval.`,
    });
  }
  if (isSamePerson(latest.by, by)) {
    throw new ReadableError({
      vi: `${latest.by} đã đề nghị tài khoản này, nên phải để người khác duyệt (gọi điện cho chủ tài khoản mà đối chiếu).`,
      en: `${latest.by} proposed this account, so another person must approve it (after calling its holder to compare).`,
    });
  }
  return records.map((record) => (record === latest ? { ...record, approved: { by, at } } : record));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
