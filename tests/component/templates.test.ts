/** Templates as a reader's program meets them: by role, label and text, not by markup. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { parse } from 'node-html-parser';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import ArticleHead from '../../src/components/article/ArticleHead.astro';
import FactList from '../../src/components/article/FactList.astro';
import Gallery from '../../src/components/article/Gallery.astro';
import Visit from '../../src/components/article/Visit.astro';
import Where from '../../src/components/article/Where.astro';
import CardList from '../../src/components/CardList.astro';
import { cardOf } from '../../src/queries/cards.ts';
import { entryView } from '../../src/queries/entry-view.ts';
import { entry, entryOf, guideOf, place } from '../unit/guide-fixture.ts';

let container: AstroContainer;
beforeAll(async () => {
  container = await AstroContainer.create();
});

async function render(component: Parameters<AstroContainer['renderToString']>[0], props: Record<string, unknown>) {
  return parse(await container.renderToString(component, { props }));
}

const words = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('the head of an article', () => {
  const only = entry('spots/cho', place({ type: 'market', sample: true }), { vi: 'Chợ mẫu' });

  test('marks a sample and a missing translation before anything else is read', async () => {
    const head = await render(ArticleHead, { view: entryView(guideOf(only), only, 'en') });
    expect(words(head.textContent)).toContain('This is a sample');
    expect(words(head.textContent)).toContain('There is no English text yet');
    expect(head.querySelector('h1')?.getAttribute('lang')).toBe('vi');
  });

  test('gives the illustration a text alternative and calls it an illustration', async () => {
    const head = await render(ArticleHead, { view: entryView(guideOf(only), only, 'vi') });
    expect(head.querySelector('[role=img]')?.getAttribute('aria-label')).toMatch(/^Hình minh họa/);
    expect(head.querySelector('figcaption')?.textContent).toBe('Hình minh họa');
  });
});

describe('where', () => {
  const known = (accuracyM: number, more = {}) =>
    entry('spots/deo', place({ type: 'pass', location: { lat: 19.6, lon: 105, accuracyM }, ...more }), { vi: 'Đèo' });
  const whereOf = (spot: ReturnType<typeof known>) => render(Where, { view: entryView(guideOf(spot), spot, 'vi') });

  test('opens a place known to 100 m in every map app, and gives what can be copied or told by phone', async () => {
    const where = await whereOf(known(50));
    const links = where.querySelectorAll('a').map((link) => link.getAttribute('href') ?? '');
    for (const app of ['geo:19.6,105', 'google.com/maps', 'maps.apple.com', 'osmand.net', 'om://']) {
      expect(links.filter((href) => href.includes(app))).toHaveLength(1);
    }
    expect(where.querySelector('copy-text [data-text]')?.textContent).toBe('19.60000, 105.00000');
    expect(where.querySelector('copy-text button')?.hasAttribute('hidden')).toBe(true);
    expect(words(where.textContent)).toMatch(/Mã đọc qua điện thoại \(Plus Code\) 7PF7J222\+22/);
  });

  test('gives nothing to follow to a place known worse, or restricted', async () => {
    for (const spot of [known(300), known(50, { restricted: true })]) {
      const where = await whereOf(spot);
      expect(where.querySelector('copy-text')).toBeNull();
      expect(where.outerHTML).not.toMatch(/19\.6|geo:|osmand/);
    }
  });
});

describe('the visit', () => {
  test('offers to call and a map where both are known', async () => {
    const here = entry(
      'spots/bao-tang',
      place({
        type: 'museum',
        location: { lat: 19.6, lon: 105, accuracyM: 50 },
        hours: { daily: ['07:00-11:00', '13:30-17:00'] },
        fees: [{ for: { vi: 'Người lớn', en: 'Adults' }, vnd: 20000, on: '2026-11-01' }],
        contacts: [{ organisation: true, phone: '0238 3 111 222' }],
      }),
      { vi: 'Bảo tàng', en: 'Museum' },
    );
    const visit = await render(Visit, { view: entryView(guideOf(here), here, 'en') });
    const text = words(visit.textContent);
    expect(text).toContain('Daily: 07:00–11:00, 13:30–17:00');
    expect(text).toContain('20,000 VND as of November 2026');
    expect(visit.querySelectorAll('a').map((link) => link.getAttribute('href'))).toEqual(
      expect.arrayContaining(['tel:+842383111222']),
    );
    expect(visit.querySelector('open-now')?.getAttribute('data-open')).toBe('Open now');
  });

  test('looks a place up by name where its position is known only roughly', async () => {
    const here = entry('spots/nui', place({ type: 'mountain', location: { lat: 19.6, lon: 105, accuracyM: 3000 } }), {
      vi: 'Núi',
    });
    const visit = await render(Visit, { view: entryView(guideOf(here), here, 'vi') });
    expect(visit.querySelector('a.button')?.getAttribute('href')).toContain(encodeURIComponent('Núi, xã Châu Tiến'));
    expect(words(visit.textContent)).toContain('đừng đi theo ghim');
  });

  test('says that nobody has cleared a contact, where one is looked for', async () => {
    const maker = entry('producers/htx', place({ type: 'cooperative' }), { vi: 'Hợp tác xã' });
    const visit = await render(Visit, { view: entryView(guideOf(maker), maker, 'vi') });
    expect(words(visit.textContent)).toContain('Chưa có số liên hệ được phép công bố.');
  });
});

describe('the gallery', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'anh-'));
    process.env['CACHE_DIR'] = join(folder, 'cache');
    process.env['BUILD_DIR'] = join(folder, 'site');
    const picture = sharp({ create: { width: 320, height: 240, channels: 3, background: '#c96' } }).jpeg();
    await picture.toFile(join(folder, 'khan.jpg'));
  });
  afterAll(async () => {
    delete process.env['CACHE_DIR'];
    delete process.env['BUILD_DIR'];
    await rm(folder, { recursive: true });
  });

  test('shows every photograph after the first that may be shown, with its words and who took it, and no script', async () => {
    const photo = (alt: string, more = {}) => ({
      ...{ file: 'khan.jpg', alt: { vi: alt }, credit: 'Lan', licence: 'CC BY 4.0' },
      ...more,
    });
    const taken = { consent: { id: 'A-1', date: '2026-01-01', purposes: ['website'], withdrawnOn: '2026-11-01' } };
    const photos = [
      photo('Khung cửi'),
      photo('Khăn thêu'),
      photo('Người dệt', { people: true, ...taken }),
      photo('Túi'),
    ];
    const cloth = { ...entryOf('products', 'tho-cam', { photos }), dir: folder };
    const { gallery, locale } = entryView(guideOf(cloth), cloth, 'en');
    const shown = await render(Gallery, { photos: gallery, locale });
    expect(shown.querySelectorAll('li img').map((image) => image.getAttribute('alt'))).toEqual(['Khăn thêu', 'Túi']);
    expect(shown.querySelector('img')?.getAttribute('lang')).toBe('vi');
    expect(shown.querySelector('img')?.getAttribute('width')).toBe('320');
    expect(shown.querySelector('figcaption')?.textContent).toBe('Lan · CC BY 4.0');
    expect(shown.querySelectorAll('script, button')).toEqual([]);
  });
});

describe('lists', () => {
  test('say the language of a title that is not the page’s', async () => {
    const only = entry('spots/cho', place({ type: 'market' }), { vi: 'Chợ' });
    const list = await render(CardList, { cards: [cardOf(guideOf(only), only, 'en')], locale: 'en' });
    expect(list.querySelector('a')?.getAttribute('lang')).toBe('vi');
    expect(list.querySelector('a')?.getAttribute('href')).toBe('/en/spots/cho');
  });

  test('of facts pair each label with its values', async () => {
    const list = await render(FactList, { lines: [{ label: 'Wi-Fi', values: [{ text: 'có', note: 'yếu' }] }] });
    expect(list.querySelector('dt')?.textContent).toBe('Wi-Fi');
    expect(words(list.querySelector('dd')?.textContent ?? '')).toBe('có yếu');
  });
});
