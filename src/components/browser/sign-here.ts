import { rememberHere } from '../../map/browser/here.ts';

/** Whoever opens a scan page stands at its sign: lists and search can tell how far things are from there. */
export function rememberSign(): void {
  const at = document.querySelector<HTMLMetaElement>('meta[name=guide-at]')?.content.split(',').map(Number);
  const [lat, lon, accuracyM] = at ?? [];
  if (lat === undefined || lon === undefined || accuracyM === undefined) return;
  rememberHere({ lat, lon, accuracyM, sign: document.title.split(' · ')[0] ?? '' });
}
