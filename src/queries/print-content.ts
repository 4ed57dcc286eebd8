/** The content as the print command needs it. */
import type { AccountRecord } from '../codes/accounts.ts';
import { printedGs1Link } from '../codes/payloads/gs1.ts';
import { vietQr } from '../codes/payloads/vietqr.ts';
import { wifiText, wifiWarnings } from '../codes/payloads/wifi.ts';
import { readRegistry } from '../codes/registry.ts';
import { DEFAULT_LOCALE } from '../i18n/locales.ts';
import { ReadableError } from '../lib/command.ts';
import type { BilingualText } from '../lib/diagnostic.ts';
import { hasErrors } from '../lib/diagnostic.ts';
import type { CatalogueItem } from '../prints/artefacts/catalogue.ts';
import type { PaymentAccount } from '../prints/artefacts/payment-card.ts';
import type { ProductLabelData, Trace } from '../prints/artefacts/product-label.ts';
import type { WifiAccess } from '../prints/artefacts/wifi-card.ts';
import type { PrintContent, PrintEntry } from '../prints/content.ts';
import { accountClaim } from '../reading/accounts.ts';
import { readGuide } from '../reading/disk-files.ts';
import { type Entry, isOfKind } from '../reading/guide.ts';
import type { EntryRef } from '../schemas/kinds.ts';
import { splitLotRef } from '../schemas/lot-ref.ts';
import { bookletContent } from './booklet.ts';
import { cataloguePicture } from './booklet-pictures.ts';
import { catalogueEntries } from './catalogue.ts';
import { isAgreed } from './contacts.ts';
import { type CurrentGuide, load } from './current.ts';
import { entryView } from './entry-view.ts';
import { titleOf } from './labels.ts';
import { type LotOfProduct, lotsOf, lotsOfProduct } from './lots.ts';
import { isOnRecord } from './payments.ts';
import { printGuide, printSubject } from './print-subject.ts';
import { printedPlan } from './printed-plan.ts';
import { routeListOf } from './route-list.ts';
import { feeLines } from './visit.ts';

/**
 * Reads a content folder for printing.
 *
 * @throws {ReadableError} where the registry is damaged (a damaged line may be the code to print), or there is no guide
 */
export async function readPrintContent(contentDir: string, warn: (text: BilingualText) => void): Promise<PrintContent> {
  const [{ diagnostics }, reading] = await Promise.all([readRegistry(contentDir), readGuide(contentDir)]);
  if (hasErrors(diagnostics) || !reading.guide) {
    const [first] = [...diagnostics, ...reading.diagnostics].filter(({ severity }) => severity === 'error');
    const at = first ? `${first.file}:${first.line}: ` : '';
    throw new ReadableError({
      vi: `Nội dung có lỗi nên chưa in gì. ${at}${first?.message.vi ?? ''} Xem hết: npm run check`,
      en: `The content has errors, so nothing was printed. ${at}${first?.message.en ?? ''} See them all: npm run check`,
    });
  }
  const guide = await load(contentDir);
  const { accounts: records } = guide;
  return {
    guide: printGuide(guide),
    sample: guide.site.sample,
    registry: guide.registry,
    lotAddresses: lotAddresses(guide),
    known: [...guide.codeOf.keys(), ...guide.lotCodes.keys(), ...reading.found.entries.map(({ folder }) => folder.ref)],
    catalogue: catalogueEntries(guide, DEFAULT_LOCALE)
      .filter(({ ref }) => guide.codeOf.has(ref))
      .map(({ ref }) => ref),
    refs: [...guide.codeOf.keys()].filter((ref) => guide.entries.has(ref)).sort(),
    booklet: (language, only) => bookletContent(guide, language, only),
    entry: (ref, code) => {
      const lot = splitLotRef(ref);
      const product = lot && guide.entries.get(`products/${lot.productId}`);
      if (product) return printEntry(guide, product, undefined, records, warn, lot.lot);
      const entry = guide.entries.get(ref as EntryRef);
      if (entry) return printEntry(guide, entry, code, records, warn);
      const wrong = reading.diagnostics.find(({ file }) => file.startsWith(`${ref}/`));
      const at = wrong ? `${wrong.file}:${wrong.line}: ` : '';
      throw new ReadableError({
        vi: `${ref} có lỗi nên chưa in được. ${at}${wrong?.message.vi ?? ''} Xem hết: npm run check`,
        en: `${ref} has errors, so it cannot be printed. ${at}${wrong?.message.en ?? ''} See them all: npm run check`,
      });
    },
  };
}

function printEntry(
  guide: CurrentGuide,
  entry: Entry,
  code: string | undefined,
  accounts: readonly AccountRecord[],
  warn: (text: BilingualText) => void,
  lot?: string,
): PrintEntry {
  return {
    subject: printSubject(guide, entry, code),
    guide: printGuide(guide, entry),
    wifi: () => wifiAccess(entry, warn),
    payment: () => paymentAccount(entry, accounts),
    route: async () => (isOfKind(entry, 'routes') ? routeListOf(guide, entry) : undefined),
    label: (lots) => labelData(guide, entry, lots.length > 0 || !lot ? lots : [lot]),
    offer: () => offerOf(guide, entry),
    plan: async () => {
      const map = await printedPlan(guide, entry);
      return map && { map, sample: 'plan' in entry.facts && (entry.facts.plan?.sample ?? false) };
    },
  };
}

function wifiAccess(entry: Entry, warn: (text: BilingualText) => void): WifiAccess | undefined {
  const network = isOfKind(entry, 'homestays') ? entry.facts.wifiNetwork : undefined;
  if (!network) return undefined;
  const { name, password, hidden } = network;
  const wifi = { ssid: name, ...(password !== undefined && { password }), hidden };
  for (const { vi, en } of wifiWarnings(wifi)) warn({ vi: `${entry.ref}: ${vi}`, en: `${entry.ref}: ${en}` });
  return { payload: wifiText(wifi), network: name, ...(password !== undefined && { password }) };
}

function paymentAccount(entry: Entry, accounts: readonly AccountRecord[]): PaymentAccount | undefined {
  const named = 'paymentAccount' in entry.facts ? entry.facts.paymentAccount : undefined;
  const claim = accountClaim(entry.ref, entry.facts);
  if (!named || !claim) return undefined;
  if (!isAgreed(named, 'print')) {
    throw new ReadableError({
      vi: `Chủ tài khoản của ${entry.ref} chưa đồng ý (hoặc đã rút lời) cho in. Xem paymentAccount.consent.`,
      en: `The account holder of ${entry.ref} has not agreed to print (or withdrew it). See paymentAccount.consent.`,
    });
  }
  if (!isOnRecord(accounts, claim)) {
    throw new ReadableError({
      vi: `Tài khoản của ${entry.ref} chưa được người thứ hai duyệt, nên không in thẻ chuyển khoản. Chạy: npm run codes -- account ${entry.ref}, rồi nhờ người khác chạy: npm run codes -- approve ${entry.ref}`,
      en: `The account of ${entry.ref} is not approved by a second person, so no payment card is printed. Run: npm run codes -- account ${entry.ref}, then have another person run: npm run codes -- approve ${entry.ref}`,
    });
  }
  return {
    payload: vietQr(claim),
    holder: named.holder,
    bank: named.bank,
    lastDigits: named.account.slice(-4),
  };
}

/** Picture, maker, raw material and the first price; of a spirit the maker alone (Advertising Law 2012). */
async function offerOf(guide: CurrentGuide, entry: Entry): Promise<Omit<CatalogueItem, 'subject'>> {
  if (!isOfKind(entry, 'products')) return {};
  const { producer: ref, origin, packs, spirit } = entry.facts;
  const producer = ref && guide.entries.get(ref);
  const [price] = spirit ? [] : packs;
  const [line] = price ? feeLines([price], DEFAULT_LOCALE) : [];
  const value = line?.values[0];
  const picture = await cataloguePicture(entryView(guide, entry, DEFAULT_LOCALE));
  return {
    ...(picture && { picture }),
    ...(producer && { producer: titleOf(producer, DEFAULT_LOCALE).text }),
    ...(origin && !spirit && { origin: origin[DEFAULT_LOCALE] }),
    ...(line && value && { price: `${value.text} · ${line.label} (${value.note})` }),
  };
}

/** What the labels of lots say instead of the address of a code: printed address → the lot's code. */
function lotAddresses(guide: CurrentGuide): ReadonlyMap<string, string> {
  return new Map(
    lotsOf(guide).flatMap((lot) => {
      const address = lotAddress(guide, lot);
      return address && lot.code ? [[address, lot.code] as const] : [];
    }),
  );
}

/** The GS1 Digital Link of a lot whose product has a number. */
function lotAddress(guide: CurrentGuide, { product, lot }: LotOfProduct): string | undefined {
  return product.facts.gtin && printedGs1Link(guide.site.origin, product.facts.gtin, lot.lot);
}

/** What the label of a lot says of it. Throws `ReadableError` where the table has no such lot, it has no code, or it is recalled. */
function traceOf(guide: CurrentGuide, product: Entry<'products'>, number: string): Trace {
  const lots = lotsOfProduct(guide, product.ref);
  if (lots.length === 0) return { lot: number };
  const found = lots.find(({ lot }) => lot.lot === number.toUpperCase());
  if (!found) {
    const known = lots.map(({ lot }) => lot.lot).join(', ');
    throw new ReadableError({
      vi: `lots.csv không có lô “${number}”; có: ${known}. Thêm dòng của lô trước khi in nhãn.`,
      en: `lots.csv has no lot “${number}”; it has: ${known}. Add the lot's row before printing labels.`,
    });
  }
  const { lot, code, ref } = found;
  if (!code) {
    throw new ReadableError({
      vi: `Lô ${lot.lot} chưa có mã. Hãy chạy: npm run codes -- issue ${ref}`,
      en: `The lot ${lot.lot} has no code yet. Run: npm run codes -- issue ${ref}`,
    });
  }
  if (lot.recalled) {
    throw new ReadableError({
      vi: `Lô ${lot.lot} đã bị thu hồi từ ${lot.recalled}, nên không in nhãn nữa.`,
      en: `The lot ${lot.lot} is recalled since ${lot.recalled}, so no label is printed for it.`,
    });
  }
  const payload = lotAddress(guide, found);
  return {
    lot: lot.lot,
    code,
    ...(payload && { payload }),
    ...(lot.packed && { packedOn: lot.packed }),
    ...(lot.expires && { expiresOn: lot.expires }),
  };
}

function labelData(guide: CurrentGuide, entry: Entry, lots: readonly string[]): ProductLabelData | undefined {
  if (!isOfKind(entry, 'products')) return undefined;
  const { facts } = entry;
  const producer = facts.producer && guide.entries.get(facts.producer);
  const origin = facts.origin?.[DEFAULT_LOCALE];
  return {
    ...(producer && { producer: titleOf(producer, DEFAULT_LOCALE).text }),
    ...(origin && { origin }),
    ...(facts.traceStamp && { stampBy: facts.traceStamp.by }),
    traces: lots.map((lot) => traceOf(guide, entry, lot)),
  };
}
