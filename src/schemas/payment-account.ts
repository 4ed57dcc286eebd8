import { z } from 'zod';
import { BANKS, SAMPLE_BANK } from '../codes/payloads/banks.ts';
import { consent } from './contact.ts';
import { isoDate } from './date.ts';

const bankNames = [...Object.values(BANKS), SAMPLE_BANK.name];

/**
 * The account that receives a transfer, for the printed payment card. A change takes effect only when another
 * person has approved it (`codes/accounts.jsonl`); whose account it is has agreed to its being printed.
 */
export const paymentAccount = z
  .strictObject({
    bank: z.enum(bankNames),
    account: z.string().regex(/^[0-9A-Z]{6,19}$/, { error: 'bank-account' }),
    /** As the bank's app shows it: capitals without marks. */
    holder: z.string().regex(/^[A-Z0-9][A-Z0-9 .,&/-]*$/, { error: 'account-holder' }),
    since: isoDate,
    /** Whether the site shows the code too, online and to nobody's kept guide; the printed card does not ask for it. */
    showPayment: z.boolean().default(false),
    organisation: z.boolean().default(false),
    consent: consent.optional(),
  })
  .refine((value) => value.organisation || value.consent !== undefined, {
    path: ['consent'],
    error: 'consent-missing',
  });

export type PaymentAccount = z.infer<typeof paymentAccount>;
