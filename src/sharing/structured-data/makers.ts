/** Products and those who make them. */
import { choose } from '../../i18n/choose.ts';
import { translator } from '../../i18n/translate.ts';
import { entryHref } from '../../lib/href.ts';
import { ocopSetName } from '../../lib/ocop-sets.ts';
import { titleOf } from '../../queries/labels.ts';
import type { Entry } from '../../reading/guide.ts';
import type { Product } from '../../schemas/product.ts';
import { type JsonLdNode, node } from './node.ts';
import { absolute, postalAddress, telephone } from './parts.ts';
import { named, pageUrl, type Subject } from './subject.ts';

/** A product with its recognition as the page states it; of a spirit only that (Advertising Law 2012). */
export function productThing(subject: Subject<Entry<'products'>>): JsonLdNode {
  const { guide, entry, view } = subject;
  const { facts } = entry;
  const award = awards(subject);
  if (facts.spirit) return node('Product', { name: view.title, url: pageUrl(subject), award });
  const producer = facts.producer && guide.entries.get(facts.producer);
  return node('Product', {
    ...named(subject),
    award,
    category: facts.ocop?.set && ocopSetName(facts.ocop.set, view.locale),
    countryOfOrigin: node('Country', { name: new Intl.DisplayNames([view.locale], { type: 'region' }).of('VN') }),
    gtin: facts.gtin,
    material: facts.origin && choose(facts.origin, view.locale).text,
    manufacturer:
      producer &&
      node('Organization', {
        name: titleOf(producer, view.locale).text,
        url: absolute(guide, entryHref(producer.ref, view.locale)),
      }),
    offers: offers(facts),
  });
}

/** "OCOP 4 sao, 4/2/2020 · QĐ 303 (được công nhận năm 2020; nay chưa kiểm chứng lại)". */
function awards({ entry, view }: Subject<Entry<'products'>>): string[] {
  if (!entry.facts.ocop?.awards.length) return [];
  const label = translator(view.locale)('product.award');
  const line = view.facts.find((fact) => fact.label === label);
  return (line?.values ?? []).map(({ text, note }) => (note ? `${text} (${note})` : text));
}

/** What shops ask, where both a shop and a price are known: the guide itself sells nothing. */
function offers({ links, packs }: Product): JsonLdNode[] {
  const shops = links.filter(({ kind }) => kind === 'marketplace' || kind === 'shop');
  const priced = packs.flatMap(({ vnd, upToVnd, on }) => (vnd ? [{ low: vnd, high: upToVnd ?? vnd, on }] : []));
  if (priced.length === 0) return [];
  const lowPrice = Math.min(...priced.map(({ low }) => low));
  const highPrice = Math.max(...priced.map(({ high }) => high));
  return shops.map(({ name, url }) =>
    node('AggregateOffer', {
      url,
      lowPrice,
      highPrice,
      priceCurrency: 'VND',
      offerCount: priced.length,
      validFrom: priced.map(({ on }) => on).sort()[0],
      seller: node('Organization', { name }),
    }),
  );
}

/** A cooperative, household or company; a business to visit where it receives visitors. */
export function producerOrganisation(subject: Subject<Entry<'producers'>>): JsonLdNode {
  const { guide, entry, view } = subject;
  const { facts } = entry;
  return node(facts.acceptsVisits && facts.address ? 'LocalBusiness' : 'Organization', {
    ...named(subject),
    legalName: facts.legalName,
    taxID: facts.taxCode,
    address: postalAddress(guide, facts.address, view.locale),
    telephone: telephone(entry),
  });
}
