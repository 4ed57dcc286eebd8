/** What a person names after the artefact: entries, codes, or whole addresses of codes. */
import { keyTyped, mustExist } from '../../codes/command/arguments.ts';
import { ReadableError } from '../../lib/command.ts';
import type { PrintContent, PrintEntry } from '../content.ts';

/** The entries meant. Throws `ReadableError` for one that does not exist, and for a code that may not be printed. */
export function readTargets(content: PrintContent, operands: readonly string[]): PrintEntry[] {
  return operands.map((operand) => {
    const isRef = operand.includes('/') && !/\/q\//i.test(operand);
    if (isRef) {
      mustExist(operand, content.known);
      return content.entry(operand);
    }
    const code = keyTyped(content.registry, operand, content.guide.host);
    const record = content.registry.codes.get(code);
    if (record && record.s !== 'gone') return content.entry(record.to, code);
    if (record?.gone) throw retired(code, record.gone);
    throw new ReadableError({
      vi: `"${operand}" là địa chỉ do hệ thống cũ in; hãy in mã của mục ấy.`,
      en: `"${operand}" is an address that an earlier system printed; print the code of its entry.`,
    });
  });
}

function retired(code: string, { why, since, instead }: { why: { vi: string }; since: string; instead: string }) {
  return new ReadableError({
    vi: `Mã ${code} đã đóng từ ${since} (${why.vi}), nên không in nữa; nay giới thiệu thay: ${instead}.`,
    en: `The code ${code} is retired since ${since} (${why.vi}) and is printed no more; it now offers ${instead}.`,
  });
}
