import { z } from 'zod';

/**
 * WGS 84, as in GeoJSON (RFC 7946) but named, since officers swap bare pairs.
 * `accuracyM` is how far the true place may lie from it, in metres.
 */
export const location = z.strictObject({
  // Wide enough for a swapped pair, which the checks then name as such; they also hold it to the guide's bounds.
  lat: z.number().min(-180).max(180),
  lon: z.number().min(-180).max(180),
  accuracyM: z.number().int().positive(),
});

export type Location = z.infer<typeof location>;
