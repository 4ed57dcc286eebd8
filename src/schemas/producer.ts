import { z } from 'zod';
import { address } from './address.ts';
import { placeFields } from './common.ts';
import { paymentAccount } from './payment-account.ts';
import { line } from './text.ts';

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
  acceptsVisits: z.boolean().optional(),
  paymentAccount: paymentAccount.optional(),
});

export type Producer = z.infer<typeof producer>;
