/** The recorded ways of routes, as their files say them. */
import { readTrack, type TrackReading } from '../routes/track.ts';
import type { Route } from '../schemas/route.ts';
import type { CheckContext, CheckedEntry } from './context.ts';

export interface LineFacts {
  readonly entry: CheckedEntry;
  readonly facts: Route;
  /** Path of the file, relative to the content folder. */
  readonly line: string;
  /** Absent where there is no such file. */
  readonly reading?: TrackReading;
}

const read = new WeakMap<CheckContext, Promise<LineFacts[]>>();

/** Every route that names a file; each is read once a run. */
export function lineFacts(context: CheckContext): Promise<LineFacts[]> {
  let facts = read.get(context);
  if (!facts) {
    facts = Promise.all(context.entries.flatMap((entry) => readLine(context, entry)));
    read.set(context, facts);
  }
  return facts;
}

function readLine({ content }: CheckContext, entry: CheckedEntry): Promise<LineFacts>[] {
  const { facts } = entry;
  if (!('stops' in facts) || !facts.line) return [];
  const name = facts.line;
  const line = `${entry.ref}/${name}`;
  return [
    content.read(line).then((found) => ({
      entry,
      facts,
      line,
      ...('bytes' in found && { reading: readTrack(name, found.bytes) }),
    })),
  ];
}
