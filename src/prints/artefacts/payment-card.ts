/** The payment card: a static VietQR code, with what payer and owner must compare beside it. A5 across. */
import { type Artefact, type ArtefactOptions, openDocument } from '../artefact.ts';
import { BLACK } from '../colour.ts';
import { compose } from '../compose.ts';
import { detail, marked, phrases, remark, titles } from '../essentials.ts';
import { stack } from '../layout.ts';
import { making } from '../notes.ts';
import { houseCard } from '../press.ts';
import { phrase } from '../strings.ts';
import { fallbacksOf, type PrintGuide, type PrintSubject } from '../subject.ts';

const FORMAT = { widthMm: 210, heightMm: 148 };

export interface PaymentAccount {
  /** The VietQR text (EMVCo TLV with its CRC). */
  readonly payload: string;
  /** As the bank shows it, in capitals without accents. */
  readonly holder: string;
  readonly bank: string;
  /** The last digits of the account, usually four: enough to compare, useless to copy. */
  readonly lastDigits: string;
}

/**
 * A payment card for a stall or a homestay.
 *
 * @throws {ReadableError} where a text, the code or a glyph does not fit
 */
export async function paymentCard(
  subject: PrintSubject,
  guide: PrintGuide,
  options: ArtefactOptions,
  account: PaymentAccount,
): Promise<Artefact> {
  const { languages } = options;
  const name = phrases('payment.title', options);
  const document = openDocument(name, guide, languages);
  const ends = phrase('payment.ends', languages[0] ?? 'vi', { digits: account.lastDigits });
  const check = languages.map((language) => ({ language, text: phrase('payment.check-name', language) }));
  const face = houseCard(document, FORMAT, subject, guide, options);
  compose({
    ...face,
    base: 0.74,
    code: { text: account.payload, hint: 'payment.scan', only: 'payment.only', saving: false },
    sideMm: { usual: 62, largest: 74 },
    arrangement: 'beside',
    name,
    story: (room, title) =>
      stack(
        [
          titles({ ...room, scale: room.scale * 0.8 }, title),
          detail(room, 'payment.holder', account.holder),
          detail(room, 'payment.bank', account.bank),
          detail(room, 'payment.account', ends),
        ],
        3.2 * room.scale,
      ),
    practice: (room) =>
      stack([marked(room, 'check', BLACK, 8, check), remark(room, 'payment.owner-daily', 8.5)], 4 * room.scale),
  });
  making(face.page, `${subject.ref} · VietQR`, guide);
  return { name: 'payment-card', ...(await document.finish()), fallbacks: fallbacksOf(subject, languages) };
}
