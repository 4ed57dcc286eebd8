/** The report of the load bench. */

export interface LoadResult {
  readonly connections: number;
  readonly requests: number;
  readonly perSecond: number;
  readonly bytes: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly maxMs: number;
  /** Connections refused, reads and writes broken off, waits over 10 s, answers of 400 and above. */
  readonly errors: number;
}

export interface LoadReport {
  readonly measuredOn: string;
  readonly cores: number;
  readonly processor: string;
  /** Processes that wanted a core, on the mean, when the bench began. */
  readonly load: number;
  readonly seconds: number;
  readonly pages: number;
  readonly files: number;
  readonly pagesOfTen: number;
  readonly results: readonly LoadResult[];
}

/** Markdown. */
export function reportOf(report: LoadReport): string {
  return `# What one small server answers

Measured on ${report.measuredOn} with \`npm run bench -- load --seconds ${report.seconds}\` (${report.cores} cores of ${report.processor}, ${report.load.toFixed(1)} processes wanting one before it began). The nginx of Debian with \`deploy/nginx/camnang.conf\`, one worker, its log written, files packed at build time; \`wrk\` on the same machine with one thread. Of ten requests ${report.pagesOfTen} are for one of ${report.pages} scanned pages, the others for one of the ${report.files} files that these pages ask for; by chance, the same chance in every run.

| connections | requests a second | median | 99 % below | slowest | errors | bytes an answer |
|---|---|---|---|---|---|---|
${report.results.map(rowOf).join('\n')}

An error is a refused or broken connection, an answer of 400 or above, or one that took over 10 s.

## Limits

- Server and load share the machine's cores: a server of its own answers more. No TLS, no network.
- A visitor asks for a page and up to ten files once; on the next page of the guide most come from the browser's cache.
`;
}

function rowOf({ connections, requests, perSecond, bytes, p50Ms, p99Ms, maxMs, errors }: LoadResult): string {
  const ms = (value: number) => `${value.toFixed(1)} ms`;
  return `| ${connections} | ${Math.round(perSecond)} | ${ms(p50Ms)} | ${ms(p99Ms)} | ${ms(maxMs)} | ${errors} of ${requests} | ${Math.round(bytes / requests)} |`;
}
