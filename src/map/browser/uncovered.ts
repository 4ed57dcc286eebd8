/** Names on the live map: each where it covers neither a sign nor another name, else not at all. */
import type { Box } from '../lettering.ts';

export interface Room {
  readonly box: Box;
}

/** Those that have room, in their order: the first comes first. */
export function uncovered<T extends Room>(names: readonly T[], taken: readonly Box[]): T[] {
  const boxes = [...taken];
  return names.filter(({ box }) => {
    const free = boxes.every(
      (other) => box.right < other.left || other.right < box.left || box.bottom < other.top || other.bottom < box.top,
    );
    if (free) boxes.push(box);
    return free;
  });
}
