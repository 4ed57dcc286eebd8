/** Names on the live map: each where it covers neither a sign nor another name, else not at all. */
import type { Box } from '../lettering.ts';

export interface Room {
  readonly box: Box;
  /** Of several rooms for one name only the first free one is taken. */
  readonly of?: string | undefined;
}

/** Those that have room, in their order: the first comes first. */
export function uncovered<T extends Room>(names: readonly T[], taken: readonly Box[]): T[] {
  const boxes = [...taken];
  const settled = new Set<string>();
  return names.filter(({ box, of }) => {
    if (of && settled.has(of)) return false;
    const free = boxes.every(
      (other) => box.right < other.left || other.right < box.left || box.bottom < other.top || other.bottom < box.top,
    );
    if (free) boxes.push(box);
    if (free && of) settled.add(of);
    return free;
  });
}
