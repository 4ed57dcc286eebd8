import { z } from 'zod';
import { address } from './address.ts';
import { placeFields } from './common.ts';
import { partialDate } from './date.ts';
import { paymentAccount } from './payment-account.ts';
import { line, localisedText } from './text.ts';
import { fee } from './visiting.ts';

/** Who makes it (chủ thể OCOP): a cooperative, a household or a company. */
export const producer = z.strictObject({
  ...placeFields,
  /** Left out where it could not be verified. */
  address: address.optional(),
  type: z.enum(['cooperative', 'household', 'company', 'unknown']),
  legalName: line.optional(),
  taxCode: z
    .string()
    .regex(/^\d{10}(-\d{3})?$/, { error: 'tax-code' })
    .optional(),
  /** Of the business or cooperative, as its certificate writes it. */
  registration: z.strictObject({ number: line, date: partialDate.optional(), issuer: line.optional() }).optional(),
  acceptsVisits: z.boolean().optional(),
  /** What a visitor can see or try in the workshop, and when. */
  workshops: z
    .array(
      z.strictObject({
        name: localisedText,
        when: localisedText.optional(),
        minutes: z.number().int().positive().optional(),
        price: fee.optional(),
        /** Whether one has to call first. */
        callFirst: z.boolean().default(true),
      }),
    )
    .default([]),
  paymentAccount: paymentAccount.optional(),
});

export type Producer = z.infer<typeof producer>;
