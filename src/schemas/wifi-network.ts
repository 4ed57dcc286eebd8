import { z } from 'zod';

/** The guests' network of a house, for its printed Wi-Fi card. It is printed, never shown on the site. */
export const wifiNetwork = z.strictObject({
  /** 1–32 bytes (IEEE 802.11). */
  name: z.string().refine((text) => text.trim() !== '' && new TextEncoder().encode(text).length <= 32, {
    error: 'wifi-name',
  }),
  /** WPA; left out for an open network. */
  password: z
    .string()
    .regex(/^[\x20-\x7e]{8,63}$/, { error: 'wifi-password' })
    .optional(),
  hidden: z.boolean().default(false),
});

export type WifiNetwork = z.infer<typeof wifiNetwork>;
