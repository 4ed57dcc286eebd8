// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import '../../../src/search/browser/guide-search.ts';
import { recentSearches, rememberSearch } from '../../../src/search/browser/recent.ts';
import type { SearchWords } from '../../../src/search/browser/words.ts';
import { packTitles } from '../../../src/search/packed-titles.ts';
import { LIST } from './title-fixture.ts';

const WORDS: SearchWords = {
  results: '{count} kết quả cho “{query}”',
  resultsOne: '1 kết quả cho “{query}”',
  none: 'Không tìm thấy “{query}”.',
  limited: 'Chỉ tìm theo tên.',
  unavailable: 'Chưa tải được.',
  busy: 'Đang tìm…',
  openCode: 'Mở mã {code}',
  also: 'còn gọi: {name}',
  more: 'Xem thêm',
  recent: 'Vừa tìm',
  clearRecent: 'Xóa',
  suggest: 'Xem theo loại',
  about: 'khoảng {distance}',
  within: 'trong vòng {distance}',
  otherLanguage: {},
};
const FILES: Record<string, unknown> = { '/vi/titles.json': packTitles(LIST), '/codes.json': { W94N76: {} } };
let online: readonly string[] = [];

beforeEach(() => {
  online = Object.keys(FILES);
  localStorage.clear();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('fetch', async (address: string) => ({
    ok: online.includes(address),
    json: async () => FILES[address],
  }));
});
afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** No index answers here: a page that knows titles alone, as where WebAssembly is blocked. */
function open(): { input: HTMLInputElement; output: HTMLElement; status: HTMLElement; form: HTMLFormElement } {
  document.body.innerHTML = `<guide-search data-locale="vi" data-titles="/vi/titles.json" data-codes="/codes.json"
    data-pagefind="file:///nowhere/" data-folder="/Q/" data-host="camnang.example">
    <form><input type="search" name="q"></form><p role="status"></p><div data-results></div></guide-search>`;
  const element = document.querySelector('guide-search') as HTMLElement;
  element.dataset['words'] = JSON.stringify(WORDS);
  element.remove();
  document.body.append(element);
  const find = <T extends Element>(selector: string) => element.querySelector(selector) as T;
  return { input: find('input'), output: find('[data-results]'), status: find('[role=status]'), form: find('form') };
}

function type(input: HTMLInputElement, text: string, isComposing = false): void {
  input.value = text;
  const event = new Event('input', { bubbles: true });
  Object.defineProperty(event, 'isComposing', { value: isComposing });
  input.dispatchEvent(event);
}

const links = (output: HTMLElement) => [...output.querySelectorAll('a')].map((each) => each.textContent);

describe('the search box', () => {
  test('answers with titles, and says that only titles are searched where the index is blocked', async () => {
    const { input, output, status } = open();
    type(input, 'den vua le');
    await vi.waitFor(() => expect(links(output)[0]).toBe('Đền thờ Lê Hoàn'));
    expect(output.textContent).toContain('còn gọi: Đền vua Lê Đại Hành');
    await vi.waitFor(() => expect(status.textContent).toMatch(/^1 kết quả cho “den vua le” Chỉ tìm theo tên\.$/), 3000);
  });

  test('writes what was typed as text, never as markup', async () => {
    const { input, output, status } = open();
    type(input, '<img src=x onerror=alert(1)>zzz');
    await vi.waitFor(() => expect(status.textContent).toContain('<img'), 3000);
    expect(output.querySelector('img:not(.thumb)')).toBeNull();
    expect(status.querySelector('img')).toBeNull();
  });

  test('does not search while an input method is composing, but when it ends', async () => {
    const { input, output } = open();
    type(input, 'hang b', true);
    await vi.advanceTimersByTimeAsync(100);
    expect(output.children).toHaveLength(0);
    input.dispatchEvent(new Event('compositionend', { bubbles: true }));
    await vi.waitFor(() => expect(links(output)[0]).toBe('Hang Bua'));
  });

  test('offers to open a code that was typed', async () => {
    const { input, output } = open();
    type(input, 'w94-n76');
    await vi.waitFor(() => expect(output.querySelector('a')?.getAttribute('href')).toBe('/Q/W94N76'));
    expect(links(output)[0]).toBe('Mở mã W94N76');
  });

  test('offers the kinds where nothing is found', async () => {
    const { input, output } = open();
    type(input, 'zzzzqqq');
    await vi.waitFor(() => expect(links(output)).toContain('Di sản'), 3000);
  });

  test('says that nothing could be loaded, and not that nothing was found', async () => {
    online = [];
    const { input, status } = open();
    type(input, 'hang bua');
    await vi.waitFor(() => expect(status.textContent).toBe('Chưa tải được.'), 3000);
  });

  test('searches without leaving the page when it is sent, and remembers the search', async () => {
    const { input, form } = open();
    input.value = 'hang bua';
    const sent = new Event('submit', { bubbles: true, cancelable: true });
    form.dispatchEvent(sent);
    expect(sent.defaultPrevented).toBe(true);
    expect(recentSearches()).toEqual(['hang bua']);
  });

  test('offers what was searched before, and forgets it when asked', () => {
    rememberSearch('mat ong');
    const { input, output } = open();
    input.dispatchEvent(new Event('focus'));
    const [again, forget] = output.querySelectorAll('button');
    expect(again?.textContent).toBe('mat ong');
    forget?.click();
    expect(recentSearches()).toEqual([]);
    expect(output.children).toHaveLength(0);
  });
});

describe('recent searches', () => {
  test('are few, newest first, each once', () => {
    for (const query of ['a1', 'b2', 'c3', 'd4', 'e5', 'f6', 'g7', 'B2']) rememberSearch(query);
    expect(recentSearches()).toEqual(['B2', 'g7', 'f6', 'e5', 'd4', 'c3']);
  });

  test('survive what something else wrote under their name', () => {
    for (const kept of ['{', '{"a":1}', '[1,null,"hang bua"]']) {
      localStorage.setItem('recent-searches', kept);
      expect(recentSearches().every((query) => query === 'hang bua')).toBe(true);
    }
  });
});
