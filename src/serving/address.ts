/**
 * What an address of a static site means, as static hosts read it: `/x` is `x.html`, `/dir/` its
 * `index.html`, `/dir` is sent on to `/dir/`. Nothing outside the folder is ever reached.
 */
import type { Stats } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

export interface SiteFile {
  /** Absolute, with every symbolic link resolved. */
  readonly path: string;
  readonly stats: Stats;
}

export type Answer =
  | { readonly kind: 'file'; readonly file: SiteFile }
  /** To the same address with a slash, still percent-encoded. */
  | { readonly kind: 'redirect'; readonly location: string }
  | { readonly kind: 'not-found' }
  /** No browser asks like this: broken percent-encoding, a NUL, a path upwards. */
  | { readonly kind: 'malformed' };

/**
 * Finds what answers `address`.
 *
 * @param root  the site's folder, a real path
 * @param address  the request's target: path and query, percent-encoded (RFC 9112 §3.2.1)
 */
export async function findAnswer(root: string, address: string): Promise<Answer> {
  const [path = '', ...query] = address.split('?');
  const segments = decodeSegments(path);
  if (segments === undefined) return { kind: 'malformed' };

  const isFolder = segments.at(-1) === '';
  const names = isFolder ? segments.slice(0, -1) : segments;
  // An empty name ("//host") would make the redirect below leave the site; dot files are not content.
  if (names.some((name) => name === '' || (name.startsWith('.') && name !== '.well-known'))) {
    return { kind: 'not-found' };
  }

  const place = join(root, ...names);
  if (isFolder) return fileAnswer(await findFile(root, join(place, 'index.html')));
  const file = (await findFile(root, place)) ?? (await findFile(root, `${place}.html`));
  if (file === undefined && (await findFile(root, join(place, 'index.html')))) {
    return { kind: 'redirect', location: [`${path}/`, ...query].join('?') };
  }
  return fileAnswer(file);
}

function fileAnswer(file: SiteFile | undefined): Answer {
  return file === undefined ? { kind: 'not-found' } : { kind: 'file', file };
}

/** The names between the slashes, decoded; undefined where one could not be a name in a folder. */
function decodeSegments(path: string): string[] | undefined {
  if (!path.startsWith('/')) return undefined;
  try {
    const segments = path.slice(1).split('/').map(decodeURIComponent);
    const isSafe = (segment: string) => segment !== '.' && segment !== '..' && !/[/\\\0]/.test(segment);
    return segments.every(isSafe) ? segments : undefined;
  } catch {
    return undefined;
  }
}

/** The file at `path`; undefined where there is none, or where a link leads out of `root`. */
export async function findFile(root: string, path: string): Promise<SiteFile | undefined> {
  try {
    const real = await realpath(path);
    const stats = await stat(real);
    return stats.isFile() && real.startsWith(root + sep) ? { path: real, stats } : undefined;
  } catch {
    return undefined;
  }
}
