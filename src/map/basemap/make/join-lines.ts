/** Ways that go on in each other drawn as one line: a road is mapped in many pieces. */
import type { Line, Position } from './shape.ts';

/** Joins lines at places where exactly two of them end. */
export function joinLines(lines: readonly Line[]): Line[] {
  const ends = new Map<string, Set<Line>>();
  const keyOf = ([lon, lat]: Position) => `${lon} ${lat}`;
  const [headOf, tailOf] = [(line: Line) => line[0] as Position, (line: Line) => line.at(-1) as Position];
  const note = (line: Line) => {
    for (const at of [headOf(line), tailOf(line)]) {
      const key = keyOf(at);
      ends.set(key, (ends.get(key) ?? new Set()).add(line));
    }
  };
  for (const line of lines) note(line);
  const left = new Set(lines);
  const joined: Line[] = [];
  for (const line of lines) {
    if (!left.delete(line)) continue;
    let whole = [...line];
    for (const turned of [false, true]) {
      if (turned) whole = whole.toReversed();
      for (;;) {
        const end = tailOf(whole);
        const meeting = ends.get(keyOf(end)) ?? new Set();
        const next = [...meeting].find((other) => left.has(other));
        if (meeting.size !== 2 || !next) break;
        left.delete(next);
        const forward = keyOf(headOf(next)) === keyOf(end);
        for (const at of (forward ? next : next.toReversed()).slice(1)) whole.push(at);
      }
    }
    joined.push(whole);
  }
  return joined;
}
