import { z } from 'zod';
import { contact } from './contact.ts';
import { isoDate } from './date.ts';
import { factsSchemas } from './facts.ts';
import type { Kind } from './kinds.ts';
import { paymentAccount } from './payment-account.ts';
import { line } from './text.ts';
import { wifiNetwork } from './wifi-network.ts';

const personal = { paymentAccount: paymentAccount.optional(), wifiNetwork: wifiNetwork.optional() };

/**
 * `PRIVATE_DIR/<kind>/<id>/private.yaml`: what the public folder's history should never hold. It is added to the
 * entry's facts when the guide is read; what of it is published is decided by the consents, as anywhere.
 */
export function privateFacts(kind: Kind) {
  const schema = factsSchemas[kind];
  const fields = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  const known = Object.entries(personal).filter(([name]) => fields.includes(name));
  return z.strictObject({
    contacts: z.array(contact).default([]),
    /** Consents that were taken back, by their id: of contacts, accounts and photographs, wherever they stand. */
    withdrawn: z.array(z.strictObject({ id: line, on: isoDate })).default([]),
    ...(Object.fromEntries(known) as Partial<typeof personal>),
  });
}

export type PrivateFacts = z.infer<ReturnType<typeof privateFacts>>;
