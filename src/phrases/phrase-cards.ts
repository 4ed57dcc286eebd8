/** `<phrase-cards>`: Esc closes the card that fills the screen, and gives the focus back to the one that opened it. */
class PhraseCards extends HTMLElement {
  connectedCallback(): void {
    document.addEventListener('keydown', ({ key }) => {
      const shown = this.querySelector('.card:target');
      if (key !== 'Escape' || !shown) return;
      shown.querySelector<HTMLAnchorElement>('.close')?.click();
      shown.querySelector<HTMLAnchorElement>('.open')?.focus({ preventScroll: true });
    });
  }
}

customElements.define('phrase-cards', PhraseCards);
