// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import '../../../src/sharing/browser/share-bar.ts';
import '../../../src/sharing/my-position.ts';
import '../../../src/calendar/browser/week-ahead.ts';

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

function give(name: string, value: unknown): void {
  Object.defineProperty(navigator, name, { value, configurable: true, writable: true });
}

function part<E extends HTMLElement>(selector: string): E {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

/** Puts elements whole into the page, as the parser of a browser does for a module script. */
function put(html: string): void {
  const box = document.createElement('div');
  box.innerHTML = html;
  document.body.replaceChildren(box);
}

describe('the share bar', () => {
  const HTML = `<share-bar data-url="https://camnang.example/vi/x" data-title="X" data-copied="Đã chép" data-failed="Chưa chép: {url}">
    <button data-way="sheet" hidden></button><button data-way="copy" hidden></button><p role="status"></p></share-bar>`;

  it('offers the share sheet with title and address where the device has one', () => {
    const share = vi.fn(() => Promise.resolve());
    give('share', share);
    put(HTML);
    const button = part<HTMLButtonElement>('[data-way=sheet]');
    expect(button.hidden).toBe(false);
    button.click();
    expect(share).toHaveBeenCalledWith({ title: 'X', url: 'https://camnang.example/vi/x' });
  });

  it('hides it where the device has none', () => {
    Reflect.deleteProperty(navigator, 'share');
    put(HTML);
    expect(part('[data-way=sheet]').hidden).toBe(true);
  });

  it('says that the link was copied, and shows it where copying was refused', async () => {
    give('clipboard', { writeText: () => Promise.resolve() });
    put(HTML);
    part('[data-way=copy]').click();
    await settled();
    expect(part('[role=status]').textContent).toBe('Đã chép');
    give('clipboard', { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) });
    part('[data-way=copy]').click();
    await settled();
    expect(part('[role=status]').textContent).toBe('Chưa chép: https://camnang.example/vi/x');
  });
});

describe('“Where am I?”', () => {
  const HTML = `<my-position data-locale="vi" data-text="Cần giúp: {coordinates} (±{metres} m)" data-accuracy="sai số khoảng {distance}" data-denied="Chưa cho phép" hidden>
    <button data-ask></button><p data-said></p><dl hidden><dd data-lat></dd><dd data-lon></dd><dd data-plus></dd></dl>
    <p class="ways" hidden><a data-sms href="sms:"></a></p></my-position>`;

  it('asks for the position only when tapped', () => {
    const getCurrentPosition = vi.fn();
    give('geolocation', { getCurrentPosition });
    put(HTML);
    expect(part('my-position').hidden).toBe(false);
    expect(getCurrentPosition).not.toHaveBeenCalled();
    part('button').click();
    expect(getCurrentPosition).toHaveBeenCalledOnce();
  });

  it('shows coordinates with their accuracy and a message that carries them', async () => {
    const coords = { latitude: 23.161234, longitude: 105.4112, accuracy: 19.2 };
    give('geolocation', { getCurrentPosition: (found: (position: unknown) => void) => found({ coords }) });
    put(HTML);
    part('button').click();
    await settled();
    expect([part('[data-lat]'), part('[data-lon]')].map(({ textContent }) => textContent)).toEqual([
      '23.16123',
      '105.41120',
    ]);
    expect(part('[data-said]').textContent).toBe('sai số khoảng 20\u00A0m');
    expect(decodeURIComponent(part<HTMLAnchorElement>('a').getAttribute('href') ?? '')).toContain(
      '23.16123,105.41120 (±20 m)',
    );
    expect(part('dl').hidden).toBe(false);
  });

  it('says so where the device may not tell', async () => {
    const error = { code: 1, PERMISSION_DENIED: 1 };
    give('geolocation', { getCurrentPosition: (_: unknown, failed: (error: unknown) => void) => failed(error) });
    put(HTML);
    part('button').click();
    await settled();
    expect(part('[data-said]').textContent).toBe('Chưa cho phép');
    expect(part('dl').hidden).toBe(true);
  });
});

describe('the week ahead on the device', () => {
  const HTML = `<week-ahead data-locale="vi" data-found="Gần bạn: {area}.">
    <fieldset hidden><button value="">Mọi vùng</button><button value="quy-chau" data-lat="19.6" data-lon="105.1">Quỳ Châu</button>
    <button value="meo-vac" data-lat="23.2" data-lon="105.4">Mèo Vạc</button><button data-near></button><p role="status"></p></fieldset>
    <ul><li id="festival" data-area="quy-chau" data-days="2027-02-25/2027-02-27" hidden><time></time></li>
    <li id="market" data-area="meo-vac" data-days="weekly sun"><time>cũ</time></li></ul>
    <p data-none hidden></p></week-ahead>`;

  beforeEach(() => {
    vi.useFakeTimers({ now: new Date('2027-02-20T18:00:00Z'), toFake: ['Date'] });
    history.replaceState(null, '', '/vi/calendar');
  });

  it('is reckoned anew by Vietnam’s clock, the next first, on a page built months ago', () => {
    put(HTML);
    // 18:00 UTC on the 20th is already the 21st in Vietnam, a Sunday.
    expect(part('#market time').textContent).toBe('Chủ Nhật, 21/2/2027');
    expect(part('#festival time').textContent).toBe('25–27/2/2027');
    expect([...document.querySelectorAll('li')].map(({ id, hidden }) => [id, hidden])).toEqual([
      ['market', false],
      ['festival', false],
    ]);
  });

  it('shows one area, remembers it in the address, and says where nothing is on', () => {
    vi.setSystemTime(new Date('2027-03-05T00:00:00Z'));
    put(HTML);
    expect(part('[data-none]').hidden).toBe(true);
    part('button[value=quy-chau]').click();
    expect(part('#market').hasAttribute('data-away')).toBe(true);
    expect(part('[data-none]').hidden).toBe(false);
    expect(location.search).toBe('?area=quy-chau');
    expect(part('button[value=quy-chau]').getAttribute('aria-pressed')).toBe('true');
    part('button[value=""]').click();
    expect(location.search).toBe('');
    expect(part('#market').hasAttribute('data-away')).toBe(false);
  });

  it('takes an unknown area for all of them', () => {
    history.replaceState(null, '', '/vi/calendar?area=nowhere');
    put(HTML);
    expect(document.querySelectorAll('[data-away]')).toHaveLength(0);
  });

  it('finds the area nearest to where the device is', async () => {
    const coords = { latitude: 23, longitude: 105.5, accuracy: 20 };
    give('geolocation', { getCurrentPosition: (found: (position: unknown) => void) => found({ coords }) });
    put(HTML);
    part('[data-near]').click();
    await settled();
    expect(part('[role=status]').textContent).toBe('Gần bạn: Mèo Vạc.');
    expect(part('#festival').hasAttribute('data-away')).toBe(true);
  });
});
