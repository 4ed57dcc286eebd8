/** The pages for officers, in the two languages that commands speak. */

import type { BilingualText } from '../lib/diagnostic.ts';
import { withBase } from '../lib/href.ts';

export const ADMIN_PAGES = {
  check: {
    title: { vi: 'Kiểm tra trước khi gửi', en: 'Check before you send' },
    lead: {
      vi: 'Thả tệp, ảnh, thư mục hoặc thư mục nén của một mục vào đây. Máy của bạn tự kiểm tra: không tệp nào rời khỏi máy này.',
      en: 'Drop files, pictures, the folder or a zip of an entry here. Your own device checks them: no file leaves it.',
    },
  },
  status: {
    title: { vi: 'Tình trạng cẩm nang', en: 'State of the guide' },
    lead: {
      vi: 'Mỗi vùng có gì, dịch tới đâu, và việc cần làm tháng này. In trang này làm phiếu công việc.',
      en: 'What each locality has, how far it is translated, and this month’s work. Print the page as a work sheet.',
    },
  },
} as const satisfies Record<string, { readonly title: BilingualText; readonly lead: BilingualText }>;

export type AdminPageName = keyof typeof ADMIN_PAGES;
export type AdminLanguage = keyof BilingualText;

/** Address of a page; Vietnamese has the short one. */
export function adminHref(page: AdminPageName, language: AdminLanguage): string {
  return withBase(language === 'vi' ? `/admin/${page}` : `/admin/${language}/${page}`);
}

/** Paths of the check page's scripts within the site: the checks, and what reads workbooks and Word files. */
export const CHECK_SCRIPT = 'admin/check.js';
export const OFFICE_SCRIPT = 'admin/office.js';
