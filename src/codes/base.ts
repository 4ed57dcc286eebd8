/**
 * Finds what the registry is compared with: the state that the main branch already promises.
 *
 * A code is permanent from the moment its record reaches the base revision. The base is where this
 * work left the main branch (a branch that is merely behind has deleted nothing), and every line that
 * the main branch itself ever dropped or changed since (a direct push must not lose a code either).
 */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ReadableError } from '../lib/command.ts';
import type { Diagnostic } from '../lib/diagnostic.ts';
import { ACCOUNTS_FILE, type AccountRecord, parseAccounts } from './accounts.ts';
import { finding, type Words, warning } from './finding.ts';
import { askGit, readTree } from './git.ts';
import { CODES_FOLDER, parseRegistry, type Registry, type RegistryFiles, readRegistryFiles } from './registry.ts';
import { type AnyRecord, parseRegistryFile } from './registry-file.ts';

export interface Base {
  /** How a message names it: `origin/main`, or a folder. */
  readonly name: string;
  /** Its records, but for files that are the same here. */
  readonly registry: Registry;
  /** Records that the main branch has gained since this work left it. */
  readonly ahead: Registry;
  /** Earlier forms of records, newest first: lines that the main branch dropped or changed. */
  readonly dropped: readonly AnyRecord[];
  /** Its lines of payment accounts, where their file is not the same here. */
  readonly accounts: readonly AccountRecord[];
}

type Env = Record<string, string | undefined>;

/**
 * The base of a content folder.
 *
 * @param wanted  a revision, a content folder, or `none` to say that there is none (a copy outside any repository);
 *                without it, `CODES_BASE`, else the main branch
 * @returns the base, or the diagnostic that says why there is none: an error in CI, a warning on a laptop
 * @throws {ReadableError} where `wanted` names neither a revision nor a folder
 */
export async function findBase(
  contentDir: string,
  wanted?: string,
  env: Env = process.env,
): Promise<{ base?: Base; diagnostics: Diagnostic[] }> {
  const asked = wanted ?? env['CODES_BASE'];
  if (asked === 'none') return { diagnostics: [] };
  const inCi = env['CI'] !== undefined && env['CI'] !== '' && env['CI'] !== 'false';
  if (asked !== undefined && asked !== '') {
    const base = (await baseFromFolder(asked)) ?? (await baseFromRevision(contentDir, asked));
    if (base) return { base, diagnostics: [] };
    throw new ReadableError({
      vi: `Không tìm thấy "${asked}": cần một bản trong git (thí dụ origin/main) hoặc một thư mục nội dung.`,
      en: `"${asked}" was not found: it must be a git revision (for example origin/main) or a content folder.`,
    });
  }
  if ((await askGit(contentDir, 'rev-parse', '--show-prefix')) === undefined) {
    return { diagnostics: [noBase(inCi, NO_GIT)] };
  }
  if ((await askGit(contentDir, 'rev-parse', '--is-shallow-repository'))?.trim() === 'true') {
    return { diagnostics: [noBase(inCi, SHALLOW)] };
  }
  for (const name of mainBranches(env)) {
    const base = await baseFromRevision(contentDir, name);
    if (base) return { base, diagnostics: [] };
  }
  return { diagnostics: [noBase(inCi, NO_MAIN)] };
}

function mainBranches(env: Env): string[] {
  const target = env['GITHUB_BASE_REF'] || env['CI_MERGE_REQUEST_TARGET_BRANCH_NAME'];
  return [...(target ? [`origin/${target}`] : []), 'origin/main', 'origin/master', 'main', 'master'];
}

async function baseFromFolder(path: string): Promise<Base | undefined> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) return undefined;
  const files = await readRegistryFiles(`${path}/${CODES_FOLDER}`);
  const { registry } = parseRegistry(files);
  return { name: path, registry, ahead: registry, dropped: [], accounts: accountsIn(files) };
}

async function baseFromRevision(contentDir: string, name: string): Promise<Base | undefined> {
  const tip = (
    await askGit(contentDir, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`)
  )?.trim();
  if (!tip) return undefined;
  const left = (await askGit(contentDir, 'merge-base', tip, 'HEAD'))?.trim() || tip;
  const files = await changedFiles(contentDir, left);
  const { registry } = parseRegistry(files);
  const ahead = left === tip ? registry : parseRegistry(await changedFiles(contentDir, tip)).registry;
  return { name, registry, ahead, dropped: await droppedLines(contentDir, left), accounts: accountsIn(files) };
}

function accountsIn(files: RegistryFiles): readonly AccountRecord[] {
  return parseAccounts(new TextDecoder().decode(files.get(ACCOUNTS_FILE))).records;
}

/** The registry's files at a revision, without those that are the same here: they break no promise. */
async function changedFiles(contentDir: string, revision: string): Promise<RegistryFiles> {
  const here = await readRegistryFiles(join(contentDir, CODES_FOLDER));
  const there = await readTree(contentDir, revision, CODES_FOLDER);
  return new Map([...there].filter(([name, bytes]) => Buffer.compare(bytes, here.get(name) ?? new Uint8Array()) !== 0));
}

/** Records that stood in an earlier state of the main branch and were rewritten or dropped there, newest first. */
async function droppedLines(contentDir: string, revision: string): Promise<AnyRecord[]> {
  const log = await askGit(
    contentDir,
    ...['log', '--first-parent', '-m', '-p', '--unified=0', '--diff-filter=MD', '--no-renames', '--no-ext-diff'],
    ...['--no-color', '--format=', '--src-prefix=a/', revision, '--', CODES_FOLDER],
  );
  const found: AnyRecord[] = [];
  let name = '';
  for (const line of log?.split('\n') ?? []) {
    // A path with spaces ends in a tab, one with quotes in a quote.
    if (line.startsWith('--- ')) name = /([^/]+\.jsonl)["\t]*$/.exec(line)?.[1] ?? '';
    else if (line.startsWith('-{') && name !== '') {
      const { placed } = parseRegistryFile(`${CODES_FOLDER}/${name}`, Buffer.from(`${line.slice(1)}\n`));
      found.push(...placed.map(({ record }) => record));
    }
  }
  return found;
}

const MAIN = 'origin +refs/heads/main:refs/remotes/origin/main';

const NO_GIT: Words = {
  message: {
    vi: 'Thư mục nội dung không nằm trong git, nên không kiểm được có mã đã in nào bị mất không.',
    en: 'The content folder is in no git repository, so nothing tells whether a printed code was lost.',
  },
  remedy: {
    vi: 'Lấy nội dung bằng git clone (không tải tệp .zip). Nếu cố ý để ngoài git: đặt CODES_BASE=none.',
    en: 'Get the content by git clone (not as a .zip). If it is outside git on purpose: set CODES_BASE=none.',
  },
};
const SHALLOW: Words = {
  message: {
    vi: 'Bản git này bị cắt ngắn (shallow), nên không kiểm được có mã đã in nào bị mất không.',
    en: 'This git clone is shallow, so nothing tells whether a printed code was lost.',
  },
  remedy: {
    vi: `Chạy: git fetch --unshallow ${MAIN} (GitHub Actions: fetch-depth: 0).`,
    en: `Run: git fetch --unshallow ${MAIN} (GitHub Actions: fetch-depth: 0).`,
  },
};
const NO_MAIN: Words = {
  message: {
    vi: 'Không thấy nhánh chính (main), nên không kiểm được có mã đã in nào bị mất không.',
    en: 'There is no main branch here, so nothing tells whether a printed code was lost.',
  },
  remedy: {
    vi: `Chạy: git fetch ${MAIN} (GitHub Actions: fetch-depth: 0).`,
    en: `Run: git fetch ${MAIN} (GitHub Actions: fetch-depth: 0).`,
  },
};

function noBase(inCi: boolean, words: Words): Diagnostic {
  const make = inCi ? finding : warning;
  return make('codes-no-base', { file: CODES_FOLDER, line: 1 }, words);
}
