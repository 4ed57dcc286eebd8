/** Degrees along the left and lower edge of the map, where the net meets them. */
import type L from 'leaflet';
import { degreesAndMinutes, graticuleLines } from '../graticule.ts';
import { netStep } from './sketch.ts';
import type { Say } from './words.ts';

/** Writes the degrees and keeps them at their lines while the map moves. */
export function addFrameTicks(map: L.Map, say: Say): void {
  const ticks = document.createElement('div');
  ticks.className = 'map-ticks';
  ticks.setAttribute('aria-hidden', 'true');
  map.getContainer().append(ticks);

  const draw = () => {
    const { x: width, y: height } = map.getSize();
    const bounds = map.getBounds();
    const step = netStep(map.getZoom());
    const pixel = (lat: number, lon: number) => map.latLngToContainerPoint([lat, lon]);
    const spans = [
      ...graticuleLines(bounds.getWest(), bounds.getEast(), step)
        .map((lon) => [lon, pixel(bounds.getSouth(), lon).x] as const)
        .filter(([, x]) => x > 90 && x < width - 130)
        .map(([lon, x]) => tick('map-tick-x', 'left', x, `${degreesAndMinutes(lon)}${say('map.east')}`)),
      ...graticuleLines(bounds.getSouth(), bounds.getNorth(), step)
        .map((lat) => [lat, pixel(lat, bounds.getWest()).y] as const)
        .filter(([, y]) => y > 30 && y < height - 150)
        .map(([lat, y]) => tick('map-tick-y', 'top', y, `${degreesAndMinutes(lat)}${say('map.north')}`)),
    ];
    ticks.replaceChildren(...spans);
  };
  map.on('move zoomend resize', draw);
  draw();
}

function tick(name: string, side: 'left' | 'top', at: number, text: string): HTMLElement {
  const span = document.createElement('span');
  span.className = name;
  span.style[side] = `${Math.round(at)}px`;
  span.textContent = text;
  return span;
}
