/** The content as the print command needs it. */
import { join } from 'node:path';
import { type AccountRecord, isApproved, isSameAccount, latestAccount, readAccounts } from '../codes/accounts.ts';
import { vietQr } from '../codes/payloads/vietqr.ts';
import { wifiText, wifiWarnings } from '../codes/payloads/wifi.ts';
import { CODES_FOLDER, readRegistry } from '../codes/registry.ts';
import { DEFAULT_LOCALE } from '../i18n/locales.ts';
import { ReadableError } from '../lib/command.ts';
import type { BilingualText } from '../lib/diagnostic.ts';
import { hasErrors } from '../lib/diagnostic.ts';
import type { PaymentAccount } from '../prints/artefacts/payment-card.ts';
import type { ProductLabelData } from '../prints/artefacts/product-label.ts';
import type { WifiAccess } from '../prints/artefacts/wifi-card.ts';
import type { PrintContent, PrintEntry } from '../prints/content.ts';
import { accountClaim } from '../reading/accounts.ts';
import { readGuide } from '../reading/disk-files.ts';
import { type Entry, isOfKind } from '../reading/guide.ts';
import type { EntryRef } from '../schemas/kinds.ts';
import { isAgreed } from './contacts.ts';
import { type CurrentGuide, load } from './current.ts';
import { householdMap } from './household-map.ts';
import { titleOf } from './labels.ts';
import { printGuide, printSubject } from './print-subject.ts';
import { routeListOf } from './route-list.ts';

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
  const { records } = await readAccounts(join(contentDir, CODES_FOLDER));
  return {
    guide: printGuide(guide),
    sample: guide.site.sample,
    registry: guide.registry,
    known: [...guide.codeOf.keys(), ...reading.found.entries.map(({ folder }) => folder.ref)],
    refs: [...guide.codeOf.keys()].filter((ref) => guide.entries.has(ref)).sort(),
    entry: (ref, code) => {
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
): PrintEntry {
  return {
    subject: printSubject(guide, entry, code),
    guide: printGuide(guide, entry),
    wifi: () => wifiAccess(entry, warn),
    payment: () => paymentAccount(entry, accounts),
    label: () => labelData(guide, entry),
    route: async () => (isOfKind(entry, 'routes') ? routeListOf(guide, entry) : undefined),
    households: async () => {
      if (!isOfKind(entry, 'villages')) return undefined;
      const map = await householdMap(guide, entry);
      return map && { map, sample: entry.facts.plan?.sample ?? false };
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
  const latest = latestAccount(accounts, entry.ref);
  if (!latest || !isSameAccount(latest, claim) || !isApproved(latest)) {
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

function labelData(guide: CurrentGuide, entry: Entry): Omit<ProductLabelData, 'traces'> | undefined {
  if (!isOfKind(entry, 'products')) return undefined;
  const { facts } = entry;
  const producer = facts.producer && guide.entries.get(facts.producer);
  const origin = facts.origin?.[DEFAULT_LOCALE];
  return {
    ...(producer && { producer: titleOf(producer, DEFAULT_LOCALE).text }),
    ...(origin && { origin }),
  };
}
