/** What there is to do on a day, told from the content alone; each group is one small question. */
import { type LoggedPrint, standingSigns } from '../codes/print-log.ts';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../i18n/locales.ts';
import { awardStatus, latestAward } from '../lib/award.ts';
import { addDays, addMonths, type IsoDate } from '../lib/clock.ts';
import type { DeadLink } from '../links/kept.ts';
import { withoutPhoto } from '../photos/without-photo.ts';
import type { Entry, Guide } from '../reading/guide.ts';
import { sourceHash } from '../reading/source-hash.ts';
import type { Task, TaskGroup } from './task.ts';

/** The guide's own rule: people are asked again before two years are over. */
export const CONSENT_MONTHS = 24;
/** Facts, as the rule `checked-long-ago` has it. */
const FACTS_MONTHS = 12;
/** A month's sheet also shows what falls due in that month. */
const AHEAD_DAYS = 30;

export interface StatusInput {
  readonly guide: Pick<Guide, 'entries' | 'site'>;
  readonly log: readonly LoggedPrint[];
  /** Entry of a printed code; absent where it was retired. */
  readonly refOf: (code: string) => string | undefined;
  readonly deadLinks?: readonly DeadLink[] | undefined;
  readonly today: IsoDate;
}

/** Every task, by group and then by day; those without a day come last. */
export function tasksOf(input: StatusInput): Task[] {
  const entries = [...input.guide.entries.values()];
  const real = entries.filter(({ facts }) => !facts.sample);
  const tasks = [
    ...real.flatMap((entry) => consents(entry, input.today)),
    ...signs(input),
    ...(input.deadLinks ?? []).map((link) => deadLink(link, input.guide)),
    ...entries.flatMap((entry) => uncheckedFacts(entry, input.today)),
    ...real.flatMap((entry) => awards(entry, input.today)),
    ...entries.flatMap((entry) => translations(entry, input.guide.site.languages)),
    ...photos(entries),
  ];
  return tasks.sort((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999') || a.ref.localeCompare(b.ref));
}

function make(group: TaskGroup, entry: Entry, vi: string, en: string, due?: IsoDate): Task {
  return { group, ref: entry.ref, title: titleOf(entry), what: { vi, en }, due };
}

function titleOf(entry: Entry): string {
  return entry.prose.get(DEFAULT_LOCALE)?.title ?? [...entry.prose.values()][0]?.title ?? entry.ref;
}

/** Whose consent it is stays in the facts: a list of tasks names no person. */
function consents(entry: Entry, today: IsoDate): Task[] {
  const given = [
    ...entry.facts.contacts.flatMap(({ consent }) =>
      consent ? [{ consent, of: { vi: 'liên hệ', en: 'a contact' } }] : [],
    ),
    ...entry.facts.photos.flatMap(({ consent, file }) =>
      consent ? [{ consent, of: { vi: `ảnh ${file}`, en: `the picture ${file}` } }] : [],
    ),
  ];
  return given.flatMap(({ consent, of }) => {
    if (consent.withdrawnOn !== undefined) {
      const until = addDays(consent.withdrawnOn, 15);
      return [
        make(
          'consent',
          entry,
          `Đã rút đồng ý (${of.vi}): xóa khỏi tệp, gỡ bản in trước ${until}`,
          `Withdrawn (${of.en}): delete it, take prints down before ${until}`,
          until,
        ),
      ];
    }
    const renew = addMonths(consent.date, CONSENT_MONTHS);
    if (renew > addDays(today, AHEAD_DAYS)) return [];
    return [
      make(
        'consent',
        entry,
        `Hỏi lại sự đồng ý ngày ${consent.date} (${of.vi})`,
        `Ask again for the consent of ${consent.date} (${of.en})`,
        renew,
      ),
    ];
  });
}

function signs({ log, today, refOf, guide }: StatusInput): Task[] {
  return standingSigns(log).flatMap((sign): Task[] => {
    const ref = refOf(sign.code) ?? sign.code;
    const entry = [...guide.entries.values()].find((one) => one.ref === ref);
    const title = entry ? titleOf(entry) : sign.code;
    const about = { group: 'signs', ref, title } as const;
    if (sign.place === undefined) {
      return [
        {
          ...about,
          what: {
            vi: `In ngày ${sign.printedOn}, chưa ghi treo ở đâu (${sign.file})`,
            en: `Printed on ${sign.printedOn}; nobody wrote where it hangs (${sign.file})`,
          },
        },
      ];
    }
    if (sign.nextVisit === undefined || sign.nextVisit > addDays(today, AHEAD_DAYS)) return [];
    return [
      {
        ...about,
        what: { vi: `Xem biển tại: ${sign.place}`, en: `Look at the sign: ${sign.place}` },
        due: sign.nextVisit,
      },
    ];
  });
}

function deadLink({ ref, url, triedOn }: DeadLink, guide: StatusInput['guide']): Task {
  const entry = [...guide.entries.values()].find((one) => one.ref === ref);
  return {
    group: 'links',
    ref,
    title: entry ? titleOf(entry) : ref,
    what: { vi: `${url} không mở được (thử ngày ${triedOn})`, en: `${url} did not answer (tried on ${triedOn})` },
  };
}

function uncheckedFacts(entry: Entry, today: IsoDate): Task[] {
  const { checkedOn } = entry.facts;
  if (checkedOn >= addMonths(today, -FACTS_MONTHS)) return [];
  return [
    make(
      'facts',
      entry,
      `Đối chiếu lần cuối ${checkedOn}: hỏi lại giờ, giá, số điện thoại`,
      `Last compared on ${checkedOn}: ask for hours, prices and numbers again`,
      addMonths(checkedOn, FACTS_MONTHS),
    ),
  ];
}

function awards(entry: Entry, today: IsoDate): Task[] {
  const ocop = 'ocop' in entry.facts ? entry.facts.ocop : undefined;
  const award = ocop && latestAward(ocop.awards);
  const status = award && awardStatus(award, today);
  if (!status?.validUntil || status.state === 'valid') return [];
  return status.state === 'expiring'
    ? [
        make(
          'awards',
          entry,
          `${award?.stars} sao có hiệu lực đến ${status.validUntil}: hỏi chủ thể đã nộp hồ sơ đánh giá lại chưa`,
          `${award?.stars} stars stand until ${status.validUntil}: ask whether the file for the next round was handed in`,
          status.validUntil,
        ),
      ]
    : [
        make(
          'awards',
          entry,
          `${award?.stars} sao hết hiệu lực ngày ${status.validUntil}: hỏi quyết định mới`,
          `${award?.stars} stars ended on ${status.validUntil}: ask for a new decision`,
          status.validUntil,
        ),
      ];
}

function translations(entry: Entry, languages: readonly Locale[]): Task[] {
  const source = entry.prose.get(DEFAULT_LOCALE);
  return languages.flatMap((locale) => {
    const name = LOCALES[locale].name;
    const prose = entry.prose.get(locale);
    if (!prose) return [make('missing', entry, name, name)];
    const of = prose.translation?.of;
    if (!source || of === undefined || of === sourceHash(source)) return [];
    return [
      make(
        'stale',
        entry,
        `${name}: bài gốc đã sửa sau khi dịch`,
        `${name}: its source was changed after the translation`,
      ),
    ];
  });
}

function photos(entries: readonly Entry[]): Task[] {
  const missing = new Set(withoutPhoto(entries));
  return entries
    .filter(({ ref }) => missing.has(ref))
    .map((entry) => make('photos', entry, 'Đang dùng hình minh họa', 'Shows an illustration'));
}
