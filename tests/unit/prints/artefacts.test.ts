import { describe, expect, it } from 'vitest';
import type { Artefact, ArtefactOptions } from '../../../src/prints/artefact.ts';
import { catalogue } from '../../../src/prints/artefacts/catalogue.ts';
import { doorSticker } from '../../../src/prints/artefacts/door-sticker.ts';
import { paymentCard } from '../../../src/prints/artefacts/payment-card.ts';
import { planPoster } from '../../../src/prints/artefacts/plan-poster.ts';
import { productLabel } from '../../../src/prints/artefacts/product-label.ts';
import { routeSheet } from '../../../src/prints/artefacts/route-sheet.ts';
import { savePoster } from '../../../src/prints/artefacts/save-poster.ts';
import { sheet } from '../../../src/prints/artefacts/sheet.ts';
import { SIGN_SIZES, type SignSize, sign } from '../../../src/prints/artefacts/sign.ts';
import { tent } from '../../../src/prints/artefacts/tent.ts';
import { wifiCard } from '../../../src/prints/artefacts/wifi-card.ts';
import { gatePrint } from '../../../src/prints/gate/print.ts';
import { guide, market, pass, plain, tour, tourOf, village } from './fixture.ts';

const wifi = { payload: 'WIFI:T:WPA;S:Mau;P:matkhau1;;', network: 'Mau', password: 'matkhau1' };
const account = { payload: '000201010211TEST', holder: 'NGUYEN VAN MAU', bank: 'Ngân hàng Mẫu', lastDigits: '0000' };
const traces = { traces: [{ lot: 'BH-2611', serial: '0042', packedOn: '2026-11-10', expiresOn: '2028-11-10' }] };

/** Of a catalogue. */
const honey = {
  subject: { ...pass, ref: 'products/mat-ong', kind: 'products' as const },
  producer: 'Hợp tác xã Tuấn Dũng',
  origin: 'Hoa bạc hà quanh Mèo Vạc',
  price: '250.000 đ · Lọ 500 ml (giá tháng 11/2026)',
};

const KINDS: Record<string, (options: ArtefactOptions) => Promise<Artefact>> = {
  sheet: (options) => sheet(pass, guide, options),
  tent: (options) => tent(pass, guide, options),
  'door sticker': (options) => doorSticker(pass, guide, options),
  'Wi-Fi card': (options) => wifiCard(pass, guide, options, wifi),
  'payment card': (options) => paymentCard(pass, guide, options, account),
  'product label': (options) => productLabel(pass, guide, options, traces),
  'household map': (options) => planPoster(pass, guide, options, village),
  'market plan': (options) => planPoster({ ...pass, kind: 'spots' }, guide, options, market),
  'route sheet': (options) => routeSheet({ ...pass, kind: 'routes' }, guide, options, tour),
  'catalogue of pages': (options) => catalogue([honey], guide, { ...options, layout: 'page', size: 'a5' }),
  'save poster': (options) => savePoster(guide, options, true),
};
for (const size of Object.keys(SIGN_SIZES) as SignSize[]) {
  for (const orientation of ['portrait', 'landscape'] as const) {
    KINDS[`${orientation} ${size} sign`] = (options) => sign(pass, guide, { ...options, size, orientation });
  }
}

describe.each(Object.entries(KINDS))('the %s', (_, make) => {
  it('fits in one, two and three languages and four scripts', async () => {
    for (const languages of [['vi'], ['vi', 'en'], ['vi', 'ko', 'zh']] as const) {
      expect((await make({ languages })).pages[0]?.codes.length).toBeGreaterThan(0);
    }
  });

  it('keeps its code in the lower right of its face, the quiet zone inside the trim', async () => {
    const { pages, name } = await make({ languages: ['vi', 'en'] });
    for (const { trimMm, codes } of pages) {
      for (const { xMm, yMm, sideMm, modules } of codes) {
        const quietMm = (4 * sideMm) / modules;
        expect(Math.min(xMm, yMm, trimMm.width - xMm - sideMm, trimMm.height - yMm - sideMm) - quietMm).toBeGreaterThan(
          1,
        );
      }
      const upright = name === 'tent' ? codes.slice(1) : codes;
      for (const { xMm, sideMm } of upright) expect(xMm + sideMm / 2).toBeGreaterThan(trimMm.width / 2);
    }
  });

  it('has the same bytes each time', async () => {
    const [first, second] = [await make({ languages: ['vi', 'en'] }), await make({ languages: ['vi', 'en'] })];
    expect(Buffer.compare(Buffer.from(first.pdf), Buffer.from(second.pdf))).toBe(0);
  });

  it('uses ink colours and embedded fonts only', async () => {
    const content = plain((await make({ languages: ['vi', 'en'] })).pdf);
    expect(content).not.toContain('DeviceRGB');
    expect(content).not.toMatch(/\/BaseFont \/Helvetica/);
    expect(content).toMatch(/\/FontFile[23]/);
  });
});

describe('the route sheet', () => {
  it('carries a code a stop, which three decoders read; a long route keeps their addresses alone', async () => {
    const short = await routeSheet({ ...pass, kind: 'routes' }, guide, { languages: ['vi'] }, tour);
    expect(short.pages[0]?.codes).toHaveLength(6);
    expect((await gatePrint({ file: 'route.pdf', ...short })).diagnostics).toEqual([]);
    const long = await routeSheet({ ...pass, kind: 'routes' }, guide, { languages: ['vi'] }, tourOf(12));
    expect(long.pages[0]?.codes).toHaveLength(1);
  });
});

describe('bytes of a print', () => {
  it('do not depend on what the same process printed before', async () => {
    const first = await sheet(pass, guide, { languages: ['vi', 'zh'] });
    await sheet({ ...pass, title: { vi: 'Ð Đ ð', zh: '一丨' } }, guide, { languages: ['vi', 'zh', 'ko'] });
    const again = await sheet(pass, guide, { languages: ['vi', 'zh'] });
    expect(Buffer.compare(Buffer.from(first.pdf), Buffer.from(again.pdf))).toBe(0);
  });

  it('change with the guide’s own colours', async () => {
    const own = await sheet(pass, { ...guide, theme: { action: '#7a1f1f' } }, { languages: ['vi'] });
    const usual = await sheet(pass, guide, { languages: ['vi'] });
    expect(Buffer.compare(Buffer.from(own.pdf), Buffer.from(usual.pdf))).not.toBe(0);
  });
});

describe('what a print refuses', () => {
  const a5 = { languages: ['vi', 'en'], size: 'a5', orientation: 'landscape' } as const;

  it('a name that is too long even in small type, with the length that fits', async () => {
    const long = { ...pass, title: { vi: 'Quần thể di tích và danh thắng '.repeat(12), en: 'Site' } };
    await expect(sign(long, guide, a5)).rejects.toThrow(/The name has \d+ characters and only about \d+ fit/);
  });

  it('sentences that leave no room, naming the format and not the name', async () => {
    const wordy = { ...pass, sentence: { vi: 'Một câu dài. '.repeat(600) } };
    await expect(sign(wordy, guide, a5)).rejects.toThrow('A format of 210 × 148 mm has no room');
  });

  it('a glyph that no font has', async () => {
    await expect(sheet({ ...pass, title: { vi: 'Hang 𓀀' } }, guide, { languages: ['vi'] })).rejects.toThrow('U+13000');
  });

  it('a distance that the format cannot serve', async () => {
    await expect(sign(pass, guide, { ...a5, distanceMm: 2000 })).rejects.toThrow('To be read from 2 m');
  });

  it('no language, four languages, the same one twice', async () => {
    for (const languages of [[], ['vi', 'en', 'fr', 'ko'], ['vi', 'vi']] as const) {
      await expect(sheet(pass, guide, { languages })).rejects.toThrow('one to three different languages');
    }
  });

  it('a lot with other characters than a digital link carries', async () => {
    const options = { languages: ['vi'] } as const;
    await expect(productLabel(pass, guide, options, { traces: [{ lot: 'lô 1' }] })).rejects.toThrow('“lô 1”');
  });
});

it('a product without lots has one label, which names maker and origin', async () => {
  const data = { traces: [], producer: 'HTX mẫu', origin: 'Mật ong mẫu' };
  expect((await productLabel(pass, guide, { languages: ['vi'] }, data)).pages).toHaveLength(1);
});

describe('a missing translation', () => {
  it('is replaced by the best language there is, and reported', async () => {
    const { fallbacks } = await sheet({ ...pass, title: { vi: 'Đèo' } }, guide, { languages: ['fr'] });
    expect(fallbacks).toContainEqual({ field: 'title', wanted: 'fr', used: 'vi' });
  });

  it('is left out where another language of the print says it', async () => {
    const { fallbacks } = await sheet({ ...pass, title: { vi: 'Đèo' } }, guide, { languages: ['vi', 'en'] });
    expect(fallbacks).toEqual([{ field: 'title', wanted: 'en', used: 'vi' }]);
  });
});

it('a catalogue as a grid holds eight products to an A4, each with its own code; an A5 grid, and an empty one, are refused', async () => {
  const items = Array.from({ length: 9 }, () => honey);
  const { pages } = await catalogue(items, guide, { languages: ['vi', 'en'], layout: 'grid', size: 'a4' });
  expect(pages.map(({ codes }) => codes.length)).toEqual([1, 8, 1]);
  await expect(catalogue(items, guide, { languages: ['vi'], layout: 'grid', size: 'a5' })).rejects.toThrow(/A4/);
  await expect(catalogue([], guide, { languages: ['vi'], layout: 'page', size: 'a4' })).rejects.toThrow(
    /no product|Chưa có/,
  );
});
