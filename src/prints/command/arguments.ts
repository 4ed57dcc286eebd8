/** What a person may write after `npm run print --`, and what it means. */
import { parseArgs } from 'node:util';
import { isIsoDate } from '../../lib/clock.ts';
import { UsageError } from '../../lib/command.ts';
import { CATALOGUE_LAYOUTS, type CatalogueLayout } from '../artefacts/catalogue.ts';
import { SIGN_SIZES, type SignSize } from '../artefacts/sign.ts';
import { ARTEFACTS, type ArtefactKind } from '../artefacts.ts';
import { PRINT_LANGUAGES, type PrintLanguage } from '../languages.ts';

const OPTIONS = {
  all: { type: 'boolean' },
  by: { type: 'string' },
  count: { type: 'string' },
  distance: { type: 'string' },
  dpi: { type: 'string' },
  grid: { type: 'string' },
  lang: { type: 'string' },
  languages: { type: 'string' },
  list: { type: 'boolean' },
  log: { type: 'boolean' },
  layout: { type: 'string' },
  lot: { type: 'string', multiple: true },
  serials: { type: 'string' },
  material: { type: 'string' },
  only: { type: 'string', multiple: true },
  orientation: { type: 'string' },
  out: { type: 'string' },
  place: { type: 'string' },
  side: { type: 'string' },
  size: { type: 'string' },
  start: { type: 'string' },
  visit: { type: 'string' },
} as const;

/** A label is a page; more make a file that no printer takes. */
const MOST_SERIALS = 1000;

/** How things are to be printed. */
export interface PrintOptions {
  /** The guide's own, up to three, where none are named. */
  readonly languages?: readonly PrintLanguage[];
  readonly size: SignSize;
  readonly orientation: 'portrait' | 'landscape';
  readonly distanceMm?: number;
  readonly dpi?: number;
  readonly grid: string;
  /** The first free label, and how many of each code. */
  readonly start: number;
  readonly count: number;
  /** Of the catalogue. */
  readonly layout: CatalogueLayout;
  readonly lots: readonly string[];
  /** Numbers of the labels of each lot, both ends included. */
  readonly serials?: { readonly from: number; readonly to: number };
  /** Of a plate's symbol. */
  readonly sideMm: number;
  /** Of a booklet: areas, kinds, entries; everything where it is empty. */
  readonly only: readonly string[];
}

/** What becomes of the prints in the print log. */
export interface LogOptions {
  readonly by?: string;
  readonly material: string;
  readonly place?: string;
  readonly visit?: string;
}

export interface PrintCall {
  readonly what: 'list' | 'all' | ArtefactKind;
  readonly operands: readonly string[];
  readonly options: PrintOptions;
  readonly out: string;
  readonly log?: LogOptions;
}

/** Reads the call. Throws `UsageError` where it makes no sense. */
export function readCall(args: readonly string[]): PrintCall {
  const { values, positionals } = parse(args);
  const [name, ...operands] = positionals;
  const { distance, dpi, serials, visit } = values;
  const languages = values.lang ?? values.languages;
  const options: PrintOptions = {
    ...(languages !== undefined && { languages: readLanguages(languages) }),
    size: oneOf('--size', values.size ?? 'a4', Object.keys(SIGN_SIZES) as SignSize[]),
    orientation: oneOf('--orientation', values.orientation ?? 'portrait', ['portrait', 'landscape']),
    ...(distance !== undefined && { distanceMm: readLength('--distance', distance, 1000) }),
    ...(dpi !== undefined && { dpi: readNumber('--dpi', dpi) }),
    grid: values.grid ?? '3x8-70x37',
    start: readNumber('--start', values.start ?? '1'),
    count: readNumber('--count', values.count ?? '1'),
    layout: oneOf('--layout', values.layout ?? 'page', [...CATALOGUE_LAYOUTS]),
    lots: values.lot ?? [],
    ...(serials !== undefined && { serials: readRange('--serials', serials) }),
    sideMm: readLength('--side', values.side ?? '80', 1),
    only: [...(values.only ?? []), ...(name === 'booklet' ? operands : [])]
      .flatMap((part) => part.split(',').map((one) => one.trim()))
      .filter(Boolean),
  };
  const out = values.out ?? 'prints';
  if (values.list) return { what: 'list', operands, options, out };
  if (values.all) {
    if (positionals.length > 0) throw tooMuch(positionals);
    return { what: 'all', operands, options, out };
  }
  const what = oneOf('artefact', name ?? '', Object.keys(ARTEFACTS) as ArtefactKind[]);
  if (visit !== undefined && !isIsoDate(visit)) throw wrong('--visit', visit, '2027-05-21');
  return { what, operands, options, out, ...(values.log && { log: readLog(values) }) };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const { message } = error as Error;
    throw new UsageError({ vi: `Gọi sai: ${message}`, en: message });
  }
}

function readLog({ by, material, place, visit }: ReturnType<typeof parse>['values']): LogOptions {
  if (!material) {
    throw new UsageError({
      vi: 'Ghi vào sổ in cần --material, thí dụ --material "nhôm 3 mm".',
      en: 'The print log needs --material, for example --material "aluminium 3 mm".',
    });
  }
  return { material, ...(by && { by }), ...(place && { place }), ...(visit && { visit }) };
}

/** `vi,en,zh` */
function readLanguages(typed: string): PrintLanguage[] {
  return typed.split(',').map((part) => {
    const name = part.trim();
    return oneOf('--languages', name === 'zh-Hans' ? 'zh' : name, PRINT_LANGUAGES);
  });
}

/** `2m`, `1,5m`, `80cm`, `900mm`, or a bare number of `unitMm`; in millimetres. */
function readLength(option: string, typed: string, unitMm: number): number {
  const [, digits, unit] = /^(\d+(?:[.,]\d+)?) ?(m|cm|mm)?$/.exec(typed.trim()) ?? [];
  if (digits === undefined) throw wrong(option, typed, unitMm === 1000 ? '2m' : '80mm');
  const scale = unit === undefined ? unitMm : { m: 1000, cm: 10, mm: 1 }[unit as 'm' | 'cm' | 'mm'];
  return Number(digits.replace(',', '.')) * scale;
}

/** `1-240` */
function readRange(option: string, typed: string): { from: number; to: number } {
  const [, first = '', last = ''] = /^([1-9]\d{0,5})-([1-9]\d{0,5})$/.exec(typed) ?? [];
  const [from, to] = [Number(first), Number(last)];
  if (from > 0 && from <= to && to - from < MOST_SERIALS) return { from, to };
  throw wrong(option, typed, `1-240 (≤ ${MOST_SERIALS})`);
}

function readNumber(option: string, typed: string): number {
  if (/^[1-9]\d{0,5}$/.test(typed)) return Number(typed);
  throw wrong(option, typed, '1');
}

function oneOf<T extends string>(option: string, typed: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === typed);
  if (found !== undefined) return found;
  const list = choices.join(', ');
  if (option === 'artefact') {
    throw new UsageError({
      vi: typed === '' ? `Chưa nói in gì: ${list}.` : `Không có loại "${typed}". Các loại: ${list}.`,
      en: typed === '' ? `Say what to print: ${list}.` : `There is no artefact "${typed}". Known: ${list}.`,
    });
  }
  throw new UsageError({
    vi: `${option} không nhận "${typed}"; chọn một trong: ${list}.`,
    en: `${option} does not take "${typed}"; choose one of: ${list}.`,
  });
}

function wrong(option: string, typed: string, example: string): UsageError {
  return new UsageError({
    vi: `${option} không nhận "${typed}"; viết như: ${option} ${example}`,
    en: `${option} does not take "${typed}"; write it like: ${option} ${example}`,
  });
}

function tooMuch(operands: readonly string[]): UsageError {
  return new UsageError({
    vi: `--all in mọi thứ, không cần "${operands.join(' ')}".`,
    en: `--all prints everything and takes no "${operands.join(' ')}".`,
  });
}
