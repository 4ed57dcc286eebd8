/** A build as a process of its own, over a copy of the fixture of two entries. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const FIXTURE = 'tests/fixtures/content/two-entries';
const ENTRY = 'heritage/den-lang-mau';

export interface Workshop {
  readonly content: string;
  readonly site: string;
  readonly cache: string;
  /** Writes a mark into both languages of one entry. */
  mark(text: string): Promise<void>;
  /** The marks that the site shows, one for each page that carries the entry: all equal in a whole site. */
  marks(): Promise<string[]>;
  /** Starts a build; `stdout` and `stderr` go to nobody. */
  start(env?: Record<string, string>, shell?: string): ChildProcess;
  /** Builds to the end. */
  build(env?: Record<string, string>, shell?: string): Promise<{ code: number | null; output: string }>;
  remove(): Promise<void>;
}

export async function makeWorkshop(): Promise<Workshop> {
  const folder = await mkdtemp(join(tmpdir(), 'cẩm nang dài '));
  const [content, site, cache] = ['nội dung', 'site', 'cache'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  await cp(FIXTURE, content, { recursive: true });
  const originals = new Map<string, string>();
  for (const language of ['vi', 'en']) {
    const file = join(content, ENTRY, `${language}.mdx`);
    originals.set(file, await readFile(file, 'utf8'));
  }
  const start: Workshop['start'] = (env = {}, shell) => {
    const [command, args] = shell
      ? ['bash', ['-c', `${shell}; exec "$0" "$@"`, process.execPath, 'scripts/build.ts']]
      : [process.execPath, ['scripts/build.ts']];
    return spawn(command, args as string[], {
      env: {
        ...process.env,
        CONTENT_DIR: content,
        OUT_DIR: site,
        CACHE_DIR: cache,
        CODES_BASE: 'none',
        TODAY: '2026-11-21',
        LANG: 'en_GB.UTF-8',
        LC_ALL: '',
        NODE_ENV: 'production',
        ...env,
      },
    });
  };
  return {
    content,
    site,
    cache,
    start,
    async mark(text) {
      for (const [file, original] of originals) await writeFile(file, `${original}\n\nmark-${text}-mark\n`);
    },
    async marks() {
      const codes = (await readdir(join(site, 'Q'))).map((name) => `Q/${name}`);
      const found: string[] = [];
      for (const page of [`vi/${ENTRY}.html`, `en/${ENTRY}.html`, ...codes]) {
        const html = await readFile(join(site, page), 'utf8');
        found.push(...[...html.matchAll(/mark-(.*?)-mark/g)].map(([, text = '']) => text));
      }
      return found;
    },
    async build(env, shell) {
      const child = start(env, shell);
      let output = '';
      for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (output += data));
      const [code] = (await once(child, 'close')) as [number | null];
      return { code, output };
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
