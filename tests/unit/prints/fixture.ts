/** A guide, its entries and a village's map, all samples, in every print language. */
import { inflateSync } from 'node:zlib';
import { type Localised, PRINT_LANGUAGES } from '../../../src/prints/languages.ts';
import type { Pictogram } from '../../../src/prints/pictograms.ts';
import type { PlanPrint } from '../../../src/prints/plan.ts';
import type { RouteList, RouteStop } from '../../../src/prints/route-list.ts';
import { type PrintKey, phrase } from '../../../src/prints/strings.ts';
import type { ConductLine, PrintGuide, PrintSubject } from '../../../src/prints/subject.ts';

const inAll = (key: PrintKey): Localised =>
  Object.fromEntries(PRINT_LANGUAGES.map((language) => [language, phrase(key, language)]));

const line = (pictogram: Pictogram, key: PrintKey): ConductLine => ({ pictogram, text: inAll(key) });

export const guide: PrintGuide = {
  name: { vi: 'Cẩm nang mẫu', en: 'Sample guide' },
  host: 'camnang.example',
  languages: ['vi', 'en'],
  saveAddress: 'HTTPS://CAMNANG.EXAMPLE/LUU',
  saveTyped: 'camnang.example',
  contentDate: '2026-11-21',
};

export const pass: PrintSubject = {
  ref: 'heritage/deo-ma-pi-leng',
  kind: 'heritage',
  code: '7K2M9D',
  printedAddress: 'HTTPS://CAMNANG.EXAMPLE/Q/7K2M9D',
  title: { vi: 'Đèo Mã Pì Lèng', en: 'Ma Pi Leng Pass', ko: '마피렝 고개', zh: '马皮楞山口' },
  sentence: {
    vi: 'Con đường Hạnh Phúc bám vách đá, dưới chân là dòng Nho Quế.',
    en: 'The Happiness Road clings to the cliff, above the Nho Que river.',
    ko: '행복의 길이 절벽을 따라 이어집니다.',
    zh: '“幸福之路”在此紧贴悬崖。',
  },
  facts: { vi: 'Danh lam thắng cảnh quốc gia, 2009', en: 'National scenic site, 2009' },
  hours: { vi: 'Mở cả ngày', en: 'Open all day' },
  phone: '0900 000 012',
  conduct: [
    line('mind-edge', 'conduct.mind-edge'),
    line('ask-photo', 'conduct.ask-photo'),
    line('no-drone', 'conduct.no-drone'),
  ],
  seed: 'deo-ma-pi-leng',
  sample: true,
};

export const village: PlanPrint = {
  of: 'households',
  width: 1000,
  height: 560,
  shapes: [
    { kind: 'forest', path: 'M0 0H1000V150C800 90 600 190 420 120S100 150 0 190z' },
    { kind: 'road', path: 'M0 320C200 250 420 380 620 280S880 230 1000 250' },
  ],
  labels: [{ text: 'Suối', x: 300, y: 500 }],
  here: { x: 120, y: 292 },
  marks: [
    { number: '1', name: 'Nhà mẫu 1', open: true, phone: '0900 000 011', x: 200, y: 250 },
    { number: '12', name: 'Nhà mẫu 12', open: false, x: 600, y: 330 },
  ],
};

export const market: PlanPrint = {
  ...village,
  of: 'market',
  marks: [
    { number: 'A1', name: 'Vải mẫu', open: true, x: 200, y: 250 },
    { number: 'KHU-12', name: 'Rau mẫu · Hợp tác xã mẫu', open: true, phone: '0900 000 011', x: 600, y: 330 },
  ],
};

const stop = (number: number): RouteStop => ({
  title: { vi: `Điểm dừng mẫu ${number}`, en: `Sample stop ${number}` },
  notes: [{ vi: 'Dừng khoảng 1 giờ', en: 'Stay about 1 hour' }],
  onwards: { vi: 'khoảng 5 km đường chim bay', en: 'about 5 km as the crow flies' },
  code: { printedAddress: pass.printedAddress, typed: 'camnang.example/Q/7K2M9D' },
});

/** A route of so many stops. */
export function tourOf(count: number): RouteList {
  return {
    stops: Array.from({ length: count }, (_, index) => stop(index + 1)),
    carry: { vi: 'Mang theo: nước uống.', en: 'Take along: water.' },
    honesty: { vi: 'Khoảng cách đường chim bay.', en: 'Straight-line distances.' },
  };
}

export const tour = tourOf(5);

/** Everything a PDF says uncompressed: its objects and its inflated content, fonts left out. */
export function plain(pdf: Uint8Array): string {
  const text = Buffer.from(pdf).toString('latin1');
  return text.replace(/stream\r?\n([\s\S]*?)\r?\nendstream/g, (whole, body: string) => {
    try {
      return inflateSync(Buffer.from(body, 'latin1')).toString('latin1');
    } catch {
      return whole;
    }
  });
}
