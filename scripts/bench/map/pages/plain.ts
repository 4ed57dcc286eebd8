/** Leaflet with empty tiles: what every map here costs. */
import L from 'leaflet';
import { drawn, stage } from './stage.ts';

class Blank extends L.GridLayer {
  protected override createTile(): HTMLElement {
    return document.createElement('canvas');
  }
}

new Blank().addTo(stage());
drawn();
