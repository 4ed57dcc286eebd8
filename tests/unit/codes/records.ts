import type { CodeRecord } from '../../../src/codes/record.ts';
import { EMPTY_REGISTRY, type Registry, withRecords } from '../../../src/codes/registry.ts';
import { type AnyRecord, fileNameOf, formatRegistryFile, keyOf } from '../../../src/codes/registry-file.ts';

/** A sound record; `over` changes it. */
export function record(over: Partial<CodeRecord> = {}): CodeRecord {
  return {
    c: 'W94N76',
    s: 'live',
    kind: 'spots',
    first: 'spots/ma-pi-leng',
    to: 'spots/ma-pi-leng',
    was: [],
    by: 'Hoa',
    at: '2026-11-21',
    ...over,
  };
}

/** A registry with places, as if it had been read. */
export function registryOf(...records: AnyRecord[]): Registry {
  const registry = withRecords(EMPTY_REGISTRY, records);
  const places = records.map((one) => [keyOf(one), { file: `codes/${fileNameOf(one)}`, line: 1 }] as const);
  return { ...registry, places: new Map(places) };
}

/** Bytes of a registry's file. */
export function fileOf(...records: AnyRecord[]): Uint8Array {
  return new TextEncoder().encode(formatRegistryFile(records));
}
