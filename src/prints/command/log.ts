/** Writes a finished job into the log of prints. */
import { createHash } from 'node:crypto';
import { userName } from '../../codes/command/change.ts';
import { appendPrint } from '../../codes/print-log.ts';
import { today } from '../../lib/clock.ts';
import type { PrintContent } from '../content.ts';
import type { LogOptions } from './arguments.ts';
import { codesOf, type Printed } from './makers.ts';

/** One record a file that carries codes of the registry; returns the records' paths. Where nobody is named, git's name prints. */
export async function logPrints(
  contentDir: string,
  prints: readonly Printed[],
  { registry, lotAddresses }: PrintContent,
  { by, material, place, visit }: LogOptions,
): Promise<string[]> {
  const person = by ?? (await userName(contentDir));
  const records: string[] = [];
  for (const print of prints) {
    const codes = registeredCodes(print, registry.codes, lotAddresses);
    const about = (print.about ?? []).filter((code) => registry.codes.has(code) && !codes.includes(code)).sort();
    const [page] = print.pages;
    const [first] = codesOf(print);
    if (codes.length + about.length === 0 || !page || !first) continue;
    const mounted = place
      ? (codes.length > 0 ? codes : about).map((code) => ({ code, place, ...(visit && { nextVisit: visit }) }))
      : [];
    const file = await appendPrint(contentDir, {
      at: today(),
      by: person,
      artefact: print.name,
      material,
      sizeMm: [page.trimMm.width, page.trimMm.height],
      level: first.level,
      codes,
      ...(about.length > 0 && { about }),
      sha256: createHash('sha256').update(print.bytes).digest('hex'),
      mounted,
    });
    records.push(file);
  }
  return records;
}

function registeredCodes(
  print: Printed,
  known: ReadonlyMap<string, unknown>,
  lots: ReadonlyMap<string, string>,
): string[] {
  const codes = codesOf(print).map(({ text }) => lots.get(text) ?? text.slice(text.lastIndexOf('/') + 1));
  return [...new Set(codes)].filter((code) => known.has(code)).sort();
}
