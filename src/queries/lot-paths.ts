/** Which pages lots have at GS1 Digital Link addresses. */
import { gs1Path } from '../codes/payloads/gs1.ts';
import { isOfKind } from '../reading/guide.ts';
import { currentGuide } from './current.ts';
import { lotsOf, lotsOfProduct } from './lots.ts';

/** Static paths of the GS1 Digital Link: one a lot of a numbered product. */
export async function gs1Paths() {
  const guide = await currentGuide();
  return lotsOf(guide).flatMap((lot) => {
    const [, , gtin, , number] = lot.product.facts.gtin ? gs1Path(lot.product.facts.gtin, lot.lot.lot).split('/') : [];
    return gtin && number ? [{ params: { gtin, lot: number }, props: { guide, lot } }] : [];
  });
}

/** Static paths of the products themselves, `/01/GTIN/`: the lots of each. */
export async function gs1ProductPaths() {
  const guide = await currentGuide();
  return [...guide.entries.values()].flatMap((product) => {
    if (!isOfKind(product, 'products') || !product.facts.gtin) return [];
    const lots = lotsOfProduct(guide, product.ref);
    return lots.length > 0
      ? [{ params: { gtin: gs1Path(product.facts.gtin).slice('/01/'.length) }, props: { guide, product, lots } }]
      : [];
  });
}
