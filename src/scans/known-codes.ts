/** The codes of a guide as the report names them: titles from the content, places from the log of prints. */
import { readPrintLog, standingSigns } from '../codes/print-log.ts';
import type { BilingualText } from '../lib/diagnostic.ts';
import { load } from '../queries/current.ts';
import { titleOf } from '../queries/labels.ts';
import type { EntryRef } from '../schemas/kinds.ts';
import type { Site } from '../schemas/site.ts';
import type { KnownCode } from './report.ts';

/** Reads the content folder. Throws where `check` would fail. */
export async function readKnownCodes(contentDir: string): Promise<{ site: Site; codes: KnownCode[] }> {
  const [guide, { log }] = await Promise.all([load(contentDir), readPrintLog(contentDir)]);
  const signs = Map.groupBy(standingSigns(log), ({ code }) => code);
  const codes = [...guide.registry.codes.values()].map((record): KnownCode => {
    const entry = guide.entries.get(record.to as EntryRef);
    const title: BilingualText = entry
      ? { vi: titleOf(entry, 'vi').text, en: titleOf(entry, 'en').text }
      : { vi: record.to, en: record.to };
    const own = signs.get(record.c) ?? [];
    const printedOn = own.map((sign) => sign.printedOn).sort()[0];
    return {
      record,
      title,
      places: own.flatMap(({ place }) => place ?? []),
      ...(printedOn && { printedOn }),
    };
  });
  return { site: guide.site, codes };
}
