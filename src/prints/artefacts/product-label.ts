/** The product label: the product's story and its lot, one page a label. A7 across. It is not the compulsory goods label. */
import { printedAddress } from '../../codes/address.ts';
import type { IsoDate } from '../../lib/clock.ts';
import { ReadableError } from '../../lib/command.ts';
import { type Artefact, type ArtefactOptions, openDocument } from '../artefact.ts';
import { compose } from '../compose.ts';
import { detail, factsLine, remark, type Setting, sentences, titles } from '../essentials.ts';
import { type Piece, row, stack } from '../layout.ts';
import { making } from '../notes.ts';
import type { PrintPage } from '../page.ts';
import { ofEntry, pressPage } from '../press.ts';
import { fallbacksOf, type PrintGuide, type PrintSubject, typedAddress } from '../subject.ts';

const FORMAT = { widthMm: 105, heightMm: 74 };

/** What tells one jar from the next. */
export interface Trace {
  /** Of `[0-9A-Z-]`, as in a GS1 Digital Link. */
  readonly lot: string;
  readonly serial?: string;
  /** The lot's own code, where the registry has one: typed instead of the product's, and in the symbol unless `payload` says otherwise. */
  readonly code?: string;
  readonly packedOn?: IsoDate;
  readonly expiresOn?: IsoDate;
  /** What the code says instead of the product's address: a GS1 Digital Link on the guide's host. */
  readonly payload?: string;
}

export interface ProductLabelData {
  readonly producer?: string;
  /** Where the raw material comes from. */
  readonly origin?: string;
  /** Whose trace stamp (tem truy xuất) the pack carries already; the label goes beside it. */
  readonly stampBy?: string;
  /** One label each; one label without a lot where there is none. */
  readonly traces: readonly Trace[];
}

/**
 * Labels for a product, one a page.
 *
 * @throws {ReadableError} where a lot has other characters, or something does not fit
 */
export async function productLabel(
  subject: PrintSubject,
  guide: PrintGuide,
  options: ArtefactOptions,
  data: ProductLabelData,
): Promise<Artefact> {
  const document = openDocument(subject.title, guide, options.languages);
  const traces: readonly (Trace | undefined)[] = data.traces.length > 0 ? data.traces : [undefined];
  for (const trace of traces) {
    if (trace) checkLot(trace);
    const coded = trace?.code ? { ...subject, ...ofCode(trace.code, guide) } : subject;
    const face = pressPage(document, FORMAT, guide, options);
    compose({
      ...face,
      ...ofEntry(subject, guide),
      base: 0.5,
      code: {
        text: trace?.payload ?? coded.printedAddress,
        typed: typedAddress(coded, guide),
        saving: false,
        only: 'code.only-brief',
        textMm: options.languages.length > 2 ? 46 : 38,
      },
      codeScale: 0.64,
      sideMm: { usual: 27, largest: 32 },
      sticker: true,
      arrangement: 'beside',
      story: (room, name) =>
        stack(
          [titles(room, name, subject.localName), factsLine(room, subject), sentences(room, subject)],
          3 * room.scale,
        ),
      practice: (room) => traceTable({ ...room, scale: room.scale * 1.25 }, data, trace),
    });
    making(face.page, [subject.ref, trace?.lot, trace?.serial].filter(Boolean).join(' · '), guide);
    if (data.stampBy) beside(face.page, data.stampBy);
  }
  return { name: 'product-label', ...(await document.finish()), fallbacks: fallbacksOf(subject, options.languages) };
}

function ofCode(code: string, { host }: PrintGuide): Pick<PrintSubject, 'code' | 'printedAddress'> {
  return { code, printedAddress: printedAddress(`https://${host}`, code) };
}

/** For who sticks it on. */
function beside(page: PrintPage, stampBy: string): void {
  page.note(`Dán cạnh tem truy xuất của ${stampBy} đã có trên bao bì, không che tem ấy.`);
  page.note(`Stick it beside the trace stamp of ${stampBy} on the pack; never cover that stamp.`);
}

function checkLot({ lot }: Trace): void {
  if (/^[0-9A-Z-]{1,20}$/.test(lot)) return;
  throw new ReadableError({
    vi: `Số lô “${lot}” chỉ được có chữ số, chữ in hoa không dấu và gạch nối, dài 1–20 ký tự.`,
    en: `The lot “${lot}” may only have digits, capitals A–Z and hyphens, 1–20 characters.`,
  });
}

function traceTable(room: Setting, { producer, origin }: ProductLabelData, trace: Trace | undefined): Piece {
  const { scale, widthMm } = room;
  const gap = 4 * scale;
  const half = { ...room, scale: scale * 0.72, widthMm: (widthMm - gap) / 2 };
  const cells = [
    trace && detail(half, 'label.lot', trace.lot, 'code'),
    trace?.serial && detail(half, 'label.serial', trace.serial, 'code'),
    trace?.packedOn && detail(half, 'label.packed', dayOf(trace.packedOn)),
    trace?.expiresOn && detail(half, 'label.expires', dayOf(trace.expiresOn)),
    producer && detail(half, 'label.producer', producer),
    origin && detail(half, 'label.origin', origin),
  ].filter((piece) => typeof piece === 'object');
  const rows = [];
  for (let index = 0; index < cells.length; index += 2) {
    const pair = cells.slice(index, index + 2).map((piece) => ({ piece, widthMm: half.widthMm }));
    rows.push(row(pair, gap));
  }
  return stack([...rows, remark(room, 'label.not-compulsory', 7)], 1.6 * scale);
}

/** `21/11/2026`, as Vietnamese labels write a day. */
function dayOf(date: IsoDate): string {
  return date.split('-').reverse().join('/');
}
