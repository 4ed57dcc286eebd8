/** Leaflet with the same layers as vector tiles. */
import { leafletLayer } from 'protomaps-leaflet';
import { drawn, stage } from './stage.ts';

const layer = leafletLayer({ url: '/map.pmtiles', flavor: 'light', lang: 'en' }) as unknown as L.GridLayer;
layer.on('load', drawn);
layer.addTo(stage());
