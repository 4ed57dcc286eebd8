/**
 * `_headers`, which Cloudflare Pages and Netlify read.
 *
 * Where two rules set one header these hosts join the values, so no address has two `Cache-Control`s:
 * pages keep the hosts' own (asked for again, answered 304).
 */
import { ALWAYS_ASKED, HASHED_FOLDERS, IMMUTABLE } from './cache-rules.ts';
import { HTTPS_HEADERS, SECURITY_HEADERS } from './security-headers.ts';

/** The text of the file. */
export function headersFile(): string {
  const rules: [address: string, headers: Readonly<Record<string, string>>][] = [
    ['/*', { ...SECURITY_HEADERS, ...HTTPS_HEADERS }],
    ...HASHED_FOLDERS.map((folder): [string, Record<string, string>] => [
      `/${folder}/*`,
      { 'Cache-Control': IMMUTABLE },
    ]),
    ['/sw.js', { 'Cache-Control': ALWAYS_ASKED }],
  ];
  return rules
    .map(([address, headers]) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
      return `${address}\n${lines.join('')}`;
    })
    .join('');
}
