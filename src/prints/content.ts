/** What the print command asks of the content, which the prints know nothing of. */
import type { Registry } from '../codes/registry.ts';
import type { CatalogueItem } from './artefacts/catalogue.ts';
import type { PaymentAccount } from './artefacts/payment-card.ts';
import type { ProductLabelData } from './artefacts/product-label.ts';
import type { WifiAccess } from './artefacts/wifi-card.ts';
import type { BookletContent } from './booklet/content.ts';
import type { PrintLanguage } from './languages.ts';
import type { PlanPrint } from './plan.ts';
import type { RouteList } from './route-list.ts';
import type { PrintGuide, PrintSubject } from './subject.ts';

export interface PrintContent {
  /** The guide itself, for prints that are of no entry. */
  readonly guide: PrintGuide;
  /** Whether the whole guide is a sample. */
  readonly sample: boolean;
  readonly registry: Registry;
  /** The codes behind printed addresses that name none: GS1 Digital Links of lots. */
  readonly lotAddresses: ReadonlyMap<string, string>;
  /** Every entry of the content, right or wrong, `kind/id`. */
  readonly known: readonly string[];
  /** Every product, in the order of the catalogue (docs/decisions). */
  readonly catalogue: readonly string[];
  /** Every entry that can be printed. */
  readonly refs: readonly string[];
  /** The whole guide, or what is named of it, as a booklet. Throws `ReadableError` for a name or language it has not. */
  booklet(language: PrintLanguage, only: readonly string[]): Promise<BookletContent>;
  /** With the code that is usually printed, or another of its own. Throws `ReadableError` where there is no such entry, or it has no code. */
  entry(ref: string, code?: string): PrintEntry;
}

/** One entry as prints need it; the cards' data only where the content has them. */
export interface PrintEntry {
  readonly subject: PrintSubject;
  /** Dated by this entry, so that it prints the same bytes until it changes. */
  readonly guide: PrintGuide;
  wifi(): WifiAccess | undefined;
  /** Throws `ReadableError` where the account may not be printed: not approved, or consent withdrawn. */
  payment(): PaymentAccount | undefined;
  route(): Promise<RouteList | undefined>;
  /** With a label for each lot named, or for the lot whose code was named. Throws `ReadableError` for a lot that the product's table does not have. */
  label(lots: readonly string[]): ProductLabelData | undefined;
  /** Of a product: what the catalogue says of it beside its name. */
  offer(): Promise<Omit<CatalogueItem, 'subject'>>;
  /** Of a village or a market that has a drawing. */
  plan(): Promise<{ readonly map: PlanPrint; readonly sample: boolean } | undefined>;
}
