import type { Link } from '../../schemas/link.ts';
import type { Finding, Rule } from '../rule.ts';

/** Platforms that cooperatives sell or show themselves on. A name here says nothing of its quality, only that it is no other's copy. */
const PLATFORMS: Partial<Record<Link['kind'], readonly string[]>> = {
  marketplace: ['buudien.vn', 'shopee.vn', 'lazada.vn', 'tiki.vn', 'sendo.vn', 'tiktok.com'],
  social: ['facebook.com', 'm.facebook.com', 'tiktok.com', 'zalo.me', 'oa.zalo.me', 'instagram.com', 'youtube.com'],
};

export const shopUnknown: Rule = {
  code: 'shop-unknown',
  severity: 'warning',
  asks: {
    vi: 'Liên kết tới sàn, mạng xã hội phải là tên miền chính của nơi đó; cửa hàng riêng phải dùng https.',
    en: 'Links to marketplaces and social networks use their own domain; a shop of one’s own uses https.',
  },
  check({ entries }) {
    return entries.flatMap(({ facts, file }) =>
      facts.links.flatMap((link, index): Finding[] => {
        const words = problemOf(link);
        return words ? [{ file, path: ['links', index, 'url'], ...words }] : [];
      }),
    );
  },
};

function problemOf({ kind, url }: Link): Pick<Finding, 'message' | 'remedy'> | undefined {
  const { hostname = '', protocol } = URL.parse(url) ?? {};
  const host = hostname.replace(/^www\./, '');
  const known = PLATFORMS[kind];
  if (known && !known.includes(host)) {
    return {
      message: {
        vi: `${host} không có trong danh sách sàn và mạng xã hội đã biết: có thể là trang giả hoặc gõ nhầm.`,
        en: `${host} is on no list of known marketplaces and networks: it may be a copy, or mistyped.`,
      },
      remedy: {
        vi: `Kiểm tra từng chữ của tên miền. Đã biết: ${known.join(', ')}. Nếu là trang bán hàng riêng của chủ thể, ghi kind: shop.`,
        en: `Check the domain letter by letter. Known: ${known.join(', ')}. Where it is the maker’s own shop, write kind: shop.`,
      },
    };
  }
  const isOwn = kind === 'shop' && (protocol !== 'https:' || /^[\d.]+$|^\[/.test(hostname));
  if (!isOwn) return undefined;
  return {
    message: {
      vi: `Cửa hàng ${host} không có https hoặc không có tên miền: khách không chắc mình đang ở trang nào.`,
      en: `The shop ${host} has no https or no name: a visitor cannot be sure where he is.`,
    },
    remedy: {
      vi: 'Hỏi chủ thể địa chỉ https chính thức; chưa có thì bỏ liên kết, để số điện thoại.',
      en: 'Ask the maker for the official https address; without one leave the link out and keep the phone.',
    },
  };
}
