/** The recorded way of a route, read once. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Entry } from '../reading/guide.ts';
import { readTrack, type Track } from '../routes/track.ts';

const read = new WeakMap<Entry, Promise<Track>>();

/** The track of a route; empty where it has none, or one that `check` refuses. */
export function trackOf(route: Entry<'routes'>): Promise<Track> {
  let track = read.get(route);
  if (!track) {
    track = load(route);
    read.set(route, track);
  }
  return track;
}

async function load({ dir, facts }: Entry<'routes'>): Promise<Track> {
  if (!facts.line) return [];
  const bytes = await readFile(join(dir, facts.line)).catch(() => undefined);
  const reading = bytes && readTrack(facts.line, bytes);
  return reading?.ok ? reading.track : [];
}
