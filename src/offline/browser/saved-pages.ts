/** `<saved-pages>`: the pages that this device has kept by itself; and, where it stands for another page, why. */
import { GuideStore } from '../store.ts';
import { canKeep } from './can-keep.ts';

class SavedPages extends HTMLElement {
  connectedCallback(): void {
    const scope = new URL(this.dataset['scope'] ?? '/', location.origin);
    const isStandIn = location.pathname.replace(/\.html$/, '') !== this.dataset['own'];
    const instead = this.querySelector<HTMLElement>('[data-instead]');
    if (instead) {
      instead.hidden = !isStandIn;
      instead.querySelector('button')?.addEventListener('click', () => location.reload());
      if (isStandIn) addEventListener('online', () => location.reload());
    }
    if (canKeep()) void this.#list(new GuideStore(scope));
  }

  async #list(store: GuideStore): Promise<void> {
    const pages = await store.open('pages');
    const requests = [...(await pages.keys())].reverse();
    const items = await Promise.all(
      requests.map(async (request) => {
        const html = await (await pages.match(request))?.text();
        const title = html?.match(/<title>([^<]*)/)?.[1];
        return title === undefined ? [] : [listItem(request.url, title)];
      }),
    );
    const part = this.querySelector<HTMLElement>('[data-seen]');
    part?.querySelector('ul')?.replaceChildren(...items.flat());
    if (part) part.hidden = items.flat().length === 0;
  }
}

function listItem(href: string, title: string): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = href;
  // The title is text of our own page, still written as markup.
  link.textContent = new DOMParser().parseFromString(title, 'text/html').documentElement.textContent;
  item.append(link);
  return item;
}

customElements.define('saved-pages', SavedPages);
