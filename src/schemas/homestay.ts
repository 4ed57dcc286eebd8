import { z } from 'zod';
import { placeFields } from './common.ts';
import { paymentAccount } from './payment-account.ts';
import { refTo } from './reference.ts';
import { localisedText } from './text.ts';
import { TONGUES } from './tongue.ts';
import { wifiNetwork } from './wifi-network.ts';

/** An inhabited home with rooms let (nhà ở có phòng cho khách du lịch thuê, TCVN 7800). */
export const homestay = z.strictObject({
  ...placeFields,
  village: refTo('villages').optional(),
  house: z.enum(['rammed-earth', 'stilt', 'other']),
  rooms: z.number().int().nonnegative(),
  beds: z.number().int().positive(),
  /** Places on mattresses in a shared room, as stilt houses have them. */
  sharedPlaces: z.number().int().nonnegative().default(0),
  bathroom: z.enum(['private', 'shared']),
  hotWater: z.boolean(),
  heating: z.boolean(),
  wifi: z.boolean().default(false),
  /** For the Wi-Fi card in the house. */
  wifiNetwork: wifiNetwork.optional(),
  meals: z.array(z.enum(['breakfast', 'lunch', 'dinner'])).default([]),
  languages: z.array(z.enum(TONGUES)).min(1),
  payment: z.array(z.enum(['cash', 'qr', 'card'])).min(1),
  paymentAccount: paymentAccount.optional(),
  /** Some homes do not; the host declares a foreigner's stay to the commune police. */
  acceptsForeigners: z.boolean(),
  road: z.enum(['car', 'motorbike', 'foot']),
  cancellation: localisedText.optional(),
});

export type Homestay = z.infer<typeof homestay>;
