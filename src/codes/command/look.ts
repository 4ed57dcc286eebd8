/** The actions that look: check, verify, where, inspect, withdrawn. */
import { addDays, today } from '../../lib/clock.ts';
import { EXIT, say } from '../../lib/command.ts';
import { hasErrors } from '../../lib/diagnostic.ts';
import { checkCodes } from '../check.ts';
import { codesByEntry, issueCodes } from '../issue.ts';
import { readPrintLog, signsDue, standingPrints, standingSigns } from '../print-log.ts';
import { changeRegistry, fixRegistryFiles, readRegistry } from '../registry.ts';
import { uncodedRefs } from '../targets.ts';
import { verifySite } from '../verify.ts';
import { type Action, keyTyped, liveSite, take } from './arguments.ts';
import { userName } from './change.ts';
import { describeSign, report, showProgress, tell } from './report.ts';

export const check: Action = async ({ content, operands, options }) => {
  take(operands, 0, { vi: '', en: '' });
  const existing = await content.listEntryRefs();
  if (options.fix) {
    await fixRegistryFiles(content.contentDir);
    const issuer = { by: options.by ?? (await userName(content.contentDir)), at: today() };
    await changeRegistry(content.contentDir, (registry) =>
      issueCodes(registry, uncodedRefs(registry, existing), issuer),
    );
  }
  const { registry, diagnostics } = await checkCodes(content.contentDir, existing, {
    base: options.base,
    host: (await content.site()).host,
  });
  if (options.json) console.log(JSON.stringify(diagnostics, null, 2));
  else {
    report(content.contentDir, diagnostics);
    const count = registry.codes.size;
    if (diagnostics.length === 0) tell({ vi: `Sổ mã tốt: ${count} mã.`, en: `The registry is sound: ${count} codes.` });
  }
  return hasErrors(diagnostics) ? EXIT.wrong : EXIT.ok;
};

export const verify: Action = async ({ content, operands }) => {
  const [typed] = take(operands, 1, { vi: 'https://tên-miền', en: 'https://host' });
  const site = liveSite(typed);
  const { registry, diagnostics: damage } = await readRegistry(content.contentDir);
  report(content.contentDir, damage);
  const { domain } = await content.site();
  const onProgress = process.stderr.isTTY ? showProgress : undefined;
  const found = await verifySite(registry, { site, today: today(), domain, ...(onProgress ? { onProgress } : {}) });
  report(content.contentDir, found);
  const count = registry.codes.size + registry.legacy.size;
  if (found.length === 0)
    tell({ vi: `${site}: cả ${count} mã đều mở đúng trang.`, en: `${site}: all ${count} codes open their pages.` });
  return hasErrors([...damage, ...found]) ? EXIT.wrong : EXIT.ok;
};

export const where: Action = async ({ content, operands }) => {
  const [typed] = take(operands, 1, { vi: 'MÃ', en: 'CODE' });
  const { registry } = await readRegistry(content.contentDir);
  const code = keyTyped(registry, typed);
  const { log, diagnostics } = await readPrintLog(content.contentDir);
  report(content.contentDir, diagnostics);
  const standing = standingSigns(log, code);
  const record = registry.codes.get(code);
  console.log(`${code}  ${record?.to ?? registry.legacy.get(code)?.to}`);
  if (record?.s === 'gone' && record.gone) {
    const { since, why, instead } = record.gone;
    tell({
      vi: `Đã đóng từ ${since}: ${why.vi} Ai quét biển cũ được giới thiệu: ${instead}.`,
      en: `Retired on ${since}: ${why.en ?? why.vi} Who scans an old sign is shown: ${instead}.`,
    });
  }
  for (const sign of standing) console.log(describeSign(sign));
  if (standing.length === 0) tell({ vi: 'Chưa ghi biển nào.', en: 'No sign is recorded.' });
  return EXIT.ok;
};

export const inspect: Action = async ({ content, operands }) => {
  take(operands, 0, { vi: '', en: '' });
  const { log, diagnostics } = await readPrintLog(content.contentDir);
  report(content.contentDir, diagnostics);
  const due = signsDue(log, today());
  for (const sign of due) console.log(`${sign.nextVisit}  ${sign.code}${describeSign(sign)}`);
  tell({ vi: `${due.length} biển đến hạn kiểm tra.`, en: `${due.length} signs are due for a visit.` });
  return hasErrors(diagnostics) ? EXIT.wrong : EXIT.ok;
};

/** Law 91/2025: a withdrawal is dealt with within this many days. */
const DAYS_TO_ANSWER = 15;

export const withdrawn: Action = async ({ content, operands }) => {
  take(operands, 0, { vi: '', en: '' });
  const [taken, { registry }, { log, diagnostics }] = await Promise.all([
    content.withdrawals(),
    readRegistry(content.contentDir),
    readPrintLog(content.contentDir),
  ]);
  report(content.contentDir, diagnostics);
  const codes = codesByEntry(registry);
  let standing = 0;
  for (const { ref, id, on } of taken) {
    console.log(`${on}  ${id}  ${ref}  (${say({ vi: 'xong trước', en: 'by' })} ${addDays(on, DAYS_TO_ANSWER)})`);
    for (const sign of (codes.get(ref) ?? []).flatMap((code) => standingPrints(log, code))) {
      standing += 1;
      console.log(describeSign(sign));
    }
  }
  tell({
    vi: `${taken.length} sự đồng ý đã rút; ${standing} biển, nhãn, thẻ, sơ đồ đã in có các mục ấy cần xem lại và thay nếu còn thông tin của họ.`,
    en: `${taken.length} consents were taken back; ${standing} signs, labels, cards and plans that show these entries must be looked at, and replaced where they still show them.`,
  });
  return hasErrors(diagnostics) ? EXIT.wrong : EXIT.ok;
};
