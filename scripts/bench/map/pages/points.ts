/** The guide's own map with many points. */
import { LiveMap } from '../../../../src/map/browser/live-map.ts';
import type { MapData } from '../../../../src/map/map-data.ts';
import { drawn } from './stage.ts';

const box = document.createElement('div');
document.body.append(box);
const data = (await (await fetch('/points.json')).json()) as MapData;
const live = new LiveMap(box, data, { say: (key) => key, lang: 'vi', opened() {}, areaChosen() {} });
live.show({});
drawn();
