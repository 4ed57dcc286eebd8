/** A lot for machines: what its page says, with what is declared and what is certified under names of their own. */
import { printedGs1Link, toGtin14 } from '../codes/payloads/gs1.ts';
import { DEFAULT_LOCALE } from '../i18n/locales.ts';
import { entryHref } from '../lib/href.ts';
import type { CurrentGuide } from '../queries/current.ts';
import { titleOf } from '../queries/labels.ts';
import { type LotOfProduct, lotHref } from '../queries/lots.ts';

/** The record; a field that is not known is absent. Days are `YYYY-MM-DD`. */
export function lotRecord(guide: CurrentGuide, placed: LotOfProduct) {
  const { lot, product, code } = placed;
  const { facts } = product;
  const { origin } = guide.site;
  const producer = facts.producer && guide.entries.get(facts.producer);
  const href = lotHref(placed);
  const papers = lot.documents.map(({ name, number, issuer, validUntil }) => ({ name, number, issuer, validUntil }));
  return {
    guide: guide.site.id,
    sample: facts.sample,
    builtOn: guide.builtOn,
    ...(href && { page: new URL(href, origin).href }),
    ...(code && { code }),
    ...(facts.gtin && { gtin14: toGtin14(facts.gtin), digitalLink: printedGs1Link(origin, facts.gtin, lot.lot) }),
    lot: lot.lot,
    product: {
      ref: product.ref,
      name: titleOf(product, DEFAULT_LOCALE).text,
      page: new URL(entryHref(product.ref, DEFAULT_LOCALE), origin).href,
    },
    ...(producer && { producer: { ref: producer.ref, name: titleOf(producer, DEFAULT_LOCALE).text } }),
    produced: lot.produced,
    packed: lot.packed,
    expires: lot.expires,
    recalled: lot.recalled && { since: lot.recalled, reason: lot.recall_reason },
    declaredByMaker: {
      ...(!facts.spirit && { growingArea: lot.area }),
      growingAreaCode: lot.area_code,
      stages: facts.spirit ? [] : lot.stages,
      documents: papers.filter(({ issuer }) => issuer === undefined),
    },
    certifiedByOthers: {
      documents: papers.filter(({ issuer }) => issuer !== undefined),
      certificates: facts.certificates.map(({ name: _, ...paper }) => paper),
      ocop: (facts.ocop?.awards ?? []).map(({ stars, date, dateIs, decision }) => ({ stars, date, dateIs, decision })),
    },
    ...(facts.traceStamp && { traceStamp: facts.traceStamp }),
    checkedOn: lot.checked_on,
  };
}
