/** What is wrong with the accounts that receive money: each finding says the old number and the new one. */
import { ReadableError } from '../lib/command.ts';
import type { Diagnostic } from '../lib/diagnostic.ts';
import { accountsFolder } from '../reading/private-dir.ts';
import {
  ACCOUNTS_FILE,
  type AccountClaim,
  type AccountRecord,
  isApproved,
  isSameAccount,
  latestAccount,
  type ReadAccounts,
} from './accounts.ts';
import { readAccounts } from './accounts-file.ts';
import { findBase } from './base.ts';
import { finding, type Place, TAKE_BACK, warning } from './finding.ts';
import { isOnMainBranch } from './git.ts';
import { bankName, SAMPLE_BANK } from './payloads/banks.ts';
import { CODES_FOLDER } from './registry.ts';

/** An account as an entry's facts name it, and where they do. */
export interface PlacedClaim extends AccountClaim {
  readonly place: Place;
  readonly sample: boolean;
}

const FILE = `${CODES_FOLDER}/${ACCOUNTS_FILE}`;

/**
 * Compares the accounts in the facts with those on record, and the record with the main branch.
 * What waits for approval is a warning on a branch, where a reviewer reads it, and an error on the main branch.
 */
export async function checkAccounts(
  contentDir: string,
  claims: readonly PlacedClaim[],
  options: { readonly base?: string | undefined; readonly env?: Record<string, string | undefined> } = {},
): Promise<Diagnostic[]> {
  const read = await readAccounts(accountsFolder(contentDir, options.env));
  if (claims.length === 0 && read.records.length === 0 && read.damaged.length === 0) return [];
  const { base } = await findBase(contentDir, options.base, options.env).catch((error: unknown) => {
    // A base that does not exist is said once, by the registry's own check.
    if (error instanceof ReadableError) return { base: undefined };
    throw error;
  });
  const strict = await isOnMainBranch(contentDir, options.env);
  return [
    ...read.damaged.map(damaged),
    ...(base?.accounts ?? []).flatMap((before) => (isKept(before, read.records) ? [] : [rewritten(before)])),
    ...claims.flatMap((claim) => [...sampleFindings(claim), ...approvalFindings(claim, read, strict)]),
  ];
}

/** Whether the line still stands as it was; an approval may have been added. */
function isKept(before: AccountRecord, records: readonly AccountRecord[]): boolean {
  return records.some(
    (now) =>
      isSameAccount(now, before) &&
      now.by === before.by &&
      now.at === before.at &&
      (before.approved === undefined ||
        (now.approved?.by === before.approved.by && now.approved.at === before.approved.at)),
  );
}

function approvalFindings(claim: PlacedClaim, { records, lines }: ReadAccounts, strict: boolean): Diagnostic[] {
  const latest = latestAccount(records, claim.ref);
  if (!latest || !isSameAccount(latest, claim)) return [unproposed(claim, latest)];
  if (isApproved(latest)) return [];
  const earlier = records.filter((record) => record.ref === claim.ref && isApproved(record)).at(-1);
  return [waiting(latest, earlier, { file: FILE, line: lines.get(latest) ?? 1 }, strict)];
}

function sampleFindings({ ref, bin, sample, place }: PlacedClaim): Diagnostic[] {
  if (sample === (bin === SAMPLE_BANK.bin)) return [];
  const words = sample
    ? {
        message: {
          vi: `${ref} là mục mẫu nhưng ghi ngân hàng có thật: tiền có thể tới tài khoản của một người có thật.`,
          en: `${ref} is a sample but names a real bank: money might reach a real person’s account.`,
        },
        remedy: { vi: `Viết bank: ${SAMPLE_BANK.name}`, en: `Write bank: ${SAMPLE_BANK.name}` },
      }
    : {
        message: {
          vi: `${ref} là mục thật nhưng ghi "${SAMPLE_BANK.name}": không ai chuyển tiền tới được.`,
          en: `${ref} is a real entry but names "${SAMPLE_BANK.name}": no transfer can reach it.`,
        },
        remedy: {
          vi: 'Ghi tên ngân hàng của chủ tài khoản, ví dụ bank: Agribank.',
          en: 'Write the holder’s bank, for example bank: Agribank.',
        },
      };
  return [finding('account-sample', place, words, 'paymentAccount.bank')];
}

function unproposed(claim: PlacedClaim, latest: AccountRecord | undefined): Diagnostic {
  const was = latest ? inWords(latest) : undefined;
  const message = was
    ? {
        vi: `TÀI KHOẢN NHẬN TIỀN của ${claim.ref} đổi từ ${was} sang ${inWords(claim)} mà chưa ghi vào sổ.`,
        en: `THE PAYMENT ACCOUNT of ${claim.ref} changed from ${was} to ${inWords(claim)}, which is not on record.`,
      }
    : {
        vi: `Tài khoản nhận tiền của ${claim.ref}, ${inWords(claim)}, chưa ghi vào sổ.`,
        en: `The payment account of ${claim.ref}, ${inWords(claim)}, is not on record.`,
      };
  const remedy = {
    vi: `Nếu đúng: npm run codes -- account ${claim.ref}, rồi nhờ người khác duyệt. Nếu bạn không đổi: báo ngay người phụ trách, có thể có kẻ sửa trộm.`,
    en: `If it is right: npm run codes -- account ${claim.ref}, then have another person approve it. If you did not change it, tell who is in charge at once: somebody else did.`,
  };
  return finding('account-not-on-record', claim.place, { message, remedy }, 'paymentAccount');
}

function waiting(record: AccountRecord, earlier: AccountRecord | undefined, place: Place, strict: boolean): Diagnostic {
  const from = earlier ? { vi: `từ ${inWords(earlier)} `, en: `from ${inWords(earlier)} ` } : { vi: '', en: '' };
  const message = {
    vi: `TÀI KHOẢN NHẬN TIỀN của ${record.ref} đổi ${from.vi}sang ${inWords(record)}, do ${record.by} đề nghị ngày ${record.at}, chưa ai khác duyệt.`,
    en: `THE PAYMENT ACCOUNT of ${record.ref} changes ${from.en}to ${inWords(record)}, proposed by ${record.by} on ${record.at}; nobody else has approved it.`,
  };
  const remedy = {
    vi: `Một người khác gọi cho chủ tài khoản (số đã biết từ trước) để đối chiếu, rồi chạy: npm run codes -- approve ${record.ref}`,
    en: `Another person calls the holder (on a number known before) to compare, then runs: npm run codes -- approve ${record.ref}`,
  };
  const make = strict ? finding : warning;
  return make('account-not-approved', place, { message, remedy }, 'approved');
}

function rewritten(before: AccountRecord): Diagnostic {
  const message = {
    vi: `Dòng tài khoản ${inWords(before)} của ${before.ref} có trên nhánh chính nhưng bị xóa hoặc sửa.`,
    en: `The line of ${before.ref}, ${inWords(before)}, is on the main branch but was deleted or changed.`,
  };
  return finding('account-rewritten', { file: FILE, line: 1 }, { message, remedy: TAKE_BACK });
}

function damaged(line: number): Diagnostic {
  const message = { vi: 'Dòng tài khoản này bị hỏng.', en: 'This line of an account is damaged.' };
  return finding('account-damaged-line', { file: FILE, line }, { message, remedy: TAKE_BACK });
}

function inWords({ bin, account, holder }: Omit<AccountClaim, 'ref'>): string {
  return `${bankName(bin) ?? bin} ${account} (${holder})`;
}
