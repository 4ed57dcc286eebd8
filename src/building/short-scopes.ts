/**
 * Shortens the classes by which Astro scopes styles (`astro-zapfog3i` → `_zap`): 250 B of a scanned page once compressed.
 * A name depends on nothing but the one it had, so that equal components stay equal bytes on every page.
 */
const SCOPE = /astro-([a-z0-9]{3})[a-z0-9]{5}(?![a-z0-9])/g;

/** The page with short classes in its elements and styles; two that would get the same name stay as they are. */
export function shortScopes(html: string): string {
  const owners = new Map<string, Set<string>>();
  for (const [scope, start = ''] of html.matchAll(SCOPE)) {
    owners.set(start, (owners.get(start) ?? new Set()).add(scope));
  }
  return html.replace(SCOPE, (scope, start: string) => (owners.get(start)?.size === 1 ? `_${start}` : scope));
}
