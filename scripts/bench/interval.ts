/** Medians and their intervals, without a guess at how times are spread. */

/** The middle of some numbers. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}

/**
 * The interval between two of the numbers that holds the true median with a probability of at least 95 %
 * (the sign test turned round); all of them where five or fewer cannot promise that.
 */
export function medianInterval(values: readonly number[]): [low: number, high: number] {
  const sorted = [...values].sort((a, b) => a - b);
  const n = sorted.length;
  let tail = 0.5 ** n;
  let rank = 0;
  for (let term = tail; tail <= 0.025; rank += 1) {
    term *= (n - rank) / (rank + 1);
    tail += term;
  }
  const cut = Math.max(0, rank - 1);
  return [sorted[cut] ?? 0, sorted[n - 1 - cut] ?? 0];
}
