/** `<copy-text>`: a button that copies the text beside it; where the clipboard is closed, the text is selected for the hand. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const text = this.querySelector('[data-text]');
    if (!button || !text) return;
    button.hidden = false;
    button.addEventListener('click', () => void this.#copy(text));
  }

  async #copy(text: Element): Promise<void> {
    let said = this.dataset['copied'];
    try {
      // Absent without HTTPS, refused in some in-app browsers.
      await navigator.clipboard.writeText(text.textContent ?? '');
    } catch {
      getSelection()?.selectAllChildren(text);
      said = this.dataset['selected'];
    }
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = said ?? '';
  }
}

customElements.define('copy-text', CopyText);
