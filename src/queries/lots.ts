/** The lots of products: their addresses, and what a page says of one. What its maker declares and what another body certified are kept apart. */
import { gs1Path } from '../codes/payloads/gs1.ts';
import { choose } from '../i18n/choose.ts';
import { DEFAULT_LOCALE, type Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { codeFileHref, codeHref, entryHref, withBase } from '../lib/href.ts';
import { formatPartialDate } from '../lib/partial-date.ts';
import { type Entry, isOfKind } from '../reading/guide.ts';
import type { PlacedLot } from '../reading/lots.ts';
import type { EntryRef } from '../schemas/kinds.ts';
import type { LotDocument, LotStep } from '../schemas/lot.ts';
import type { CurrentGuide } from './current.ts';
import { certificateLine, type StampView, stampView } from './facts/certificates.ts';
import { type FactLine, fact, present } from './facts/line.ts';
import { awardLine } from './facts/product.ts';
import { kindLine, titleOf } from './labels.ts';

/** A lot with the product it is of. */
export interface LotOfProduct extends PlacedLot {
  readonly product: Entry<'products'>;
  /** Its own code; absent until one is issued. */
  readonly code?: string;
}

/** Every lot whose product can be shown. */
export function lotsOf(guide: CurrentGuide): LotOfProduct[] {
  return guide.lots.flatMap((placed) => {
    const product = guide.entries.get(`products/${placed.productId}`);
    if (!product || !isOfKind(product, 'products')) return [];
    const code = guide.lotCodes.get(placed.ref);
    return [{ ...placed, product, ...(code && { code }) }];
  });
}

/** The lots of a product, the newest first. */
export function lotsOfProduct(guide: CurrentGuide, ref: EntryRef): LotOfProduct[] {
  const day = ({ lot }: LotOfProduct) => lot.packed ?? lot.produced ?? '';
  return (lotsByProduct(guide).get(ref) ?? []).toSorted((a, b) =>
    day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : a.lot.lot < b.lot.lot ? -1 : 1,
  );
}

const byProduct = new WeakMap<CurrentGuide, ReadonlyMap<EntryRef, readonly LotOfProduct[]>>();

/** Sorted out once: every product asks. */
function lotsByProduct(guide: CurrentGuide): ReadonlyMap<EntryRef, readonly LotOfProduct[]> {
  const lots = byProduct.get(guide) ?? Map.groupBy(lotsOf(guide), ({ product }) => product.ref);
  byProduct.set(guide, lots);
  return lots;
}

/** Where the lot's page is: the GS1 Digital Link path where the product has a number, else its code's page; nowhere without either. */
export function lotHref({ product, lot, code }: LotOfProduct): string | undefined {
  if (product.facts.gtin) return withBase(gs1Path(product.facts.gtin, lot.lot));
  return code && codeHref(code);
}

export interface LotView {
  readonly locale: Locale;
  readonly lot: string;
  readonly href: string;
  readonly code?: string;
  readonly recordHref?: string;
  readonly title: string;
  readonly titleLocale: Locale;
  readonly productHref: string;
  readonly productLine: string;
  readonly sample: boolean;
  readonly scene: Entry['facts']['illustration'];
  readonly seed: string;
  readonly recall?: { readonly since: string; readonly reason: string; readonly locale: Locale };
  /** Said where the last day has passed. */
  readonly expired?: string;
  readonly facts: readonly FactLine[];
  /** By their maker's word alone. */
  readonly stages: readonly LotStep[];
  readonly declared: readonly LotDocument[];
  /** Given by another body: of the product, of its maker, of this lot. */
  readonly certified: readonly FactLine[];
  readonly stamp?: StampView;
  readonly checkedOn: string;
}

/** What is said of a lot in a language. Stages and papers stand in the language in which their maker wrote them. */
export function lotView(guide: CurrentGuide, placed: LotOfProduct, locale: Locale): LotView {
  const t = translator(locale);
  const { lot, product, code } = placed;
  const { facts } = product;
  const day = (date: string) => formatPartialDate(date, locale);
  const producer = facts.producer && guide.entries.get(facts.producer);
  const title = titleOf(product, locale);
  const stamp = facts.traceStamp && stampView(facts.traceStamp, locale);
  const reason = lot.recall_reason && choose({ vi: lot.recall_reason, en: lot.recall_reason_en }, locale);
  return {
    locale,
    lot: lot.lot,
    href: lotHref(placed) ?? entryHref(product.ref, locale),
    ...(code && { code, recordHref: codeFileHref(code, 'json') }),
    title: title.text,
    titleLocale: title.locale,
    productHref: entryHref(product.ref, locale),
    productLine: kindLine(product, locale, guide.builtOn),
    sample: facts.sample,
    scene: facts.illustration,
    seed: product.id,
    ...(lot.recalled && reason && { recall: { since: day(lot.recalled), reason: reason.text, locale: reason.locale } }),
    ...(lot.expires && lot.expires < guide.builtOn && { expired: t('lot.expired', { date: day(lot.expires) }) }),
    facts: present<FactLine>(
      fact(t('lot.number'), lot.lot),
      lot.produced && fact(t('lot.produced'), day(lot.produced)),
      lot.packed && fact(t('lot.packed'), day(lot.packed)),
      lot.expires && fact(t('lot.expires'), day(lot.expires)),
      producer && fact(t('lot.producer'), titleOf(producer, locale).text),
      lot.area && !facts.spirit && { label: t('lot.area'), values: [{ text: lot.area, locale: DEFAULT_LOCALE }] },
      lot.area_code && fact(t('lot.area-code'), lot.area_code),
      facts.gtin && {
        label: t('product.gtin'),
        values: [{ text: facts.gtin, ...(facts.sample && { note: t('lot.gtin-sample') }) }],
      },
    ),
    // Of a spirit the days and papers alone: how it was made would be praise.
    stages: facts.spirit ? [] : lot.stages,
    declared: lot.documents.filter(({ issuer }) => issuer === undefined),
    certified: [
      ...present(awardLine(facts, locale, guide.builtOn)),
      ...facts.certificates.map((certificate) => certificateLine(certificate, locale, guide.builtOn)),
      ...lot.documents.flatMap((paper) => (paper.issuer ? [paperLine(paper, locale, guide.builtOn)] : [])),
    ],
    ...(stamp && { stamp }),
    checkedOn: t('checked', { date: day(lot.checked_on) }),
  };
}

function paperLine({ name, number, issuer, validUntil }: LotDocument, locale: Locale, today: string): FactLine {
  const t = translator(locale);
  const until = validUntil && formatPartialDate(validUntil, locale);
  const note = until && t(validUntil < today ? 'certificate.ended' : 'certificate.until', { date: until });
  return { label: name, values: [{ text: present(number, issuer).join(' · '), ...(note && { note }) }] };
}
