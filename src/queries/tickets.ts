/** Tickets and bookings that others sell, with the price they asked on a day. */
import { choose } from '../i18n/choose.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { formatPartialDate } from '../lib/partial-date.ts';
import type { Ticket } from '../schemas/ticket.ts';
import type { FactLine } from './facts/line.ts';
import { feeLines } from './visit.ts';

export interface TicketView {
  readonly name: string;
  readonly href?: string;
  readonly kind: string;
  readonly electronic: boolean;
  readonly price?: FactLine;
  readonly includes?: { readonly text: string; readonly locale: Locale };
  readonly checked: string;
}

/** Each with what it costs and holds. */
export function ticketViews(tickets: readonly Ticket[], locale: Locale): TicketView[] {
  const t = translator(locale);
  return tickets.map(({ name, url, kind, electronic, price, includes, lastChecked }) => {
    const [line] = price ? feeLines([price], locale) : [];
    const held = includes && choose(includes, locale);
    return {
      name,
      ...(url && { href: url }),
      kind: electronic ? t('tickets.electronic') : t(`tickets.kind.${kind}`),
      electronic,
      ...(line && { price: line }),
      ...(held && { includes: { text: t('tickets.includes', { what: held.text }), locale: held.locale } }),
      checked: t('links.checked', { date: formatPartialDate(lastChecked, locale) }),
    };
  });
}
