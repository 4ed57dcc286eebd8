/** `<share-bar data-url data-title>`: offers the device's share sheet and clipboard where it has them. */
class ShareBar extends HTMLElement {
  connectedCallback(): void {
    const { url = '', title = '' } = this.dataset;
    this.#offer('sheet', 'share' in navigator, () => navigator.share({ title, url }));
    this.#offer('copy', 'clipboard' in navigator, async () => {
      await navigator.clipboard.writeText(url);
      this.#say(this.dataset['copied'] ?? '');
    });
  }

  #offer(way: string, isThere: boolean, act: () => Promise<void>): void {
    const button = this.querySelector<HTMLButtonElement>(`[data-way=${way}]`);
    if (!button) return;
    button.hidden = !isThere;
    button.addEventListener('click', () => {
      act().catch((error: unknown) => {
        // Closing the share sheet is no failure.
        if ((error as DOMException).name === 'AbortError') return;
        this.#say((this.dataset['failed'] ?? '').replace('{url}', this.dataset['url'] ?? ''));
      });
    });
  }

  #say(text: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = text;
  }
}

customElements.define('share-bar', ShareBar);
