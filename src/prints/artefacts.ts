/** Every kind of artefact, by the name that commands and the print log use. */
import type { BilingualText } from '../lib/diagnostic.ts';

export const ARTEFACTS = {
  sheet: { vi: 'Tờ A4 in văn phòng', en: 'Office A4 sheet' },
  sign: { vi: 'Biển ngoài trời', en: 'Outdoor sign' },
  tent: { vi: 'Biển để bàn', en: 'Table tent' },
  'door-sticker': { vi: 'Đề can dán cửa', en: 'Door sticker' },
  'sticker-sheet': { vi: 'Tờ tem A4', en: 'A4 sheet of stickers' },
  'product-label': { vi: 'Nhãn kể chuyện sản phẩm', en: 'Product label' },
  catalogue: { vi: 'Danh mục sản phẩm', en: 'Product catalogue' },
  'household-map': { vi: 'Sơ đồ các hộ', en: 'Household map poster' },
  'market-plan': { vi: 'Sơ đồ chợ', en: 'Market plan poster' },
  'route-sheet': { vi: 'Tờ hành trình', en: 'Route sheet' },
  'wifi-card': { vi: 'Thẻ Wi-Fi', en: 'Wi-Fi card' },
  'payment-card': { vi: 'Thẻ chuyển khoản', en: 'Payment card' },
  'save-poster': { vi: 'Áp phích “Lưu cẩm nang ở đây”', en: '“Save the guide here” poster' },
  booklet: { vi: 'Sổ cẩm nang A5', en: 'A5 booklet of the guide' },
  'code-plate': { vi: 'Tấm mã để khắc (SVG)', en: 'Code plate for engravers (SVG)' },
} as const satisfies Record<string, BilingualText>;

export type ArtefactKind = keyof typeof ARTEFACTS;
