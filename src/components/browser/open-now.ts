import { clockTime, openState, vietnamNow } from '../../lib/open-state.ts';

/** `<open-now data-week>`: says whether the place is open at this minute, by Vietnam's clock. */
class OpenNow extends HTMLElement {
  connectedCallback(): void {
    const { week, open = '', until = '', closed = '', opens = '' } = this.dataset;
    if (!week) return;
    const now = vietnamNow(new Date());
    const state = openState(JSON.parse(week), now);
    const next = state.state === 'open' ? state.until : state.opens;
    const soon = next && next.isoDate === now.isoDate ? clockTime(next.minutes) : undefined;
    const words = state.state === 'open' ? [open, until] : [closed, opens];
    this.textContent = soon ? (words[1] ?? '').replace('{time}', soon) : (words[0] ?? '');
  }
}

customElements.define('open-now', OpenNow);
