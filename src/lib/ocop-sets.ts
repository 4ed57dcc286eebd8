/**
 * The 26 sets of OCOP products, Decision 26/2026/QĐ-TTg of 22/5/2026, in their order: the number
 * that an entry gives is the place in this list.
 */
import { choose } from '../i18n/choose.ts';
import type { Locale } from '../i18n/locales.ts';

const SETS = [
  { vi: 'Rau, củ, quả, hạt tươi', en: 'Fresh produce' },
  { vi: 'Thịt, thủy sản, trứng, sữa tươi', en: 'Fresh meat, fish, eggs and milk' },
  { vi: 'Gạo, ngũ cốc', en: 'Rice and grain' },
  { vi: 'Mật ong và nông sản thô khác', en: 'Honey and other raw produce' },
  { vi: 'Đồ ăn nhanh', en: 'Ready-to-eat food' },
  { vi: 'Chế biến từ gạo, ngũ cốc', en: 'Processed grain' },
  { vi: 'Chế biến từ rau, củ, quả, hạt', en: 'Processed produce' },
  { vi: 'Chế biến từ thịt, thủy sản, trứng, sữa, mật ong', en: 'Processed animal products and honey' },
  { vi: 'Tương, nước mắm, nước chấm', en: 'Sauces' },
  { vi: 'Gia vị', en: 'Condiments' },
  { vi: 'Chè', en: 'Tea' },
  { vi: 'Trà thảo mộc', en: 'Herbal tea' },
  { vi: 'Cà phê, ca cao', en: 'Coffee and cocoa' },
  { vi: 'Rượu trắng', en: 'White spirit' },
  { vi: 'Đồ uống có cồn khác', en: 'Other alcoholic drinks' },
  { vi: 'Nước uống đóng chai', en: 'Bottled water' },
  { vi: 'Đồ uống không cồn khác', en: 'Other soft drinks' },
  { vi: 'Thực phẩm chức năng, thuốc từ dược liệu', en: 'Functional food and herbal medicine' },
  { vi: 'Mỹ phẩm từ dược liệu', en: 'Herbal cosmetics' },
  { vi: 'Tinh dầu, dược liệu khác', en: 'Essential oils and other herbs' },
  { vi: 'Thủ công mỹ nghệ gia dụng, trang trí', en: 'Household and decorative craft' },
  { vi: 'Vải, may mặc', en: 'Textiles' },
  { vi: 'Hoa', en: 'Flowers' },
  { vi: 'Cây cảnh', en: 'Ornamental plants' },
  { vi: 'Động vật cảnh', en: 'Ornamental animals' },
  { vi: 'Du lịch cộng đồng, du lịch sinh thái và điểm du lịch', en: 'Community tourism, eco-tourism and destinations' },
] as const;

/** The six sectors that the sets belong to, in their order. */
export const OCOP_SECTORS = ['food', 'drinks', 'herbs', 'craft', 'ornamental', 'tourism'] as const;
/** The last set of each sector. */
const LAST_SETS = [13, 17, 20, 22, 25, 26];

/** The sector of a set, 1–26. Throws `RangeError` outside. */
export function ocopSectorOf(set: number): (typeof OCOP_SECTORS)[number] {
  const sector = set < 1 ? undefined : OCOP_SECTORS[LAST_SETS.findIndex((last) => set <= last)];
  if (!sector) throw new RangeError(`OCOP set must be 1–26, got ${set}`);
  return sector;
}

/** The short name of a set, 1–26. Throws `RangeError` outside. */
export function ocopSetName(number: number, locale: Locale): string {
  const set = SETS[number - 1];
  if (!set) throw new RangeError(`OCOP set must be 1–26, got ${number}`);
  return choose(set, locale).text;
}
