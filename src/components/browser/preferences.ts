/** This visitor's language, text size and colours, kept on the device and nowhere else. */

function keep(key: string, value: string): void {
  try {
    if (value === '') localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // A browser that keeps nothing still obeys for this page.
  }
}

/** Shows the display menu, which needs script, and makes its buttons work. */
export function offerDisplayMenu(root: HTMLElement = document.documentElement): void {
  const buttons = document.querySelectorAll<HTMLButtonElement>('[data-prefer]');
  const mark = () => {
    for (const button of buttons) {
      const current = root.dataset[button.dataset['prefer'] ?? ''] ?? '';
      button.setAttribute('aria-pressed', String(current === button.value));
    }
  };
  for (const button of buttons) {
    button.closest<HTMLElement>('[data-menu]')?.removeAttribute('data-waits');
    button.addEventListener('click', () => {
      const key = button.dataset['prefer'] ?? '';
      keep(key, button.value);
      if (button.value === '') delete root.dataset[key];
      else root.dataset[key] = button.value;
      mark();
    });
  }
  mark();
}

/** Remembers a language that was chosen by hand; on a page that holds several it is shown in place. */
export function rememberLanguage(root: HTMLElement = document.documentElement): void {
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-language]');
    const language = link?.dataset['language'];
    if (!link || !language) return;
    keep('lang', language);
    if (!root.dataset['langs']?.split(' ').includes(language)) return;
    event.preventDefault();
    root.lang = language;
    root.dataset['show'] = language;
    link.closest('details')?.removeAttribute('open');
    showTitle(root);
  });
  showTitle(root);
}

/** The title of a page that holds several languages follows the one that is shown. */
function showTitle(root: HTMLElement): void {
  const shown =
    root.dataset['show'] && document.querySelector<HTMLElement>(`.edition[data-title][lang="${root.dataset['show']}"]`);
  const title = shown ? shown.dataset['title'] : undefined;
  if (title) document.title = title;
}
