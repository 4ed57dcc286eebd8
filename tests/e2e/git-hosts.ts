/**
 * Git hosts as the forms see them: the answers of their public APIs that signing in, reading and one commit need,
 * over texts in memory. Beyond that they know no address (the forms also ask how a deployment stands).
 */
import { createHash } from 'node:crypto';
import type { Request } from '@playwright/test';

/** Texts of the repository by path; a commit changes them. */
export type Repository = Map<string, string>;

export interface Answer {
  readonly status?: number;
  readonly json?: unknown;
}

/** What a host answers; undefined where it knows no such address. */
type Host = (repository: Repository, request: Request) => Answer | undefined;

const PERSON = { id: 1, name: 'Cán bộ xã', login: 'canbo', username: 'canbo', email: 'canbo@xa.example' };
const WHEN = '2026-11-22T03:00:00Z';

/** The name that Git gives to a text. */
const blob = (text: string) => hash(`blob ${Buffer.byteLength(text)}\0${text}`);
/** Stands for the commit: another one where any text is another one. */
const head = (repository: Repository) => hash(JSON.stringify([...repository]));
const hash = (text: string) => createHash('sha1').update(text).digest('hex');
const fromBase64 = (text: string) => Buffer.from(text, 'base64').toString();
const tree = (repository: Repository) =>
  [...repository].map(([path, text]) => ({ path, type: 'blob', sha: blob(text), size: Buffer.byteLength(text) }));

/** GitHub: REST for people and trees, GraphQL for texts and commits. */
const github: Host = (repository, request) => {
  const { pathname } = new URL(request.url());
  if (pathname === '/user') return { json: PERSON };
  if (pathname === '/repos/xa/cam-nang/collaborators/canbo') return { status: 204 };
  if (pathname.startsWith('/repos/xa/cam-nang/git/trees/')) return { json: { tree: tree(repository) } };
  if (pathname !== '/graphql') return undefined;
  const { query, variables } = request.postDataJSON();
  if (query.includes('createCommitOnBranch')) {
    const { expectedHeadOid, fileChanges } = variables.input;
    if (expectedHeadOid !== head(repository)) return { json: { errors: [{ message: 'Expected branch to point to' }] } };
    for (const { path, contents } of fileChanges.additions) repository.set(path, fromBase64(contents));
    for (const { path } of fileChanges.deletions) repository.delete(path);
    const files = fileChanges.additions.map(({ path }: { path: string }, index: number) => [
      `file_${index}`,
      { oid: blob(repository.get(path) ?? '') },
    ]);
    const commit = { oid: head(repository), committedDate: WHEN, ...Object.fromEntries(files) };
    return { json: { data: { createCommitOnBranch: { commit } } } };
  }
  const texts = new Map([...repository.values()].map((text) => [blob(text), text]));
  const node = { oid: head(repository), message: 'Bản đầu', author: PERSON, committedDate: WHEN };
  const ref = { target: { history: { nodes: [node] } } };
  const asked = [...query.matchAll(/(\w+_\d+): (?:object\(oid: "(\w+)"\)|ref\()/g)].map(([, alias, oid]) => [
    alias,
    oid ? { text: texts.get(oid), isTruncated: false } : ref,
  ]);
  return { json: { data: { repository: { ref, ...Object.fromEntries(asked) } } } };
};

/** GitLab: GraphQL for reading, REST for commits. */
const gitlab: Host = (repository, request) => {
  const { pathname } = new URL(request.url());
  if (pathname === '/api/v4/user') return { json: PERSON };
  if (pathname === '/api/v4/projects/xa%2Fcam-nang/users') return { json: [PERSON] };
  if (pathname === '/api/v4/projects/xa%2Fcam-nang/repository/commits') {
    for (const { file_path, content } of request.postDataJSON().actions) repository.set(file_path, content);
    return { json: { id: head(repository), committed_date: WHEN } };
  }
  if (pathname !== '/api/graphql') return undefined;
  const paths: string[] = request.postDataJSON().variables.paths ?? [];
  const listed = {
    lastCommit: { sha: head(repository), message: 'Bản đầu' },
    blobs: { nodes: tree(repository), pageInfo: { endCursor: '', hasNextPage: false } },
  };
  const blobs = { nodes: paths.map((path) => ({ rawTextBlob: repository.get(path) })) };
  return { json: { data: { project: { repository: { tree: listed, blobs } } } } };
};

/** Gitea and Forgejo: REST throughout; the two give texts at addresses of their own. */
const gitea =
  (version: string): Host =>
  (repository, request) => {
    const { pathname, searchParams } = new URL(request.url());
    const at = pathname.replace(/^\/api\/v1/, '').replace('/repos/xa/cam-nang', '/repo');
    const encoded = (text = '') => ({ content: Buffer.from(text).toString('base64'), encoding: 'base64' });
    if (at === '/user') return { json: { ...PERSON, full_name: PERSON.name } };
    if (at === '/version') return { json: { version } };
    if (at === '/settings/api') return { json: { default_paging_num: 30 } };
    if (at === '/repo') return { json: { permissions: { pull: true, push: true }, default_branch: 'main' } };
    if (at === '/repo/branches/main') return { json: { commit: { id: head(repository), message: 'Bản đầu' } } };
    if (at.startsWith('/repo/git/trees/')) return { json: { tree: tree(repository), truncated: false } };
    if (at === '/repo/file-contents') {
      const paths: string[] = request.postDataJSON().files;
      return { json: paths.map((path) => ({ path, ...encoded(repository.get(path)) })) };
    }
    if (at === '/repo/git/blobs') {
      const shas = new Set(searchParams.get('shas')?.split(','));
      const asked = [...repository.values()].filter((text) => shas.has(blob(text)));
      return { json: asked.map((text) => ({ sha: blob(text), ...encoded(text) })) };
    }
    if (at !== '/repo/contents') return undefined;
    const files: { path: string; content: string; sha?: string }[] = request.postDataJSON().files;
    const moved = files.find(({ path, sha }) => sha !== undefined && sha !== blob(repository.get(path) ?? ''));
    if (moved) return { status: 409, json: { message: 'sha does not match' } };
    for (const { path, content } of files) repository.set(path, fromBase64(content));
    const saved = files.map(({ path }) => ({ path, sha: blob(repository.get(path) ?? '') }));
    return { json: { commit: { sha: head(repository), created: WHEN }, files: saved } };
  };

/** The hosts that are tried: what `site.yaml` says, where they answer, and how they name themselves. */
export const GIT_HOSTS = {
  GitHub: { forms: { backend: 'github', repo: 'xa/cam-nang' }, origin: 'https://api.github.com', host: github },
  GitLab: { forms: { backend: 'gitlab', repo: 'xa/cam-nang' }, origin: 'https://gitlab.com', host: gitlab },
  Gitea: {
    forms: { backend: 'gitea', repo: 'xa/cam-nang', host: 'https://git.xa.example' },
    origin: 'https://git.xa.example',
    host: gitea('1.24.2'),
  },
  Forgejo: {
    forms: { backend: 'gitea', repo: 'xa/cam-nang', host: 'https://forgejo.xa.example' },
    origin: 'https://forgejo.xa.example',
    host: gitea('13.0.3+gitea-1.22.0'),
  },
} as const;
