/** Leaflet with the basemap. */
import { loadGround } from '../../../../src/map/browser/ground.ts';
import { SheetLayer } from '../../../../src/map/browser/sheet-layer.ts';
import { drawn, stage } from './stage.ts';

const probe = document.createElement('i');
document.body.append(probe);
const { paint } = await loadGround({ href: '/basemap.json', relief: '/relief.avif' });
new SheetLayer(probe, [paint]).addTo(stage());
drawn();
