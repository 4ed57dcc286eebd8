/**
 * What may be said of spirits of 15° and more: name, recognition and where that is known from (Advertising Law 2012).
 * Nobody can tell praise from fact by a rule, so their texts, photographs and stories are shown nowhere.
 */
import type { SceneName } from '../illustrations/scene-names.ts';
import { type Entry, type Guide, isOfKind } from '../reading/guide.ts';
import { neighboursOf } from './graph.ts';

/** A spirit, or a maker of nothing else: named, never promoted. */
export function isSpiritOnly(guide: Pick<Guide, 'entries'>, entry: Entry): boolean {
  if (isOfKind(entry, 'products')) return entry.facts.spirit;
  if (!isOfKind(entry, 'producers')) return false;
  const made = (neighboursOf(guide, entry.ref).get('products') ?? []).flatMap((ref) => guide.entries.get(ref) ?? []);
  return made.length > 0 && made.every((product) => isOfKind(product, 'products') && product.facts.spirit);
}

/** What is drawn where an entry has no photograph: of a spirit the mountains it comes from, never bottle or cup. */
export function sceneOf(guide: Pick<Guide, 'entries'>, entry: Entry): SceneName {
  return isSpiritOnly(guide, entry) ? 'mountain' : entry.facts.illustration;
}
