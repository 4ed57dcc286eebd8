/** The few questions asked of git. Objects are read in one batch, whatever their number. */
import { execFile, spawn } from 'node:child_process';

/** Runs git in a folder and returns its output; undefined where git is absent or refuses. */
export function askGit(folder: string, ...args: string[]): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile('git', ['-C', folder, ...args], { maxBuffer: 1 << 30 }, (error, stdout) =>
      resolve(error ? undefined : stdout),
    );
  });
}

/** Whether what is checked here stands for the main branch: a checkout of it, or no repository at all. */
export async function isOnMainBranch(
  folder: string,
  env: Record<string, string | undefined> = process.env,
): Promise<boolean> {
  const branch = env['CI_COMMIT_BRANCH'] || (await askGit(folder, 'rev-parse', '--abbrev-ref', 'HEAD'))?.trim();
  return branch === undefined || ['main', 'master'].includes(branch);
}

/** The blobs directly under `path` (relative to `folder`) at a revision, by their file name. */
export async function readTree(folder: string, revision: string, path: string): Promise<Map<string, Uint8Array>> {
  const listing = (await askGit(folder, 'ls-tree', '-z', revision, '--', `${path}/`)) ?? '';
  const entries = listing.split('\0').flatMap((line) => {
    const [, hash, file] = /^\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
    return hash && file ? [{ hash, name: file.slice(file.lastIndexOf('/') + 1) }] : [];
  });
  if (entries.length === 0) return new Map();
  const output = await catFiles(
    folder,
    entries.map(({ hash }) => hash),
  );
  return new Map(splitBatch(output).map((bytes, index) => [entries[index]?.name ?? '', bytes]));
}

/** `git cat-file --batch`: `<hash> blob <size>\n<bytes>\n` for each object asked for. */
function catFiles(folder: string, hashes: readonly string[]): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const git = spawn('git', ['-C', folder, 'cat-file', '--batch'], { stdio: ['pipe', 'pipe', 'ignore'] });
    const chunks: Buffer[] = [];
    git.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    git.on('error', reject);
    git.on('close', () => resolve(Buffer.concat(chunks)));
    git.stdin.end(`${hashes.join('\n')}\n`);
  });
}

function splitBatch(output: Buffer): Buffer[] {
  const blobs: Buffer[] = [];
  for (let at = 0; at < output.length; ) {
    const lineEnd = output.indexOf(10, at);
    const size = Number(output.toString('latin1', at, lineEnd).split(' ')[2]);
    blobs.push(output.subarray(lineEnd + 1, lineEnd + 1 + size));
    at = lineEnd + 1 + size + 1;
  }
  return blobs;
}
