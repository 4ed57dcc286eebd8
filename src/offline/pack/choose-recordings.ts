/**
 * Recordings are kept only if wanted: a part of their own. Of each, the form that every device plays is kept; a browser
 * that would rather have another goes on to the next source where that one does not answer.
 */
import { type Group, joinGroups } from './group.ts';
import type { PackFile } from './pack.ts';

const RECORDING = /<audio[\s>].*?<\/audio>/gs;
const SOURCE = /src="[^"]*?(audio\/[\w-]+\.\w+)"/g;

/** Drops the forms that are not kept, and gives each recording to those whose pages play it. */
export function chooseRecordings(files: readonly PackFile[]): PackFile[] {
  const groups = new Map<string, Group>();
  for (const { path, group, data } of files) {
    // A scan page holds every language; whoever keeps one needs the recordings of that one's own pages.
    if (!path.endsWith('.html') || group.language === undefined || !data.includes('<audio')) continue;
    for (const [audio] of data.toString('utf8').matchAll(RECORDING)) {
      const kept = [...audio.matchAll(SOURCE)].at(-1)?.[1];
      if (kept === undefined) continue;
      const wanted = { ...group, audio: true as const };
      const known = groups.get(kept);
      groups.set(kept, known ? joinGroups(known, wanted) : wanted);
    }
  }
  return files.flatMap((file) => {
    if (!file.path.startsWith('audio/')) return [file];
    const group = groups.get(file.path);
    return group ? [{ ...file, group }] : [];
  });
}
