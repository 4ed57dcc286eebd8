/** `<print-page>`: a button that prints the page; not there without script, when the browser's own menu does it. */
class PrintPage extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.addEventListener('click', () => window.print());
  }
}

customElements.define('print-page', PrintPage);
