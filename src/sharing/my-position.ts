/** `<my-position>`: asks the device where it is, when tapped and only then, and shows it large. Nothing leaves the page. */
import { formatDistance } from '../lib/distance.ts';
import { encodePlusCode } from '../lib/plus-code.ts';
import { rememberHere } from '../map/browser/here.ts';
import { askPosition } from '../map/browser/position.ts';
import { POSITION_EVENT } from './position-event.ts';
import { smsHref } from './share-links.ts';

/** Five decimals: about a metre, better than any phone knows. */
const DECIMALS = 5;

class MyPosition extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.#part('button[data-ask]').addEventListener('click', () => void this.#ask());
  }

  async #ask(): Promise<void> {
    this.#part('[data-said]').textContent = this.dataset['busy'] ?? '';
    const asked = await askPosition();
    if ('problem' in asked) {
      this.#part('[data-said]').textContent = this.dataset[asked.problem] ?? '';
      return;
    }
    rememberHere(asked.position);
    const { lat, lon, accuracyM } = asked.position;
    document.dispatchEvent(new CustomEvent(POSITION_EVENT, { detail: asked.position }));
    const distance = formatDistance(accuracyM, this.dataset['locale'] ?? 'vi');
    this.#part('[data-lat]').textContent = lat.toFixed(DECIMALS);
    this.#part('[data-lon]').textContent = lon.toFixed(DECIMALS);
    this.#part('[data-plus]').textContent = encodePlusCode({ lat, lon });
    this.#part('[data-said]').textContent = (this.dataset['accuracy'] ?? '').replace('{distance}', distance);
    const text = (this.dataset['text'] ?? '')
      .replace('{coordinates}', `${lat.toFixed(DECIMALS)},${lon.toFixed(DECIMALS)}`)
      .replace('{metres}', String(accuracyM));
    this.#part<HTMLAnchorElement>('a[data-sms]').href = smsHref(text);
    this.#part('dl').hidden = false;
    this.#part('.ways').hidden = false;
    this.#part('button[data-ask]').textContent = this.dataset['again'] ?? '';
  }

  #part<E extends HTMLElement>(selector: string): E {
    const part = this.querySelector<E>(selector);
    if (!part) throw new Error(`<my-position> needs ${selector}`);
    return part;
  }
}

customElements.define('my-position', MyPosition);
