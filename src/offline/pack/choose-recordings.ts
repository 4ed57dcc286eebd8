/**
 * Recordings are kept only if wanted: a part of their own. Of each, the form that every device plays is kept; a browser
 * that would rather have another goes on to the next source where that one does not answer.
 */
import { type Group, joinGroups } from './group.ts';
import type { PackFile } from './pack.ts';

const RECORDING = /<audio[\s>].*?<\/audio>/gs;
const SOURCE = /src="[^"]*?(audio\/[\w-]+\.\w+)"/g;

export class Recordings {
  readonly #groups = new Map<string, Group>();

  /** Notes the recordings that a page plays. */
  see(page: string, group: Group): void {
    // A scan page holds every language; whoever keeps one needs the recordings of that one's own pages.
    if (group.language === undefined || !page.includes('<audio')) return;
    for (const [audio] of page.matchAll(RECORDING)) {
      const kept = [...audio.matchAll(SOURCE)].at(-1)?.[1];
      if (kept === undefined) continue;
      const wanted = { ...group, audio: true as const };
      const known = this.#groups.get(kept);
      this.#groups.set(kept, known ? joinGroups(known, wanted) : wanted);
    }
  }

  /** Drops the forms that are not kept, and gives each recording to those whose pages play it. */
  choose(files: readonly PackFile[]): PackFile[] {
    return files.flatMap((file) => {
      if (!file.path.startsWith('audio/')) return [file];
      const group = this.#groups.get(file.path);
      return group ? [{ ...file, group }] : [];
    });
  }
}
