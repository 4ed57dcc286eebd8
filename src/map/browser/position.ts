/** Asks the device where it is, once, when the visitor asks for it. The answer never leaves this device. */
import type { Known } from './nearness.ts';

export type Asked = { readonly position: Known } | { readonly problem: 'denied' | 'unavailable' | 'unsupported' };

const PATIENCE_MS = 20_000;
/** A position of the last minute will do. */
const FRESH_MS = 60_000;

/** The position with its accuracy, or why there is none. */
export function askPosition(): Promise<Asked> {
  return new Promise((resolve) => {
    if (!('geolocation' in navigator)) {
      resolve({ problem: 'unsupported' });
      return;
    }
    navigator.geolocation.getCurrentPosition(
      ({ coords }) =>
        resolve({ position: { lat: coords.latitude, lon: coords.longitude, accuracyM: Math.ceil(coords.accuracy) } }),
      (error) => resolve({ problem: error.code === error.PERMISSION_DENIED ? 'denied' : 'unavailable' }),
      { enableHighAccuracy: true, timeout: PATIENCE_MS, maximumAge: FRESH_MS },
    );
  });
}
