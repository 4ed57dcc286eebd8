/**
 * The log of prints: what was printed, and where it hangs.
 *
 * One file a print job, `content/codes/prints/<day>-<artefact>-<hash>.json`: two branches that print at the
 * same time never touch the same file, and an officer can write down where a sign was mounted by hand.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writeFileAtomic } from '../lib/atomic-write.ts';
import { type IsoDate, isIsoDate } from '../lib/clock.ts';
import { contentHash } from '../lib/derived-cache.ts';
import type { Diagnostic } from '../lib/diagnostic.ts';
import { finding, type Place } from './finding.ts';
import { CODES_FOLDER, type Registry } from './registry.ts';

const words = z.string().trim().min(1);
const isoDate = z.string().refine(isIsoDate);

const mountedSchema = z.strictObject({
  code: words,
  /** Where it hangs, so that another person finds it. */
  place: words,
  nextVisit: isoDate.optional(),
  /** The day it was taken down. */
  removedOn: isoDate.optional(),
});

const printSchema = z
  .strictObject({
    at: isoDate,
    by: words,
    /** `sign`, `tent`, `sticker`, `label` … */
    artefact: z.string().regex(/^[a-z][a-z0-9-]*$/),
    material: words,
    /** Width and height after trimming, millimetres. */
    sizeMm: z.tuple([z.number().positive(), z.number().positive()]),
    /** Error correction of the symbol. */
    level: z.enum(['L', 'M', 'Q', 'H']),
    /** On the print as symbols. */
    codes: z.array(words),
    /** Of entries whose names, numbers or accounts it shows without their code: the houses of a plan, who is paid by a card. */
    about: z.array(words).default([]),
    /** Of the printed file, hexadecimal. */
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    mounted: z.array(mountedSchema).default([]),
  })
  .refine(({ codes, about }) => codes.length + about.length > 0, { path: ['codes'] });

export type Print = z.infer<typeof printSchema>;
export type Mounted = z.infer<typeof mountedSchema>;

export interface LoggedPrint {
  /** Path relative to the content folder. */
  readonly file: string;
  readonly print: Print;
}

/** A printed code that may still hang somewhere. */
export interface StandingSign {
  readonly file: string;
  readonly artefact: string;
  readonly printedOn: IsoDate;
  /** Absent where nobody wrote down where it was mounted. */
  readonly place?: string;
  readonly nextVisit?: IsoDate;
  readonly code: string;
}

const PRINTS_FOLDER = `${CODES_FOLDER}/prints`;

/** Adds a print job to the log and returns its file, relative to the content folder; the same job twice is one file. */
export async function appendPrint(contentDir: string, print: z.input<typeof printSchema>): Promise<string> {
  const checked = printSchema.parse(print);
  const text = `${JSON.stringify(checked, null, 2)}\n`;
  const file = `${PRINTS_FOLDER}/${checked.at}-${checked.artefact}-${contentHash(text).slice(0, 8)}.json`;
  await writeFileAtomic(join(contentDir, file), text);
  return file;
}

/** Reads the log, oldest first; a file that cannot be understood is a diagnostic. */
export async function readPrintLog(contentDir: string): Promise<{ log: LoggedPrint[]; diagnostics: Diagnostic[] }> {
  const log: LoggedPrint[] = [];
  const diagnostics: Diagnostic[] = [];
  const names = await readdir(join(contentDir, PRINTS_FOLDER)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  for (const name of names.filter((found) => found.endsWith('.json')).sort()) {
    const file = `${PRINTS_FOLDER}/${name}`;
    const outcome = parsePrint(await readFile(join(contentDir, file), 'utf8'));
    if ('print' in outcome) log.push({ file, print: outcome.print });
    else diagnostics.push(damaged(file, outcome.field));
  }
  return { log, diagnostics };
}

/** Codes in the log that the registry does not know, and retired ones whose signs still hang with no word about them. */
export function printFindings(log: readonly LoggedPrint[], registry: Registry): Diagnostic[] {
  const retired = [...registry.codes.values()].filter(({ s, gone }) => s === 'gone' && gone?.signs === undefined);
  const forgotten = retired.flatMap(({ c }) => {
    const [sign] = standingSigns(log, c);
    return sign ? [signsForgotten(c, sign, registry.places.get(c) ?? { file: CODES_FOLDER, line: 1 })] : [];
  });
  const unknown = log.flatMap(({ file, print }) => {
    const named = new Set([...print.codes, ...print.about, ...print.mounted.map(({ code }) => code)]);
    return [...named].filter((code) => !registry.codes.has(code)).map((code) => unknownCode(file, code));
  });
  return [...unknown, ...forgotten];
}

/** The signs of a code, or of every code, that have not been taken down. */
export function standingSigns(log: readonly LoggedPrint[], code?: string): StandingSign[] {
  return log.flatMap(({ file, print }) => {
    const sign = { file, artefact: print.artefact, printedOn: print.at };
    return print.codes
      .filter((printed) => code === undefined || printed === code)
      .flatMap((printed): StandingSign[] => {
        const mounted = print.mounted.filter((one) => one.code === printed);
        if (mounted.length === 0) return [{ ...sign, code: printed }];
        return mounted
          .filter((one) => one.removedOn === undefined)
          .map(({ place, nextVisit }) => ({ ...sign, code: printed, place, ...(nextVisit ? { nextVisit } : {}) }));
      });
  });
}

/** What may still hang or lie somewhere and shows an entry: the signs of its code, and prints that tell of it without. */
export function standingPrints(log: readonly LoggedPrint[], code: string): StandingSign[] {
  const without = log.flatMap(({ file, print }): StandingSign[] => {
    if (!print.about.includes(code)) return [];
    const sign = { file, artefact: print.artefact, printedOn: print.at, code };
    if (print.mounted.length === 0) return [sign];
    return print.mounted.filter((one) => one.removedOn === undefined).map(({ place }) => ({ ...sign, place }));
  });
  return [...standingSigns(log, code), ...without];
}

/** The standing signs whose visit is due on the day, the longest overdue first. */
export function signsDue(log: readonly LoggedPrint[], today: IsoDate): StandingSign[] {
  return standingSigns(log)
    .filter((sign) => sign.nextVisit !== undefined && sign.nextVisit <= today)
    .sort((a, b) => ((a.nextVisit ?? '') < (b.nextVisit ?? '') ? -1 : 1));
}

function parsePrint(text: string): { print: Print } | { field: string } {
  try {
    const parsed = printSchema.safeParse(JSON.parse(text));
    if (parsed.success) return { print: parsed.data };
    const [issue] = parsed.error.issues;
    const unknown = issue?.code === 'unrecognized_keys' ? issue.keys : [];
    return { field: [...(issue?.path ?? []), ...unknown].join('.') };
  } catch {
    return { field: '' };
  }
}

function damaged(file: string, field: string): Diagnostic {
  const message =
    field === ''
      ? { vi: 'Phiếu in này không đọc được (JSON).', en: 'This print record cannot be read (JSON).' }
      : {
          vi: `Phiếu in: trường "${field}" thiếu, sai hoặc lạ.`,
          en: `Print record: the field "${field}" is missing, wrong or unknown.`,
        };
  const remedy = {
    vi: 'Sửa trường ấy theo một phiếu khác trong codes/prints/, hoặc lấy lại bản trước của tệp.',
    en: 'Correct it after another record in codes/prints/, or take the file’s previous version back.',
  };
  return finding('codes-print-damaged', { file, line: 1 }, { message, remedy }, field);
}

function unknownCode(file: string, code: string): Diagnostic {
  const message = {
    vi: `Mã ${code} đã in nhưng không có trong sổ mã: biển ấy không mở được trang nào.`,
    en: `The code ${code} was printed but is not in the registry: its signs open nothing.`,
  };
  const remedy = {
    vi: 'Lấy lại dòng của mã này trong codes/, hoặc sửa mã nếu phiếu gõ nhầm.',
    en: 'Take the code’s line in codes/ back, or correct the code if the record was mistyped.',
  };
  return finding('codes-print-unknown', { file, line: 1 }, { message, remedy }, 'codes');
}

function signsForgotten(code: string, { file, place }: StandingSign, at: Place): Diagnostic {
  const where = place ?? '?';
  const message = {
    vi: `Mã ${code} đã đóng nhưng biển của nó còn treo (${where}; ${file}) mà chưa nói xử lý thế nào.`,
    en: `The code ${code} is retired, but its sign still hangs (${where}; ${file}) and nothing says what becomes of it.`,
  };
  const remedy = {
    vi: `Thêm "signs" vào lời đóng bằng lệnh: npm run codes -- retire ${code} --why "…" --instead … --signs "đã gỡ", hoặc ghi removedOn trong ${file}.`,
    en: `Add "signs" to its closure: npm run codes -- retire ${code} --why "…" --instead … --signs "taken down", or write removedOn in ${file}.`,
  };
  return finding('codes-signs-forgotten', at, { message, remedy }, 'gone.signs');
}
