/**
 * Reads set-up's own call: `[--browser] FILE [arguments…] [--then FILE [arguments…]]`.
 * What the caller adds (`npm start -- --port 8080`) lands at the end, with the last file.
 *
 * @param {readonly string[]} args
 * @returns {{ wantsBrowser: boolean, runs: string[][] }} each run a file and its arguments; none where the call is wrong
 */
export function readRuns(args) {
  const wantsBrowser = args[0] === '--browser';
  /** @type {string[][]} */
  const runs = [[]];
  for (const arg of wantsBrowser ? args.slice(1) : args) {
    if (arg === '--then') runs.push([]);
    else runs.at(-1)?.push(arg);
  }
  return { wantsBrowser, runs: runs.every((run) => run.length > 0) ? runs : [] };
}
