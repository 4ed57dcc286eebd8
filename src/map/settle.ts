/** Signs pushed apart until each can be seen, none further from its published place than that is uncertain. */

export interface Sign {
  readonly x: number;
  readonly y: number;
  /** Published place. */
  readonly homeX: number;
  readonly homeY: number;
  /** How far it may be drawn from there, in the drawing's units. */
  readonly leash: number;
}

const ROUNDS = 60;

/** The same signs, at least `gap` apart where their leashes allow it. O(n²) a round: for the dozens of one sheet. */
export function settle<S extends Sign>(signs: readonly S[], gap: number): S[] {
  const places = signs.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (let i = 0; i < places.length; i++) {
      for (let j = i + 1; j < places.length; j++) moved = part(places, i, j, gap) || moved;
    }
    for (const [index, place] of places.entries()) pullBack(place, signs[index] as S);
    if (!moved) break;
  }
  return signs.map((sign, index) => ({ ...sign, ...places[index] }));
}

interface Place {
  x: number;
  y: number;
}

function part(places: Place[], i: number, j: number, gap: number): boolean {
  const a = places[i] as Place;
  const b = places[j] as Place;
  const dx = b.x - a.x || 0.01;
  const dy = b.y - a.y;
  const distance = Math.hypot(dx, dy);
  if (distance >= gap - 0.1) return false;
  const push = (gap - distance) / 2 / distance;
  a.x -= dx * push;
  a.y -= dy * push;
  b.x += dx * push;
  b.y += dy * push;
  return true;
}

function pullBack(place: Place, { homeX, homeY, leash }: Sign): void {
  const distance = Math.hypot(place.x - homeX, place.y - homeY);
  if (distance <= leash) return;
  place.x = homeX + ((place.x - homeX) * leash) / distance;
  place.y = homeY + ((place.y - homeY) * leash) / distance;
}
