/**
 * Links to the search page (`a[data-search]`) open the search as a dialog where script runs; so does Ctrl+K or ⌘K.
 * Nothing of it is loaded before someone turns to such a link. A single key like "/" is no shortcut here: whoever
 * speaks to the phone or slips on a key would set it off (WCAG 2.2, 2.1.4).
 */

import type { SearchBox } from '../box.ts';
import { fetchJson } from './fetch-json.ts';

/** After this long the search page serves better than waiting on. */
const PATIENCE_MS = 4000;

const load = () => import('./dialog.ts');

const boxes = new Map<string, Promise<SearchBox>>();

/** What the dialog of a search page says and where it asks: on its way together with the script. */
function fetchBox(href: string): Promise<SearchBox> {
  const known = boxes.get(href) ?? fetchJson<SearchBox>(`${href.replace(/[?#].*$/, '')}.json`);
  boxes.set(href, known);
  known.catch(() => boxes.delete(href));
  return known;
}

/** Makes the links of the page open the dialog. */
export function offerSearchDialog(): void {
  const linkOf = (event: Event) => (event.target as Element).closest<HTMLAnchorElement>('a[data-search]');
  for (const turned of ['pointerover', 'focusin']) {
    document.addEventListener(turned, (event) => {
      const link = linkOf(event);
      if (link) void Promise.all([load(), fetchBox(link.href)]).catch(() => undefined);
    });
  }
  document.addEventListener('click', (event) => {
    const link = linkOf(event);
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void open(link);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
    const link = [...document.querySelectorAll<HTMLAnchorElement>('a[data-search]')].find((each) => each.offsetParent);
    if (!link) return;
    event.preventDefault();
    void open(link);
  });
}

async function open(link: HTMLAnchorElement): Promise<void> {
  const box = document.querySelector<HTMLElement>('main guide-search input');
  if (box) {
    // On the search page the box is there.
    box.focus();
    return;
  }
  link.setAttribute('aria-busy', 'true');
  const late = new Promise<never>((_, reject) => setTimeout(reject, PATIENCE_MS));
  try {
    const [{ showSearch }, box] = await Promise.race([Promise.all([load(), fetchBox(link.href)]), late]);
    showSearch(box);
  } catch {
    location.href = link.href;
  } finally {
    link.removeAttribute('aria-busy');
  }
}
