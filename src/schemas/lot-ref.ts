/** A lot in the registry of codes: `lots/<product>.<lot in small letters>`. No folder of the content is of this kind. */
import { isEntryId } from '../lib/slug.ts';

export const LOTS = 'lots';

/** The permanent reference of a lot, `lots/mat-ong.mo-2610`. */
export type LotRef = `${typeof LOTS}/${string}.${string}`;

/** The reference of a product's lot. Lots are written in capitals, so two of one product never share one. */
export function lotRef(productId: string, lot: string): LotRef {
  return `${LOTS}/${productId}.${lot.toLowerCase()}`;
}

/** Product and lot of a reference; undefined where the text is none. */
export function splitLotRef(ref: string): { readonly productId: string; readonly lot: string } | undefined {
  const [, productId = '', lot = ''] = /^lots\/([^./]+)\.([0-9a-z]+(?:-[0-9a-z]+)*)$/.exec(ref) ?? [];
  return isEntryId(productId) ? { productId, lot: lot.toUpperCase() } : undefined;
}
