/** The map that every page of the bench has: a phone's width, one view. */
import L from 'leaflet';

/** Middle of the view and its zoom, from the address. */
export function stage(): L.Map {
  const [lat = 0, lon = 0, zoom = 12] = (new URLSearchParams(location.search).get('view') ?? '').split(',').map(Number);
  const box = document.createElement('div');
  box.style.cssText = 'position:relative;width:360px;height:500px;overflow:hidden';
  document.body.append(box);
  return L.map(box, { zoomAnimation: false, fadeAnimation: false, attributionControl: false }).setView(
    [lat, lon],
    zoom,
  );
}

/** Told to the bench. */
export function drawn(): void {
  requestAnimationFrame(() => document.body.setAttribute('data-drawn', ''));
}
