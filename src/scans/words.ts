/** The words of the report, in both languages of the commands. */
import type { BilingualText } from '../lib/diagnostic.ts';
import type { BOT_RULES } from './bots.ts';
import type { LeftOut } from './judge.ts';

export const WORDS = {
  title: { vi: 'Lượt quét mã', en: 'Scans of the codes' },
  scans: { vi: 'lượt quét', en: 'scans' },
  typed: { vi: 'trong đó gõ mã bằng tay', en: 'of them typed by hand' },
  byDay: { vi: 'Theo ngày', en: 'By day' },
  byLanguage: { vi: 'Theo ngôn ngữ của máy khách', en: 'By the language of the visitor’s phone' },
  unknownLanguage: { vi: 'không rõ (nhật ký không ghi)', en: 'unknown (not in the log)' },
  hot: { vi: 'Biển được quét nhiều, 30 ngày cuối', en: 'Hot signs, last 30 days' },
  dead: { vi: 'Biển lặng: 60 ngày không ai quét', en: 'Dead signs: not scanned for 60 days' },
  deadAdvice: {
    vi: 'Đáng đến xem: biển có thể đã mất, phai, bị che, hoặc treo ở nơi không ai dừng chân.',
    en: 'Worth a visit: the sign may be lost, faded or covered, or hang where nobody stops.',
  },
  noneDead: { vi: 'Không có biển nào.', en: 'None.' },
  tooShort: {
    vi: 'Nhật ký chưa đủ 60 ngày nên chưa thể nói biển nào lặng.',
    en: 'The logs reach back less than 60 days, so nothing can be said yet.',
  },
  all: { vi: 'Mọi mã', en: 'Every code' },
  code: { vi: 'Mã', en: 'Code' },
  place: { vi: 'Nơi', en: 'Place' },
  hangs: { vi: 'Treo ở', en: 'Hangs at' },
  last: { vi: 'Lần cuối', en: 'Last' },
  never: { vi: 'chưa lần nào', en: 'never' },
  recent: { vi: '30 ngày cuối', en: 'Last 30 days' },
  total: { vi: 'Tổng', en: 'Total' },
  languages: { vi: 'Ngôn ngữ', en: 'Languages' },
  notCounted: { vi: 'Không tính', en: 'Not counted' },
  howCounted: { vi: 'Cách đếm', en: 'How it was counted' },
  offline: {
    vi: 'Lượt quét mà điện thoại tự trả lời, vì cẩm nang đã được lưu vào máy hoặc trang còn trong bộ nhớ đệm, không tới máy chủ nên không có trong số này. Số thật vì thế cao hơn; nơi không có sóng thì cao hơn nhiều.',
    en: 'Scans that the phone answered by itself, because the guide was kept on it or the page was still in a cache, never reach the server and are not in these numbers. The true numbers are higher, and much higher where there is no signal.',
  },
  privacy: {
    vi: 'Báo cáo không có địa chỉ mạng, không nhận ra ai: chỉ đếm theo mã, ngày (giờ Việt Nam) và ngôn ngữ.',
    en: 'No network address is in this report and nobody can be told from it: only counts by code, day (Vietnam’s time) and language.',
  },
  noScans: { vi: 'Chưa có lượt quét nào trong nhật ký.', en: 'There are no scans in the logs.' },
} as const satisfies Record<string, BilingualText>;

export const WHY: Readonly<Record<LeftOut, BilingualText>> = {
  bot: { vi: 'chương trình tự động', en: 'programs' },
  'within-site': { vi: 'đi từ trang khác của cẩm nang', en: 'from another page of the guide' },
  link: { vi: 'đi từ liên kết ở trang web khác', en: 'from a link on another website' },
  'unknown-code': { vi: 'mã không có trong sổ', en: 'a code that is not in the registry' },
  'other-host': { vi: 'tên miền khác', en: 'another host' },
  failed: { vi: 'không nhận được trang', en: 'the page was not received' },
  repeat: { vi: 'cùng máy tải lại ngay', en: 'the same phone at once again' },
};

const BOT_NAMES: Readonly<Record<string, BilingualText>> = {
  'no-name': { vi: 'không xưng tên', en: 'without a name' },
  'link-preview': { vi: 'xem trước liên kết (Facebook, Zalo …)', en: 'link previews (Facebook, Zalo …)' },
  watcher: { vi: 'chương trình canh trang', en: 'site watchers' },
  program: { vi: 'công cụ lập trình', en: 'programming tools' },
  crawler: { vi: 'máy tìm kiếm, máy thu thập', en: 'search engines, crawlers' },
};

/** The name of a rule of {@link BOT_RULES}. */
export function botName(rule: (typeof BOT_RULES)[number]['name']): BilingualText {
  return BOT_NAMES[rule] ?? { vi: rule, en: rule };
}
