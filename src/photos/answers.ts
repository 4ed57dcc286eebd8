/** What only a person knows of a picture: asked for at a terminal, or said by flags; never guessed. */
import type { Ask } from '../authoring/ask.ts';
import { DRAFT_MARK } from '../authoring/draft-mark.ts';
import { type IsoDate, isIsoDate } from '../lib/clock.ts';
import type { PhotoFields } from './list-photo.ts';
import { PhotoError } from './photo-error.ts';

export interface PhotoFlags {
  readonly alt?: string | undefined;
  readonly 'alt-en'?: string | undefined;
  readonly credit?: string | undefined;
  readonly licence?: string | undefined;
  /** Nobody can be recognised in any of the pictures. */
  readonly nobody?: boolean | undefined;
  /** Number of the signed consent of those who can. */
  readonly consent?: string | undefined;
  readonly 'consent-date'?: string | undefined;
}

/** The words for what nobody has said yet; `check` finds them. */
const UNSAID = {
  alt: `${DRAFT_MARK} ảnh chụp gì`,
  credit: `${DRAFT_MARK} tên người chụp`,
  licence: `${DRAFT_MARK} giấy phép, ví dụ CC BY 4.0`,
};

/**
 * What is said of one picture.
 *
 * @param ask  absent where nobody can answer
 * @throws {PhotoError} where it shows a child, or people without consent, or nobody says whether it does
 */
export async function photoAnswers(
  name: string,
  flags: PhotoFlags,
  today: IsoDate,
  ask?: Ask,
): Promise<Omit<PhotoFields, 'file'>> {
  const consent = await consentOf(name, flags, today, ask);
  const alt =
    flags.alt ??
    (await ask?.({
      vi: `${name}: ảnh chụp gì? (một câu, cho người không nhìn thấy)`,
      en: `${name}: what does it show? (one sentence in Vietnamese, for who cannot see it)`,
    }));
  const altEn =
    flags['alt-en'] ??
    (await ask?.({
      vi: '  Câu ấy bằng tiếng Anh (bỏ trống cũng được):',
      en: '  The same in English (may stay empty):',
    }));
  const credit = flags.credit ?? (await ask?.({ vi: '  Ai chụp?', en: '  Who took it?' }));
  const licence =
    flags.licence ??
    (await ask?.({
      vi: '  Người chụp cho dùng thế nào? (Enter: CC BY 4.0)',
      en: '  How may it be used? (Enter: CC BY 4.0)',
    }));
  return {
    alt: { vi: alt || UNSAID.alt, ...(altEn && { en: altEn }) },
    credit: credit || UNSAID.credit,
    licence: licence || (ask ? 'CC BY 4.0' : UNSAID.licence),
    ...(consent && { consent }),
  };
}

async function consentOf(name: string, flags: PhotoFlags, today: IsoDate, ask?: Ask): Promise<PhotoFields['consent']> {
  if (flags.nobody) return undefined;
  if (flags.consent !== undefined) return consentRecord(flags.consent, flags['consent-date'] ?? today);
  if (!ask) {
    throw new PhotoError('picture-people', {
      vi: 'chưa biết có nhận ra ai trong ảnh không. Thêm --nobody (không có ai), hoặc --consent SỐ-PHIẾU --consent-date NGÀY.',
      en: 'nobody said whether people can be recognised. Add --nobody, or --consent NUMBER --consent-date DAY.',
    });
  }
  const people = await yesNo(ask, `${name}: có nhận ra mặt ai trong ảnh không?`, `${name}: can anybody be recognised?`);
  if (!people) return undefined;
  if (await yesNo(ask, '  Trong đó có trẻ em không?', '  Is there a child among them?')) {
    throw new PhotoError('picture-child', {
      vi: 'có trẻ em trong ảnh: cẩm nang không dùng ảnh trẻ em, kể cả khi cha mẹ đồng ý. Chọn ảnh khác.',
      en: 'it shows a child: the guide uses no pictures of children, whatever the parents say. Choose another.',
    });
  }
  const id = await ask({
    vi: '  Số phiếu đồng ý đã ký (chưa có thì Enter):',
    en: '  Number of the signed consent (none yet: Enter):',
  });
  if (id === '') {
    throw new PhotoError('picture-consent', {
      vi: 'chưa có phiếu đồng ý của người trong ảnh. In phiếu: npm run print -- visit, xin chữ ký, rồi chạy lại.',
      en: 'the people in it have not signed. Print the sheet with npm run print -- visit, have it signed, run again.',
    });
  }
  const date = await ask({ vi: `  Ký ngày nào? (Enter: ${today})`, en: `  Signed on which day? (Enter: ${today})` });
  return consentRecord(id, date || today);
}

function consentRecord(id: string, date: string): NonNullable<PhotoFields['consent']> {
  if (!isIsoDate(date)) {
    throw new PhotoError('picture-consent-day', {
      vi: `ngày ký "${date}" viết chưa đúng: viết năm-tháng-ngày, ví dụ 2026-11-20.`,
      en: `the day "${date}" is not written right: year-month-day, for example 2026-11-20.`,
    });
  }
  return { id, date, purposes: ['website'] };
}

async function yesNo(ask: Ask, vi: string, en: string): Promise<boolean> {
  for (;;) {
    const answer = (await ask({ vi: `${vi} (c/k)`, en: `${en} (y/n)` })).toLowerCase();
    if (/^(?:c|co|có|y|yes)$/.test(answer)) return true;
    if (/^(?:k|ko|khong|không|n|no)$/.test(answer)) return false;
  }
}
