/** Splits the starter guide into a guide for each locality, as four communes that each keep their own would have it. */
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, parseDocument, stringify } from 'yaml';
import { diskFiles } from '../../src/reading/disk-files.ts';
import { readGuideFiles } from '../../src/reading/read-guide.ts';

const REFERENCE = /^(?:heritage|spots|villages|homestays|products|producers|routes|festivals|handbook)\/[a-z0-9-]+$/;

/** Writes the guide of one locality to `to`; entries that belong to no locality (the handbook) are in every guide. */
export async function splitGuide(from: string, to: string, locality: string, origin: string): Promise<string[]> {
  const { guide } = await readGuideFiles(diskFiles(from));
  if (!guide) throw new Error(`${from} cannot be read`);
  const own = new Set<string>(
    [...guide.entries.values()]
      .filter(({ facts }) => !('locality' in facts) || !facts.locality || facts.locality === locality)
      .map(({ ref }) => ref),
  );
  await mkdir(to, { recursive: true });
  await cp(from, to, { recursive: true });
  for (const ref of guide.entries.keys()) if (!own.has(ref)) await rm(join(to, ref), { recursive: true });
  for (const ref of own) {
    for (const file of await readdir(join(to, ref))) {
      const path = join(to, ref, file);
      if (file === 'facts.yaml') await writeFile(path, withoutForeign(await readFile(path, 'utf8'), own));
      else if (/\.mdx?$/.test(file)) await writeFile(path, unlinked(await readFile(path, 'utf8'), own));
    }
  }
  await edit(join(to, 'site.yaml'), (site) => {
    site['origin'] = origin;
    site['id'] = `cam-nang-${locality}`;
    site['name'] = { vi: `Cẩm nang ${locality}`, en: `Guide ${locality}` };
  });
  await edit(join(to, 'localities.yaml'), (places) => {
    for (const list of ['localities', 'communes'] as const) {
      places[list] = (places[list] as { id?: string; locality?: string }[]).filter(
        (each) => (each.locality ?? each.id) === locality,
      );
    }
  });
  await keepLines(join(to, 'services.csv'), (line, at) => at === 0 || line.includes(`,${locality},`));
  for (const file of await readdir(join(to, 'codes'))) {
    if (!file.endsWith('.jsonl')) continue;
    await keepLines(join(to, 'codes', file), (line) => {
      const record = JSON.parse(line) as Record<string, unknown>;
      return Object.values(record)
        .map((value) => (typeof value === 'string' ? value.replace(/^lots\/([^.]+)\..*/, 'products/$1') : value))
        .every((value) => typeof value !== 'string' || !REFERENCE.test(value) || own.has(value));
    });
  }
  return [...own];
}

async function edit(file: string, change: (value: Record<string, unknown>) => void): Promise<void> {
  const value = parse(await readFile(file, 'utf8')) as Record<string, unknown>;
  change(value);
  await writeFile(file, stringify(value));
}

async function keepLines(file: string, keep: (line: string, at: number) => boolean): Promise<void> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter(Boolean).filter(keep);
  await (lines.length > 0 ? writeFile(file, `${lines.join('\n')}\n`) : rm(file));
}

/** The facts without references to entries of other guides. */
function withoutForeign(text: string, own: ReadonlySet<string>): string {
  const isForeign = (value: unknown): boolean =>
    (typeof value === 'string' && REFERENCE.test(value) && !own.has(value)) ||
    (typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).some(isForeign));
  const prune = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.filter((each) => !isForeign(each)).map(prune);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, each]) => typeof each !== 'string' || !isForeign(each))
        .map(([key, each]) => [key, prune(each)]),
    );
  };
  const document = parseDocument(text);
  return stringify(prune(document.toJS()), { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });
}

/** Links to entries of other guides become their words. */
function unlinked(text: string, own: ReadonlySet<string>): string {
  return text.replace(/\[([^\]]*)\]\(([a-z]+\/[a-z0-9-]+)\)/g, (link, words: string, ref: string) =>
    !REFERENCE.test(ref) || own.has(ref) ? link : words,
  );
}
