/** Addresses of the site as the worker reads them: without base, query and hash. */

/** The path within the site, decoded; undefined for what is not of this site. */
export function sitePath(address: string, scope: URL): string | undefined {
  const url = new URL(address);
  if (url.origin !== scope.origin || !url.pathname.startsWith(scope.pathname)) return undefined;
  try {
    return decodeURIComponent(url.pathname.slice(scope.pathname.length));
  } catch {
    return undefined;
  }
}

/** Which file answers a path, as static hosts decide it; `slash` where the host would add one. */
export function fileFor(
  path: string,
  has: (file: string) => boolean,
): { file: string } | { slash: string } | undefined {
  if (path === '' || path.endsWith('/')) {
    const file = `${path}index.html`;
    return has(file) ? { file } : undefined;
  }
  const file = [path, `${path}.html`].find(has);
  if (file !== undefined) return { file };
  return has(`${path}/index.html`) ? { slash: `${path}/` } : undefined;
}
