/** Tickets and bookings that others sell: what they ask and where, never an offer of the guide's own. */
import { choose } from '../../i18n/choose.ts';
import { translator } from '../../i18n/translate.ts';
import type { Ticket } from '../../schemas/ticket.ts';
import { type JsonLdNode, node } from './node.ts';
import { pageUrl, type Subject } from './subject.ts';

/** An offer a ticket whose seller's page and price are known; `validFrom` is the day on which the price was seen. */
export function ticketOffers(subject: Subject): JsonLdNode[] {
  const { facts } = subject.entry;
  if (!('tickets' in facts)) return [];
  return facts.tickets.flatMap((ticket) => ticketOffer(ticket, subject));
}

function ticketOffer({ name, kind, url, electronic, price }: Ticket, subject: Subject): JsonLdNode[] {
  const { view } = subject;
  const asked = price?.free ? 0 : price?.vnd;
  if (!url || !price || asked === undefined) return [];
  const t = translator(view.locale);
  return [
    node('Offer', {
      name: choose(price.for, view.locale).text,
      url,
      ...(price.upToVnd ? { priceSpecification: range(asked, price.upToVnd) } : { price: asked }),
      priceCurrency: 'VND',
      validFrom: price.on,
      category: electronic ? t('tickets.electronic') : t(`tickets.kind.${kind}`),
      seller: node('Organization', { name }),
      itemOffered: node('Service', {
        name: view.title,
        areaServed: node('Place', { name: view.title, url: pageUrl(subject) }),
      }),
    }),
  ];
}

function range(minPrice: number, maxPrice: number): JsonLdNode {
  return node('PriceSpecification', { minPrice, maxPrice, priceCurrency: 'VND' });
}
