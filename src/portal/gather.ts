/**
 * Gathers the guides of a portal by their open data. A guide that is down or broken keeps its last good copy;
 * nothing here throws on what another guide does.
 */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { inParallel } from '../lib/in-parallel.ts';
import { type GuideCopy, guideCopy, usableEntries } from './copy.ts';
import { copyName, readCopy, writeCopy } from './store.ts';

export interface GatherOptions {
  readonly folder: string;
  readonly now: () => Date;
  /** Origin of the portal itself, whose last publication holds copies that this machine may have lost. */
  readonly publishedAt?: string | undefined;
  readonly fetch?: typeof fetch;
  /** Milliseconds that a guide has for an answer. */
  readonly patience?: number;
  /** Told of each guide when it is done. */
  readonly progress?: (outcome: Outcome) => void;
}

export interface Outcome {
  readonly origin: string;
  readonly is: 'new' | 'unchanged' | 'down' | 'broken';
  /** What went wrong; of a good answer, how many entries could not be used. */
  readonly detail?: string;
  /** Entries that the portal now has of it. */
  readonly entries: number;
  readonly refused: number;
}

/** No guide of this product comes near: 20 MB is some 20,000 entries. */
const MAX_BYTES = 20_000_000;
const AT_ONCE = 8;
const PATIENCE_MS = 20_000;
/** A guide that lost more than this share of its entries at once is taken for broken. */
const SUDDEN_LOSS = 0.8;

const description = z.object({
  title: z.string().min(1),
  resources: z.array(z.object({ path: z.string(), hash: z.string().optional() })),
});
const dataFile = z.object({ builtOn: z.iso.date(), licence: z.string().optional(), entries: z.array(z.unknown()) });

/** Asks every guide once, eight at a time. Outcomes in the order of the origins. */
export async function gatherGuides(origins: readonly string[], options: GatherOptions): Promise<Outcome[]> {
  const outcomes = new Map<string, Outcome>();
  await inParallel(origins, AT_ONCE, async (origin) => {
    const outcome = await gatherGuide(origin, options);
    outcomes.set(origin, outcome);
    options.progress?.(outcome);
  });
  return origins.flatMap((origin) => outcomes.get(origin) ?? []);
}

async function gatherGuide(origin: string, options: GatherOptions): Promise<Outcome> {
  const { folder, now } = options;
  const last = (await readCopy(folder, origin)) ?? (await publishedCopy(origin, options));
  try {
    const { copy, refused } = await askGuide(origin, last, options);
    await writeCopy(folder, copy);
    const is = copy.sha256 === last?.sha256 ? 'unchanged' : 'new';
    return { origin, is, entries: copy.entries.length, refused };
  } catch (error) {
    const is = error instanceof Broken ? 'broken' : 'down';
    const detail = wordsOf(error);
    if (last) {
      const since = last.failing?.since ?? now().toISOString();
      await writeCopy(folder, { ...last, failing: { is, since, detail } });
    }
    return { origin, is, detail, entries: last?.entries.length ?? 0, refused: 0 };
  }
}

async function askGuide(
  origin: string,
  last: GuideCopy | undefined,
  options: GatherOptions,
): Promise<{ copy: GuideCopy; refused: number }> {
  const about = readAs(description, await download(`${origin}/data/datapackage.json`, options), 'datapackage.json');
  const hash = about.resources.find(({ path }) => path === 'entries.json')?.hash?.replace('sha256:', '');
  const { failing: _, ...standing } = last ?? {};
  if (last && hash === last.sha256) return { copy: standing as GuideCopy, refused: 0 };

  const bytes = await download(`${origin}/data/entries.json`, options);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (hash !== undefined && hash !== sha256)
    throw new Broken('entries.json is not the file that datapackage.json describes');
  const data = readAs(dataFile, bytes, 'entries.json');
  const { entries, refused } = usableEntries(data.entries, origin);
  if (entries.length === 0) throw new Broken('no entry that can be used');
  if (last && entries.length < last.entries.length * (1 - SUDDEN_LOSS)) {
    throw new Broken(`${entries.length} entries, ${last.entries.length} before`);
  }
  const copy: GuideCopy = {
    origin,
    copiedAt: options.now().toISOString(),
    sha256,
    title: about.title.slice(0, 200),
    ...(data.licence && { licence: data.licence.slice(0, 200) }),
    builtOn: data.builtOn,
    entries,
  };
  return { copy, refused };
}

/** The copy that the portal itself published last; none where that can't be had. */
async function publishedCopy(origin: string, options: GatherOptions): Promise<GuideCopy | undefined> {
  if (!options.publishedAt) return undefined;
  try {
    const bytes = await download(`${options.publishedAt}/data/guides/${copyName(origin)}`, options);
    const copy = readAs(guideCopy, bytes, 'copy');
    return copy.origin === origin ? copy : undefined;
  } catch {
    return undefined;
  }
}

/** An answer came, and it can't be used. */
class Broken extends Error {}

/** Reads an answer to its end or its limit. Throws where there is none in time. */
async function download(url: string, { fetch: ask = fetch, patience = PATIENCE_MS }: GatherOptions): Promise<Buffer> {
  const answer = await ask(url, { signal: AbortSignal.timeout(patience), headers: { accept: 'application/json' } });
  if (!answer.ok) throw new Error(`${new URL(url).pathname} answered ${answer.status}`);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of answer.body ?? []) {
    size += chunk.byteLength;
    if (size > MAX_BYTES) throw new Broken(`${new URL(url).pathname} is over ${MAX_BYTES} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function readAs<T>(schema: z.ZodType<T>, bytes: Buffer, name: string): T {
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new Broken(`${name} is no JSON`);
  }
  const { data, error } = schema.safeParse(value);
  if (!data) throw new Broken(`${name}: ${error?.issues[0]?.path.join('.')} ${error?.issues[0]?.message}`);
  return data;
}

/** `fetch` hides the reason in `cause`. */
function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
