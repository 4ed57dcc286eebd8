/** `<listen-story>`: offers to read the article aloud where the device can speak; what speaks is fetched when asked for. */
class ListenStory extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button || !('speechSynthesis' in window)) return;
    this.hidden = false;
    // Not once for all: without a network the script may come at the second try.
    button.onclick = () => {
      import('./read-aloud.ts')
        .then(({ readAloud }) => readAloud(this, button))
        .catch(() => {
          const status = this.querySelector('[role=status]');
          if (status) status.textContent = this.dataset['failed'] ?? '';
          button.disabled = false;
        });
    };
  }
}

customElements.define('listen-story', ListenStory);
