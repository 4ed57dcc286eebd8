/** `npm run print`: from entries to files that were read back. */
import { printedAddress } from '../../codes/address.ts';
import { showProgress, tell } from '../../codes/command/report.ts';
import { type Command, EXIT, ReadableError, say, UsageError } from '../../lib/command.ts';
import type { Diagnostic } from '../../lib/diagnostic.ts';
import { ARTEFACTS, type ArtefactKind } from '../artefacts.ts';
import type { PrintContent, PrintEntry } from '../content.ts';
import { type Decoders, loadDecoders } from '../gate/decoders.ts';
import { decoderAbsent } from '../gate/findings.ts';
import { gatePlate } from '../gate/plate.ts';
import { gatePrint } from '../gate/print.ts';
import type { PrintLanguage } from '../languages.ts';
import { type PrintCall, readCall } from './arguments.ts';
import { HELP, listing } from './help.ts';
import { type JobFile, type WriteFile, writeJob } from './job-folder.ts';
import { logPrints } from './log.ts';
import { OF_ENTRY, OF_GUIDE, type Printed, suits } from './makers.ts';
import { fallbackNotices } from './notices.ts';
import { readTargets } from './targets.ts';

/** One file to be made. */
interface Plan {
  readonly kind: ArtefactKind;
  /** `heritage-hang-bua`; empty for what is of no entry. */
  readonly of: string;
  make(): Promise<Printed>;
}

export interface PrintCommandOptions {
  readonly contentDir: string;
  readContent(): Promise<PrintContent>;
  /** How bytes reach the disk, where it is not the usual way. */
  readonly write?: WriteFile;
}

/** The command over a content folder. */
export function printCommand({ contentDir, readContent, write }: PrintCommandOptions): Command {
  return {
    help: HELP,
    async run(args) {
      const call = readCall(args);
      const content = await readContent();
      if (call.what === 'list') {
        console.log(listing(content.refs.map((ref) => ({ ref, code: content.entry(ref).subject.code }))));
        return EXIT.ok;
      }
      const plans = await makePlans(call, content);
      const prints: Printed[] = [];
      const files = await writeJob(call.out, produce(plans, call, content, prints), write);
      if (call.what !== 'all') for (const file of files) console.log(`${call.out}/${file}`);
      tell({
        vi: `Xong: ${files.length} tệp trong ${call.out}, mọi mã đã đọc lại được.`,
        en: `Done: ${files.length} files in ${call.out}; every code was read back.`,
      });
      if (call.log) await log(contentDir, prints, content, call.log);
      return EXIT.ok;
    },
  };
}

/** What was asked for, else the guide's own: the first two on a sign, one in a booklet. */
function languagesOf({ what, options }: PrintCall, { guide }: PrintContent): readonly PrintLanguage[] {
  if (what !== 'booklet') return options.languages ?? guide.languages.slice(0, 2);
  return (options.languages ?? guide.languages).slice(0, 1);
}

async function makePlans(call: PrintCall, content: PrintContent): Promise<Plan[]> {
  const { what, operands, options } = call;
  const languages = languagesOf(call, content);
  const make = { ...options, languages };
  const plansOf = (kind: ArtefactKind, entries: readonly PrintEntry[]): Plan[] => {
    const ofGuide = OF_GUIDE[kind];
    if (ofGuide) {
      const of = entries.length === 1 ? (entries[0]?.subject.ref.replace('/', '-') ?? '') : '';
      return [{ kind, of, make: () => ofGuide(entries, content, make) }];
    }
    return entries.map((entry) => ({
      kind,
      of: entry.subject.ref.replace('/', '-'),
      make: () => (OF_ENTRY[kind] as NonNullable<(typeof OF_ENTRY)[typeof kind]>)(entry, make),
    }));
  };
  if (what !== 'all') {
    const kind = what as ArtefactKind;
    if (kind === 'booklet')
      return plansOf(kind, []).map((plan) => ({ ...plan, of: options.only.join('-').replaceAll('/', '-') }));
    const named = kind === 'catalogue' && operands.length === 0 ? content.catalogue : operands;
    if (named.length === 0 && kind !== 'save-poster') throw nothingNamed();
    return plansOf(kind, readTargets(content, named));
  }
  const entries = content.refs.map((ref) => content.entry(ref));
  const plans: Plan[] = [];
  for (const kind of Object.keys(ARTEFACTS) as ArtefactKind[]) {
    const suited: PrintEntry[] = [];
    for (const entry of entries) if (await suits(kind, entry)) suited.push(entry);
    if (suited.length > 0 || kind === 'save-poster') plans.push(...plansOf(kind, suited));
  }
  return plans;
}

/** Makes each file and reads it back. Throws `ReadableError` at the first that must not go out. */
async function* produce(
  plans: readonly Plan[],
  call: PrintCall,
  content: PrintContent,
  prints: Printed[],
): AsyncGenerator<JobFile> {
  const { log: toLog } = call;
  const decoders = await loadDecoders();
  if (decoders.absent.length > 0) console.error(say(decoderAbsent(decoders.absent).message));
  const registered = registeredAddresses(content);
  const languages = languagesOf(call, content).join('-');
  const notices = new Set<string>();
  for (const [index, { kind, of, make }] of plans.entries()) {
    const print = await make().catch((error: unknown) => {
      throw named(error, kind, of);
    });
    const file = `${print.name}/${[of || 'cam-nang', languages].join('.')}.${print.format}`;
    const subject = of || say(ARTEFACTS[kind]);
    for (const notice of fallbackNotices(subject, print.fallbacks)) notices.add(notice);
    const found = await readBack(print, file, registered, decoders);
    if (found.length > 0) throw refused(file, found);
    if (toLog) prints.push(print);
    if (process.stderr.isTTY) showProgress(index + 1, plans.length);
    yield { file, bytes: print.bytes };
  }
  for (const notice of notices) console.error(notice);
}

async function readBack(
  { format, bytes, pages }: Printed,
  file: string,
  registered: ReadonlySet<string>,
  decoders: Decoders,
): Promise<readonly Diagnostic[]> {
  const [page] = pages;
  if (format === 'svg' && page) {
    return gatePlate(Buffer.from(bytes).toString('utf8'), page, { file, registered }, decoders);
  }
  const { diagnostics } = await gatePrint({ file, pdf: bytes, pages, registered }, decoders);
  return diagnostics.filter(({ severity }) => severity === 'error');
}

function registeredAddresses({ registry, guide, lotAddresses }: PrintContent): ReadonlySet<string> {
  const live = [...registry.codes.values()].filter(({ s }) => s !== 'gone');
  return new Set([...live.map(({ c }) => printedAddress(`https://${guide.host}`, c)), ...lotAddresses.keys()]);
}

async function log(
  contentDir: string,
  prints: readonly Printed[],
  content: PrintContent,
  options: NonNullable<PrintCall['log']>,
): Promise<void> {
  if (content.sample) {
    tell({
      vi: 'Cẩm nang này là mẫu, nên không ghi vào sổ in.',
      en: 'This guide is a sample, so nothing was put in the print log.',
    });
    return;
  }
  const records = await logPrints(contentDir, prints, content, options);
  for (const record of records) tell({ vi: `Đã ghi sổ in: ${record}`, en: `Logged: ${record}` });
}

function nothingNamed(): UsageError {
  return new UsageError({
    vi: 'Chưa nói in cho mục nào: viết loại/tên (heritage/hang-bua) hoặc mã.',
    en: 'Say what to print it for: kind/id (heritage/hang-bua), or a code.',
  });
}

/** Says of which print the trouble is. */
function named(error: unknown, kind: ArtefactKind, of: string): unknown {
  if (!(error instanceof ReadableError)) return error;
  const { vi, en } = error.text;
  const at = of === '' ? '' : ` (${of})`;
  return new ReadableError({ vi: `${ARTEFACTS[kind].vi}${at}: ${vi}`, en: `${ARTEFACTS[kind].en}${at}: ${en}` });
}

function refused(file: string, found: readonly Diagnostic[]): ReadableError {
  const lines = (language: 'vi' | 'en') =>
    found.map(({ line, message, remedy }) => `  ${file}:${line} ${message[language]} → ${remedy[language]}`).join('\n');
  return new ReadableError({
    vi: `Không ghi tệp nào, vì có mã không đạt khi đọc lại:\n${lines('vi')}`,
    en: `No file was written, because a code failed when it was read back:\n${lines('en')}`,
  });
}
