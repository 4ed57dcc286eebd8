/** What was searched on this device: kept here, sent nowhere, cleared with one tap. */
const KEY = 'recent-searches';
const MAX = 6;

/** The last searches, newest first; none where the browser keeps nothing. */
export function recentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((each) => typeof each === 'string').slice(0, MAX) : [];
  } catch {
    return [];
  }
}

/** Puts a search on top of the list. */
export function rememberSearch(query: string): void {
  const typed = query.trim().slice(0, 80);
  if (typed.length < 2) return;
  const others = recentSearches().filter((each) => each.toLowerCase() !== typed.toLowerCase());
  keep([typed, ...others].slice(0, MAX));
}

export function forgetSearches(): void {
  keep([]);
}

function keep(searches: readonly string[]): void {
  try {
    if (searches.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(searches));
  } catch {
    // A browser that keeps nothing still searches.
  }
}
