/** Papers that another body gave: each with its number, who gave it, and whether it still stands. */
import { choose } from '../../i18n/choose.ts';
import type { Locale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translate.ts';
import { formatPartialDate } from '../../lib/partial-date.ts';
import type { Certificate, TraceStamp } from '../../schemas/certificate.ts';
import { type FactLine, present } from './line.ts';

/** One certificate; past its last day it says so. */
export function certificateLine(
  { kind, name, number, issuer, date, validUntil }: Certificate,
  locale: Locale,
  today: string,
): FactLine {
  const t = translator(locale);
  const own = name && choose(name, locale);
  const until = validUntil && formatPartialDate(validUntil, locale);
  const note = !until
    ? t('certificate.open')
    : t(validUntil < today ? 'certificate.ended' : 'certificate.until', { date: until });
  return {
    label: kind === 'other' ? (own?.text ?? number) : t(`certificate.${kind}`),
    values: [
      {
        text: present(kind !== 'other' && own?.text, number, issuer, date && formatPartialDate(date, locale)).join(
          ' · ',
        ),
        note,
      },
    ],
  };
}

/** The trace stamp that is on the pack already. */
export interface StampView {
  readonly by: string;
  readonly url?: string;
  readonly checked: string;
}

export function stampView({ by, url, lastChecked }: TraceStamp, locale: Locale): StampView {
  const t = translator(locale);
  return { by, ...(url && { url }), checked: t('links.checked', { date: formatPartialDate(lastChecked, locale) }) };
}
