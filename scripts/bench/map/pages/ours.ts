/** Leaflet with the basemap. */
import { loadGround } from '../../../../src/map/browser/ground.ts';
import { SketchLayer } from '../../../../src/map/browser/sketch-layer.ts';
import { drawn, stage } from './stage.ts';

const probe = document.createElement('i');
document.body.append(probe);
const { paint } = await loadGround({ href: '/basemap.json', relief: '/relief.avif' });
new SketchLayer(probe, [paint]).addTo(stage());
drawn();
