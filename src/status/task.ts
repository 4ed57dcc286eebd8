/** Something that a person has to do so that the guide stays true. */
import type { IsoDate } from '../lib/clock.ts';
import type { BilingualText } from '../lib/diagnostic.ts';

/** The groups in the order of a month's work: what may hurt somebody first. */
export const TASK_GROUPS = {
  consent: { vi: 'Sự đồng ý cần xin lại hoặc đã rút', en: 'Consent to renew, or withdrawn' },
  signs: { vi: 'Biển cần đi xem', en: 'Signs to inspect' },
  links: { vi: 'Liên kết hỏng', en: 'Dead links' },
  facts: { vi: 'Thông tin hơn một năm chưa đối chiếu', en: 'Facts not checked for a year' },
  awards: { vi: 'Sao OCOP sắp hết hoặc đã hết hạn', en: 'OCOP awards that end soon or have ended' },
  stale: { vi: 'Bản dịch cũ hơn bài gốc', en: 'Translations older than their source' },
  missing: { vi: 'Chưa có bản dịch', en: 'Translations missing' },
  photos: { vi: 'Chưa có ảnh thật', en: 'Real pictures missing' },
} as const satisfies Record<string, BilingualText>;

export type TaskGroup = keyof typeof TASK_GROUPS;

export interface Task {
  readonly group: TaskGroup;
  /** The entry, `kind/id`, or the file that is meant. */
  readonly ref: string;
  readonly title: string;
  readonly what: BilingualText;
  /** The day by which, or since when. */
  readonly due?: IsoDate | undefined;
}
