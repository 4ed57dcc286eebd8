/** The actions on accounts that receive money: one person proposes, another approves. */
import { today } from '../../lib/clock.ts';
import { EXIT, ReadableError } from '../../lib/command.ts';
import { accountsFolder } from '../../reading/private-dir.ts';
import { approveAccount, latestAccount, proposeAccount } from '../accounts.ts';
import { readAccounts, writeAccounts } from '../accounts-file.ts';
import { type Action, take } from './arguments.ts';
import { userName } from './change.ts';
import { tell } from './report.ts';

export const account: Action = async ({ content, operands, options }) => {
  const [ref] = take(operands, 1, { vi: 'loại/tên', en: 'kind/id' });
  const claim = (await content.accounts()).find((one) => one.ref === ref);
  if (!claim) {
    throw new ReadableError({
      vi: `${ref} chưa ghi paymentAccount trong facts.yaml.`,
      en: `${ref} names no paymentAccount in its facts.yaml.`,
    });
  }
  const { folder, records } = await soundAccounts(content.contentDir);
  const by = options.by ?? (await userName(content.contentDir));
  const proposed = proposeAccount(records, claim, by, today());
  await writeAccounts(folder, [...records, proposed]);
  tell({
    vi: `Đã ghi tài khoản ${claim.account} (${claim.holder}) của ${ref}. Cần người khác duyệt: npm run codes -- approve ${ref}`,
    en: `The account ${claim.account} (${claim.holder}) of ${ref} is on record. Another person must approve it: npm run codes -- approve ${ref}`,
  });
  return EXIT.ok;
};

export const approve: Action = async ({ content, operands, options }) => {
  const [ref] = take(operands, 1, { vi: 'loại/tên', en: 'kind/id' });
  const { folder, records } = await soundAccounts(content.contentDir);
  const by = options.by ?? (await userName(content.contentDir));
  const approved = approveAccount(records, ref, by, today());
  await writeAccounts(folder, approved);
  const latest = latestAccount(approved, ref);
  tell({
    vi: `${by} đã duyệt tài khoản ${latest?.account} (${latest?.holder}) của ${ref}.`,
    en: `${by} approved the account ${latest?.account} (${latest?.holder}) of ${ref}.`,
  });
  return EXIT.ok;
};

/** The records, for rewriting. Throws `ReadableError` where a line is damaged: it would be lost. */
async function soundAccounts(contentDir: string) {
  const folder = accountsFolder(contentDir);
  const { records, damaged } = await readAccounts(folder);
  if (damaged.length === 0) return { folder, records };
  throw new ReadableError({
    vi: `codes/accounts.jsonl hỏng ở dòng ${damaged.join(', ')} nên chưa ghi gì. Hãy lấy lại dòng ấy từ bản trước.`,
    en: `codes/accounts.jsonl is damaged in line ${damaged.join(', ')}, so nothing was written. Take the line back from the previous version.`,
  });
}
