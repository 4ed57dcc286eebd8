/** The actions that write the registry: issue, move, retire, adopt. */
import { userInfo } from 'node:os';
import { today } from '../../lib/clock.ts';
import { EXIT, ReadableError, say, UsageError } from '../../lib/command.ts';
import { askGit } from '../git.ts';
import { adoptAddress, codesByEntry, issueCodes, moveCode, retireCode } from '../issue.ts';
import { readPrintLog, type StandingSign, standingSigns } from '../print-log.ts';
import { isEntryRef } from '../record.ts';
import { changeRegistry, readRegistry } from '../registry.ts';
import { keyOf } from '../registry-file.ts';
import { uncodedRefs } from '../targets.ts';
import { type Action, keyTyped, mustExist, take } from './arguments.ts';
import { describeSign, tell } from './report.ts';

export const issue: Action = async ({ content, operands, options }) => {
  const existing = await content.listEntryRefs();
  for (const ref of operands) mustExist(ref, existing);
  const issuer = { by: options.by ?? (await userName(content.contentDir)), at: today() };
  const issued = await changeRegistry(content.contentDir, (registry) =>
    issueCodes(registry, operands.length > 0 ? operands : uncodedRefs(registry, existing), issuer),
  );
  for (const { c, to } of issued) console.log(`${c}  ${to}`);
  const { registry } = await readRegistry(content.contentDir);
  const byEntry = codesByEntry(registry);
  for (const ref of operands.filter((wantedRef) => !issued.some(({ to }) => to === wantedRef))) {
    console.log(`${byEntry.get(ref)?.join(' ')}  ${ref}  (${say({ vi: 'đã có', en: 'had one' })})`);
  }
  tell({ vi: `Đã cấp ${issued.length} mã.`, en: `${issued.length} codes issued.` });
  return EXIT.ok;
};

export const move: Action = async ({ content, operands }) => {
  const [typed, to] = take(operands, 2, { vi: 'MÃ và loại/tên', en: 'CODE and kind/id' });
  mustExist(to, await content.listEntryRefs());
  const [moved] = await changeRegistry(content.contentDir, (registry) => [
    moveCode(registry, keyTyped(registry, typed), to, today()),
  ]);
  if (moved) tell({ vi: `${keyOf(moved)} nay mở ${to}.`, en: `${keyOf(moved)} now opens ${to}.` });
  return EXIT.ok;
};

export const retire: Action = async ({ content, operands, options }) => {
  const [typed] = take(operands, 1, { vi: 'MÃ', en: 'CODE' });
  const { why, instead, signs, since = today() } = options;
  if (!why || !instead) {
    throw new UsageError({
      vi: 'Cần --why "lý do" và --instead loại/tên (hoặc một loại): khách quét biển cũ phải được chỉ nơi khác.',
      en: '--why "reason" and --instead kind/id (or a kind) are needed: who scans the old sign must be shown elsewhere.',
    });
  }
  if (isEntryRef(instead)) mustExist(instead, await content.listEntryRefs());
  const { log } = await readPrintLog(content.contentDir);
  const whyEnglish = options['why-en'];
  const [retired] = await changeRegistry(content.contentDir, (registry) => {
    const code = keyTyped(registry, typed);
    const standing = standingSigns(log, code);
    if (standing.length > 0 && !signs) throw signsStand(code, standing);
    const words = { vi: why, ...(whyEnglish ? { en: whyEnglish } : {}) };
    return [retireCode(registry, code, { why: words, since, instead, ...(signs ? { signs } : {}) })];
  });
  if (retired)
    tell({
      vi: `${retired.c} đã đóng; địa chỉ vẫn trả lời.`,
      en: `${retired.c} is retired; its address still answers.`,
    });
  return EXIT.ok;
};

export const adopt: Action = async ({ content, operands, options }) => {
  const [address, to] = take(operands, 2, { vi: 'ĐỊA_CHỈ và loại/tên', en: 'ADDRESS and kind/id' });
  mustExist(to, await content.listEntryRefs());
  const issuer = { by: options.by ?? (await userName(content.contentDir)), at: today() };
  await changeRegistry(content.contentDir, (registry) => [adoptAddress(registry, address, to, issuer)]);
  tell({ vi: `${address} nay mở ${to}.`, en: `${address} now opens ${to}.` });
  return EXIT.ok;
};

/** Who issues, where nobody is named: the name in git, else of the account. */
export async function userName(contentDir: string): Promise<string> {
  return (await askGit(contentDir, 'config', 'user.name'))?.trim() || userInfo().username;
}

function signsStand(code: string, standing: readonly StandingSign[]): ReadableError {
  const list = standing.map(describeSign).join('\n');
  return new ReadableError({
    vi: `Mã ${code} đã in và còn treo:\n${list}\nHãy nói các biển này được xử lý thế nào, thí dụ: --signs "đã gỡ 20/11"`,
    en: `The code ${code} was printed and still hangs:\n${list}\nSay what becomes of these signs, for example: --signs "taken down on 20 Nov"`,
  });
}
