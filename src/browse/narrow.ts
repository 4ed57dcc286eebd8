/**
 * Narrowing a list: values of one facet add up, facets exclude each other. Pure, the same in the browser and in tests.
 *
 *     narrow(items, new Map([['rank', ['national']]]))   // national ones
 */

/** What an item has, as `facet:value`. */
export interface Item {
  readonly has: ReadonlySet<string>;
}

/** Chosen values by facet; a facet without a chosen value is not among them. */
export type Chosen = ReadonlyMap<string, readonly string[]>;

/** `rank:national`: how a value stands on an item. */
export function token(facet: string, value: string): string {
  return `${facet}:${value}`;
}

/** The items that fit. */
export function narrow<T extends Item>(items: readonly T[], chosen: Chosen): T[] {
  return items.filter((item) => fits(item, chosen));
}

/** How many items each value of a facet would leave, whatever of that facet is chosen now. */
export function countValues(items: readonly Item[], chosen: Chosen, facet: string): ReadonlyMap<string, number> {
  const others = new Map([...chosen].filter(([id]) => id !== facet));
  const counts = new Map<string, number>();
  for (const { has } of narrow(items, others)) {
    for (const each of has) {
      if (!each.startsWith(`${facet}:`)) continue;
      const value = each.slice(facet.length + 1);
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return counts;
}

function fits({ has }: Item, chosen: Chosen): boolean {
  return [...chosen].every(([facet, values]) => values.some((value) => has.has(token(facet, value))));
}
