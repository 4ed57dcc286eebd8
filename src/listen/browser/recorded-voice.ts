/** `<recorded-voice>`: says in words where a recording cannot be had without a network; a silent player looks broken. */
class RecordedVoice extends HTMLElement {
  connectedCallback(): void {
    const audio = this.querySelector('audio');
    // The last form is the one that every device plays, and the one that is kept.
    const last = audio?.querySelector<HTMLSourceElement>('source:last-of-type');
    if (!audio || !last) return;
    const look = () => {
      if (navigator.onLine) return;
      fetch(last.src, { headers: { range: 'bytes=0-0' } }).catch(() => this.#say(this.dataset['offline']));
    };
    last.addEventListener('error', () => this.#say(this.dataset['offline']));
    audio.addEventListener('loadedmetadata', () => this.#say());
    addEventListener('offline', look);
    addEventListener('online', () => {
      this.#say();
      // A player that found nothing does not look again by itself.
      if (audio.networkState === HTMLMediaElement.NETWORK_NO_SOURCE) audio.load();
    });
    look();
  }

  #say(text = ''): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = text;
  }
}

customElements.define('recorded-voice', RecordedVoice);
