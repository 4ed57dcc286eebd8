/** What a lot's page tells crawlers: the product, its maker, the lot and its days. Of a sample only where it stands. */
import { translator } from '../../i18n/translate.ts';
import { entryHref, kindHref } from '../../lib/href.ts';
import type { CurrentGuide } from '../../queries/current.ts';
import { titleOf } from '../../queries/labels.ts';
import type { LotOfProduct, LotView } from '../../queries/lots.ts';
import { document, type JsonLdDocument, node } from './node.ts';
import { breadcrumbs } from './pages.ts';
import { absolute } from './parts.ts';

/** The structured data of a lot's page, in the language of its view. */
export function lotStructuredData(guide: CurrentGuide, { lot, product }: LotOfProduct, view: LotView): JsonLdDocument {
  const { locale } = view;
  const t = translator(locale);
  const way = breadcrumbs(guide, locale, [
    { name: t('kind.products'), href: kindHref('products', locale) },
    { name: view.title, href: entryHref(product.ref, locale) },
    { name: t('lot.title', { product: view.title, lot: lot.lot }), href: view.href },
  ]);
  if (product.facts.sample || product.facts.spirit) return document(way);
  const producer = product.facts.producer && guide.entries.get(product.facts.producer);
  const thing = node('Product', {
    name: view.title,
    url: absolute(guide, view.href),
    gtin: product.facts.gtin,
    identifier: node('PropertyValue', { propertyID: 'lot', value: lot.lot }),
    productionDate: lot.produced,
    manufacturer:
      producer &&
      node('Organization', {
        name: titleOf(producer, locale).text,
        url: absolute(guide, entryHref(producer.ref, locale)),
      }),
  });
  return document(thing, way);
}
