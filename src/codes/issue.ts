/** What may happen to a code: it is issued (or an older address adopted), it moves, it is retired. Each returns new records; nothing is written here. */
import type { IsoDate } from '../lib/clock.ts';
import { ReadableError } from '../lib/command.ts';
import { LOTS, splitLotRef } from '../schemas/lot-ref.ts';
import { areTooClose, BATCH, drawCode, drawPrefix, type RandomInteger } from './generate.ts';
import {
  type CodeRecord,
  type GoneDetails,
  isAddress,
  isEntryRef,
  isEntryRefOrKind,
  kindOf,
  type LegacyRecord,
} from './record.ts';
import type { Registry } from './registry.ts';
import type { AnyRecord } from './registry-file.ts';

/** Who issues and when. */
export interface Issuer {
  readonly by: string;
  readonly at: IsoDate;
  readonly random?: RandomInteger;
}

/** New records for the entries that have no code yet; entries that have one are passed over. */
export function issueCodes(registry: Registry, refs: Iterable<string>, issuer: Issuer): CodeRecord[] {
  const coded = codesByEntry(registry);
  const issued = new Map<string, CodeRecord>();
  const wanted = new Set([...refs].filter((ref) => !coded.has(ref)));
  const { by, at, random } = issuer;
  // Codes under one prefix lie close together, so they are kept apart.
  let batch: string[] = [];
  const taken = (code: string) =>
    registry.codes.has(code) || issued.has(code) || batch.some((other) => areTooClose(code, other));
  let prefix = '';
  for (const ref of [...wanted].sort()) {
    if (!isEntryRef(ref)) throw notAnEntry(ref);
    if (issued.size % BATCH === 0) {
      prefix = drawPrefix(random);
      batch = [];
    }
    const c = drawCode(prefix, taken, random);
    batch.push(c);
    issued.set(c, { c, s: 'live', kind: kindOf(ref), first: ref, to: ref, was: [], by, at });
  }
  return [...issued.values()];
}

/** The record of an address that an earlier system printed: a path of this host, or a whole URL. */
export function adoptAddress(registry: Registry, address: string, to: string, { by, at }: Issuer): LegacyRecord {
  if (!isAddress(address)) {
    throw new ReadableError({
      vi: `"${address}" không phải địa chỉ; hãy viết đường dẫn (/qr/12) nếu tên miền nay là của mình, hoặc cả địa chỉ https://…`,
      en: `"${address}" is no address; write a path (/qr/12) where the host is yours now, or the whole https://… address.`,
    });
  }
  if (!isEntryRef(to)) throw notAnEntry(to);
  const known = registry.legacy.get(address);
  if (known) {
    throw new ReadableError({
      vi: `Địa chỉ "${address}" đã có, mở "${known.to}". Muốn đổi: npm run codes -- move ${address} ${to}`,
      en: `The address "${address}" is known and opens "${known.to}". To change it: npm run codes -- move ${address} ${to}`,
    });
  }
  return { legacy: address, to, was: [], by, at };
}

/**
 * The record after its entry was renamed, merged or replaced; also brings a retired code back, which keeps its closure on record.
 *
 * @param key  a code, or an adopted address
 */
export function moveCode(registry: Registry, key: string, to: string, at: IsoDate): AnyRecord {
  if (!isEntryRef(to)) throw notAnEntry(to);
  const record = registry.legacy.get(key) ?? mustFind(registry, key);
  const isGone = 's' in record && record.s === 'gone';
  if (record.to === to && !isGone) {
    throw new ReadableError({ vi: `Mã ${key} đã mở "${to}" rồi.`, en: `The code ${key} opens "${to}" already.` });
  }
  if ('kind' in record && record.kind === LOTS && splitLotRef(to)?.lot !== splitLotRef(record.to)?.lot)
    throw lotStays(key);
  const was = [...record.was, record.to];
  if ('legacy' in record) return { ...record, to, was };
  const moved: CodeRecord = { ...record, s: 'moved', to, was };
  return record.gone ? { ...moved, gone: { ...record.gone, until: record.gone.until ?? at } } : moved;
}

/** The record of a place that closed: its address still answers, saying why and what instead. */
export function retireCode(registry: Registry, code: string, gone: Omit<GoneDetails, 'until'>): CodeRecord {
  const record = mustFind(registry, code);
  if (record.kind === LOTS) throw lotStays(code);
  if (!isEntryRefOrKind(gone.instead)) throw notAnEntry(gone.instead);
  if (gone.instead === record.to) {
    throw new ReadableError({
      vi: `"${gone.instead}" chính là mục bị đóng; hãy chọn mục khác hoặc một loại để giới thiệu thay.`,
      en: `"${gone.instead}" is the very entry that closes; name another entry or a kind to offer instead.`,
    });
  }
  return { ...record, s: 'gone', gone: { ...gone } };
}

/** The codes of each entry that a code opens today, the one to print first: the earliest issued for it, else the earliest that moved to it. */
export function codesByEntry(registry: Registry): Map<string, string[]> {
  const records = [...registry.codes.values()].filter((record) => record.s !== 'gone');
  records.sort((a, b) => Number(a.s === 'moved') - Number(b.s === 'moved') || compare(a.at, b.at) || compare(a.c, b.c));
  const byEntry = new Map<string, string[]>();
  for (const { to, c } of records) byEntry.set(to, [...(byEntry.get(to) ?? []), c]);
  return byEntry;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A label outlives the stock, and its GS1 Digital Link names product and lot: a lot stays what it is, well past the ten years asked of traces. */
function lotStays(code: string): ReadableError {
  return new ReadableError({
    vi: `${code} là mã của một lô: nhãn đã dán còn được quét nhiều năm, nên mã không đóng và luôn mở đúng lô ấy. Lô hết hàng hay hết hạn cứ để nguyên; lô có vấn đề thì ghi recalled và recall_reason trong lots.csv; ghi nhầm số lô thì thêm lô mới.`,
    en: `${code} is the code of a lot: its labels will be scanned for years, so it is never retired and always opens that lot. A lot that is sold out or expired stays as it is; one that is unsafe gets recalled and recall_reason in lots.csv; where its number was wrong, add a new lot.`,
  });
}

function mustFind(registry: Registry, code: string): CodeRecord {
  const record = registry.codes.get(code);
  if (record) return record;
  throw new ReadableError({
    vi: `Không có mã "${code}" trong sổ. Xem các mã trong content/codes/.`,
    en: `There is no code "${code}" in the registry. See the codes in content/codes/.`,
  });
}

function notAnEntry(ref: string): ReadableError {
  return new ReadableError({
    vi: `"${ref}" không phải một mục có mã; hãy viết loại/tên, thí dụ heritage/hang-bua.`,
    en: `"${ref}" is no entry that carries a code; write kind/id, for example heritage/hang-bua.`,
  });
}
