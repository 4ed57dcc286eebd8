/** `npm run print -- visit`: the papers of a household visit. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { nearestRef } from '../checks/suggest.ts';
import { writeFileAtomic } from '../lib/atomic-write.ts';
import { type Command, commandLanguage, EXIT, ReadableError, UsageError } from '../lib/command.ts';
import type { CurrentGuide } from '../queries/current.ts';
import { printGuide } from '../queries/print-subject.ts';
import { type EntryRef, splitRef } from '../schemas/kinds.ts';
import { VISITED, type VisitedKind } from './fields.ts';
import { proofSheet } from './proof-sheet.ts';
import { visitSheet } from './visit-sheet.ts';
import type { VisitLanguage } from './words.ts';

/** The command; `readGuide` is called once. */
export function visitCommand(readGuide: () => Promise<CurrentGuide>): Command {
  return {
    help: HELP,
    async run(args) {
      const { operands, out, language } = readCall(args);
      const guide = await readGuide();
      const ofGuide = printGuide(guide);
      const { contact } = guide.site;
      const whom = contact.phone ?? contact.zalo ?? contact.email;
      const asked = operands.length > 0 ? operands : VISITED;
      const made: (readonly [string, Uint8Array])[] = [];
      for (const operand of asked) {
        if (isVisited(operand)) {
          made.push([`phieu-tham-${operand}.${language}.pdf`, await visitSheet(operand, ofGuide, language, whom)]);
        } else {
          const entry = guide.entries.get(operand as EntryRef) ?? unknown(operand, guide);
          const { kind } = splitRef(entry.ref);
          if (!isVisited(kind)) throw notVisited(operand);
          const name = `doc-lai-${entry.ref.replace('/', '-')}.${language}.pdf`;
          made.push([name, await proofSheet(entry, kind, ofGuide, language, whom)]);
        }
      }
      for (const [name, pdf] of made) {
        await writeFileAtomic(join(out, 'visit', name), pdf);
        console.log(`${out}/visit/${name}`);
      }
      return EXIT.ok;
    },
  };
}

function readCall(args: readonly string[]): { operands: readonly string[]; out: string; language: VisitLanguage } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { out: { type: 'string' }, languages: { type: 'string' } },
      allowPositionals: true,
    });
    const language = values.languages ?? commandLanguage();
    if (language !== 'vi' && language !== 'en') {
      throw new UsageError({ vi: '--languages: vi hoặc en.', en: '--languages: vi or en.' });
    }
    return { operands: positionals, out: values.out ?? 'prints', language };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const { message } = error as Error;
    throw new UsageError({ vi: `Gọi sai: ${message}`, en: message });
  }
}

function isVisited(text: string): text is VisitedKind {
  return (VISITED as readonly string[]).includes(text);
}

function unknown(ref: string, guide: CurrentGuide): never {
  const near = nearestRef(ref, new Set(guide.entries.keys()));
  throw new ReadableError({
    vi: `Không có mục "${ref}".${near ? ` Có phải ${near}?` : ''} Phiếu trống: npm run print -- visit ${VISITED.join(' ')}`,
    en: `There is no entry "${ref}".${near ? ` Did you mean ${near}?` : ''} For empty sheets: npm run print -- visit ${VISITED.join(' ')}`,
  });
}

function notVisited(ref: string): ReadableError {
  return new ReadableError({
    vi: `${ref} không phải một hộ: bản đọc lại chỉ có cho ${VISITED.join(', ')}.`,
    en: `${ref} is no household: proof sheets are for ${VISITED.join(', ')}.`,
  });
}

const HELP = {
  vi: `In giấy tờ cho một chuyến thăm hộ: phiếu hỏi kèm phiếu đồng ý, và bản đọc lại gửi về hộ.

Cách dùng: npm run print -- visit                        phiếu trống cho homestay và cho người làm ra sản phẩm
           npm run print -- visit homestays              một loại
           npm run print -- visit homestays/nha-ba-hoa   bản đọc lại: mọi điều cẩm nang ghi về hộ ấy

  --languages vi    vi hoặc en        --out prints    thư mục ghi ra`,
  en: `Prints the papers of a household visit: questions with a consent form, and the proof sheet that goes back.

Usage: npm run print -- visit                        empty sheets for homestays and makers
       npm run print -- visit homestays              one kind
       npm run print -- visit homestays/nha-ba-hoa   the proof: all that the guide writes about them

  --languages vi    vi or en        --out prints    where to write`,
};
