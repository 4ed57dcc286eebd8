/** Names on a map: each beside its sign where there is room, left out where there is none. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Name {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Distance from the place to the text. */
  readonly off: number;
  readonly size: number;
  /** Width of a letter in ems. */
  readonly em: number;
}

export interface Lettered {
  readonly text: string;
  /** Baseline. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Places names in their order. `taken` is what they may not cover; `sheet` is what they may not leave. */
export function letter(names: readonly Name[], taken: readonly Box[], sheet: Box): Lettered[] {
  const boxes = [...taken];
  const lettered: Lettered[] = [];
  for (const name of names) {
    const free = candidates(name).find(({ box }) => inside(box, sheet) && !boxes.some((other) => overlap(box, other)));
    if (!free) continue;
    boxes.push(free.box);
    lettered.push(free.lettered);
  }
  return lettered;
}

function candidates({ text, x, y, off, size, em }: Name): { box: Box; lettered: Lettered }[] {
  const width = [...text].length * size * em;
  // Ascent with stacked Vietnamese marks, and descent.
  const up = size * 0.95;
  const down = size * 0.28;
  const at = (anchor: Lettered['anchor'], dx: number, dy: number) => {
    const left = x + dx - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2);
    return {
      box: { left, top: y + dy - up, right: left + width, bottom: y + dy + down },
      lettered: { text, x: x + dx, y: y + dy, anchor },
    };
  };
  const middle = size * 0.35;
  return [
    at('start', off, middle),
    at('end', -off, middle),
    at('middle', 0, off + up),
    at('middle', 0, -off - down),
    at('start', off * 0.7, off * 0.7 + up * 0.8),
    at('end', -off * 0.7, off * 0.7 + up * 0.8),
    at('start', off * 0.7, -off * 0.7),
    at('end', -off * 0.7, -off * 0.7),
    // Where signs crowd: a line further away, still nearer to its own sign than to another's name.
    at('middle', 0, off + up + size),
    at('middle', 0, -off - down - size),
    at('start', off * 0.5, off + up),
    at('end', -off * 0.5, off + up),
    at('start', off * 0.5, -off - down),
    at('end', -off * 0.5, -off - down),
  ];
}

function inside(box: Box, sheet: Box): boolean {
  return box.left >= sheet.left && box.right <= sheet.right && box.top >= sheet.top && box.bottom <= sheet.bottom;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
