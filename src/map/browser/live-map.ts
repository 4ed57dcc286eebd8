/** The interactive map: Leaflet behind the few verbs that the page needs. Loaded on demand. */
import L from 'leaflet';
import type { MapData, PointFeature } from '../map-data.ts';
import { placesCard, pointCard } from './card.ts';
import { ClusterIndex, type Drawn, MAX_ZOOM, shownAt } from './cluster-index.ts';
import { addFrameTicks } from './frame-ticks.ts';
import { loadGround } from './ground.ts';
import { Names, signsFrom } from './names.ts';
import type { Known } from './nearness.ts';
import { type PlacedItem, PlacedLayer } from './placed-layer.ts';
import { SheetLayer } from './sheet-layer.ts';
import { clusterButton, hereMark, pointButton, pointName } from './sign.ts';
import { dotsPainter, framesPainter, paintNet } from './sketch.ts';
import { isShown, type MapState } from './state.ts';
import { onThemeChange } from './theme.ts';
import type { Say } from './words.ts';

export interface LiveMapOptions {
  readonly say: Say;
  readonly lang: string;
  /** A card was opened, or closed. */
  opened(at: string | undefined): void;
  areaChosen(area: string): void;
}

/** What Leaflet's drag handler can say and its types leave out. */
type MovedHandler = L.Handler & { moved(): boolean };

/** Pixels kept free around what a view was made for. */
const EDGE: [number, number] = [24, 24];
/** How near a view comes by itself. */
const NEAREST_ZOOM = 14;
/** A view of one place shows this many times the area that holds it. */
const AROUND = 4;
/** How far a view may leave its frame, in sides of the frame; and while a card is open. */
const TIGHT = 0.25;
const LOOSE = 2;
const MOST_IN_CARD = 12;
/** A position rougher than this gets its circle. */
const ROUGH_M = 100;

export class LiveMap {
  readonly #map: L.Map;
  readonly #data: MapData;
  readonly #options: LiveMapOptions;
  readonly #signs: PlacedLayer;
  readonly #marks: PlacedLayer;
  readonly #names: PlacedLayer;
  /** The areas that hold the open place and the visitor's own. */
  readonly #circles = L.layerGroup();
  /** The line of the route that is shown. */
  readonly #way = L.featureGroup();
  /** Below this zoom the map is an index of areas. */
  readonly #signsFrom: number;
  readonly #calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  #index: ClusterIndex;
  #state: MapState = {};
  #open: PointFeature | undefined;
  #mark: { readonly here: Known; readonly name: string } | undefined;
  #popup: L.Popup | undefined;
  /** Key of the sign that opened the card. */
  #openedFrom = '';
  /** The area in which the view is locked; `undefined` before the first view. */
  #lockedTo: string | undefined;
  #frame = L.latLngBounds([]);

  constructor(stage: HTMLElement, data: MapData, options: LiveMapOptions) {
    this.#data = data;
    this.#options = options;
    this.#index = new ClusterIndex(data, {});
    this.#signsFrom = signsFrom(data);
    const box = document.createElement('div');
    box.className = 'map-live';
    stage.append(box);
    stage.dataset['live'] = '';
    this.#map = this.#createMap(box);
    const ground = this.#addSketch(box);
    const openArea = (area: string) => {
      options.areaChosen(area);
      this.focus();
    };
    const signs = (bounds: L.LatLngBounds, zoom: number) => this.#signsIn(bounds, zoom).map(({ at }) => at);
    const names = new Names(this.#map, data, options.say, openArea, signs);
    this.#names = new PlacedLayer(this.#map, 'names', 610, (bounds, zoom) => names.in(bounds, zoom));
    this.#signs = new PlacedLayer(this.#map, 'signs', 620, (bounds, zoom) => this.#signsIn(bounds, zoom));
    this.#marks = new PlacedLayer(this.#map, 'marks', 640, () => this.#markItems());
    this.#lock('');
    for (const layer of [this.#names, this.#circles, this.#way, this.#signs, this.#marks]) {
      this.#map.addLayer(layer);
    }
    addFrameTicks(this.#map, options.say);
    for (const source of data.basemaps) void this.#addGround(source, ground, names);
  }

  /** Brings filters, area and open card to the state. */
  show(state: MapState): void {
    const before = this.#state;
    this.#state = state;
    if (state.kinds !== before.kinds || state.area !== before.area) {
      this.#index = new ClusterIndex(this.#data, state);
      this.#signs.redraw();
      this.#names.redraw();
    }
    this.#lock(state.area ?? '');
    if (state.way !== before.way) this.#drawWay();
    const point = this.#data.features.find(({ id, properties }) => id === state.at && isShown(state, properties));
    if (point === this.#open) return;
    if (point) this.#openPoint(point, false);
    else this.#close(false);
  }

  /** Shows where the visitor is, by the device or by a sign; takes it away again without a place. */
  mark(here: Known | undefined, as: 'you' | 'here'): void {
    this.#mark = here && { here, name: this.#options.say(`map.${as}`) };
    this.#marks.redraw();
    this.#drawCircles();
    if (here && this.#frame.contains([here.lat, here.lon])) {
      this.#lookAt([here.lat, here.lon], here.accuracyM);
    }
  }

  focus(): void {
    this.#map.getContainer().focus({ preventScroll: true });
  }

  #createMap(box: HTMLElement): L.Map {
    const { say } = this.#options;
    const map = L.map(box, {
      attributionControl: false,
      zoomControl: false,
      // A page is scrolled past the map; who works with it gives it the focus first.
      scrollWheelZoom: false,
      maxZoom: MAX_ZOOM,
      zoomSnap: 0.5,
      maxBoundsViscosity: 1,
      inertia: !this.#calm,
      zoomAnimation: !this.#calm,
      // Tiles are drawn at once: there is nothing to fade in.
      fadeAnimation: false,
    });
    map.addControl(
      L.control.zoom({ position: 'bottomleft', zoomInTitle: say('map.zoom-in'), zoomOutTitle: say('map.zoom-out') }),
    );
    map.addControl(L.control.scale({ imperial: false, position: 'bottomright' }));
    map.on('click', () => this.#close(false));
    box.setAttribute('role', 'region');
    box.setAttribute('aria-label', say('map.label'));
    box.addEventListener('focusin', () => map.scrollWheelZoom.enable());
    box.addEventListener('focusout', () => map.scrollWheelZoom.disable());
    box.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !this.#popup) return;
      event.stopPropagation();
      this.#close(true);
    });
    return map;
  }

  /** Draws the operator's basemap over the areas' frames, below the net, as soon as it is there; without it the sketch stays. */
  async #addGround(source: MapData['basemaps'][number], ground: SheetLayer, names: Names): Promise<void> {
    const loaded = await loadGround(source).catch(() => undefined);
    if (!loaded) return;
    names.addGround(loaded.basemap, this.#options.lang);
    ground.addSecond(loaded.paint);
    this.#names.redraw();
  }

  #addSketch(box: HTMLElement): SheetLayer {
    const probe = document.createElement('i');
    probe.hidden = true;
    box.append(probe);
    const ground = new SheetLayer(probe, [
      framesPainter(this.#data.areas.map(({ bbox }) => bbox)),
      paintNet,
      dotsPainter(this.#data.features.map(shownAt), this.#signsFrom),
    ]);
    this.#map.addLayer(ground);
    onThemeChange(() => ground.redraw());
    return ground;
  }

  #signsIn(bounds: L.LatLngBounds, zoom: number): PlacedItem[] {
    const bbox: [number, number, number, number] = [
      bounds.getWest(),
      bounds.getSouth(),
      bounds.getEast(),
      bounds.getNorth(),
    ];
    const drawn = zoom < this.#signsFrom ? [] : this.#index.within(bbox, zoom);
    const open = this.#open;
    // An open place is seen, even among others that are drawn as one.
    if (open && !drawn.some((one) => one.type === 'point' && one.point === open)) {
      drawn.push({ type: 'point', at: shownAt(open), point: open });
    }
    return drawn.map((one) => {
      const key = one.type === 'point' ? one.point.id : `cluster ${one.at.join(' ')} ${one.count}`;
      return { key, at: [one.at[1], one.at[0]], create: () => this.#button(one, key) };
    });
  }

  #button(drawn: Drawn, key: string): HTMLButtonElement {
    const { say, lang } = this.#options;
    const button =
      drawn.type === 'point'
        ? pointButton(drawn.point.properties, pointName(drawn.point.properties, say, lang))
        : clusterButton(drawn.count, say('map.cluster', { count: drawn.count }));
    button.addEventListener('click', (event) => {
      // Otherwise the map hears the click too, and closes what it opened.
      event.stopPropagation();
      const dragged = event.detail > 0 && (this.#map.dragging as MovedHandler).moved();
      if (dragged) return;
      this.#openedFrom = key;
      if (drawn.type === 'point') this.#openPoint(drawn.point, true);
      else this.#openCluster(drawn);
    });
    return button;
  }

  #markItems(): PlacedItem[] {
    if (!this.#mark) return [];
    const { here, name } = this.#mark;
    return [{ key: `${name} ${here.lat} ${here.lon}`, at: [here.lat, here.lon], create: () => hereMark(name) }];
  }

  #openCluster({ id, at, count }: Extract<Drawn, { type: 'cluster' }>): void {
    const place: L.LatLngTuple = [at[1], at[0]];
    const zoom = this.#index.opensAt(id);
    if (zoom <= MAX_ZOOM) {
      this.#map.setView(place, Math.max(zoom, this.#map.getZoom() + 1), { animate: !this.#calm });
      return;
    }
    const points = this.#index.points(id, MOST_IN_CARD);
    const open = (point: PointFeature) => this.#openPoint(point, true);
    this.#openCard(
      place,
      placesCard(points, count, this.#options.say, open, () => this.#close(true)),
      true,
    );
  }

  #openPoint(point: PointFeature, byHand: boolean): void {
    const { say, lang, opened } = this.#options;
    const [lon, lat] = shownAt(point);
    this.#open = point;
    this.#openedFrom ||= point.id;
    this.#state = { ...this.#state, at: point.id };
    if (!byHand) this.#lookAt([lat, lon], point.properties.accuracyM);
    this.#signs.redraw();
    this.#openCard(
      [lat, lon],
      pointCard(point, say, lang, () => this.#close(true)),
      byHand,
    );
    this.#drawCircles();
    if (byHand) opened(point.id);
  }

  #openCard(place: L.LatLngTuple, card: HTMLElement, takeFocus: boolean): void {
    this.#popup?.remove();
    // Leaflet pans a card into view, and back again where that leaves the bounds: they give way while it is open.
    this.#map.setMaxBounds(this.#frame.pad(LOOSE));
    this.#popup = L.popup({
      closeButton: false,
      closeOnClick: false,
      offset: [0, -10],
      maxWidth: 280,
      minWidth: 160,
      autoPanPadding: [8, 8],
    })
      .setLatLng(place)
      .setContent(card)
      .addTo(this.#map);
    if (takeFocus) card.focus({ preventScroll: true });
  }

  #close(giveFocusBack: boolean): void {
    if (!this.#popup) return;
    const wasOpen = this.#open;
    this.#popup.remove();
    this.#popup = undefined;
    this.#map.setMaxBounds(this.#frame.pad(TIGHT));
    this.#open = undefined;
    this.#state = { ...this.#state, at: undefined };
    if (giveFocusBack) {
      const opener = this.#signs.element(this.#openedFrom) ?? this.#signs.element(wasOpen?.id ?? '');
      (opener ?? this.#map.getContainer()).focus({ preventScroll: true });
    }
    this.#openedFrom = '';
    this.#signs.redraw();
    this.#drawCircles();
    if (wasOpen) this.#options.opened(undefined);
  }

  /** The areas that hold what is known only roughly, around its published place. */
  #drawCircles(): void {
    this.#circles.clearLayers();
    const [lon = 0, lat = 0] = this.#open?.geometry.coordinates ?? [];
    const open = this.#open && { lat, lon, accuracyM: this.#open.properties.accuracyM };
    for (const place of [open, this.#mark?.here]) {
      if (!place || place.accuracyM <= ROUGH_M) continue;
      this.#circles.addLayer(
        L.circle([place.lat, place.lon], { radius: place.accuracyM, className: 'map-within', interactive: false }),
      );
    }
  }

  /** The line of a route: solid where somebody recorded it, dots where stops are only joined. */
  #drawWay(): void {
    this.#way.clearLayers();
    const way = this.#data.ways.find(({ id }) => id === this.#state.way);
    if (!way) return;
    const turned = (line: readonly (readonly [number, number])[]) =>
      line.map(([lon, lat]): L.LatLngTuple => [lat, lon]);
    for (const hop of way.hops) {
      this.#way.addLayer(L.polyline(turned(hop), { className: 'map-way hop', interactive: false }));
    }
    for (const piece of way.pieces) {
      this.#way.addLayer(L.polyline(turned(piece), { className: 'map-way', interactive: false }));
    }
    const bounds = this.#way.getBounds();
    if (bounds.isValid()) {
      this.#map.fitBounds(bounds, { animate: false, padding: [EDGE[0] * 2, EDGE[1] * 2], maxZoom: NEAREST_ZOOM });
    }
  }

  #lookAt(place: L.LatLngTuple, accuracyM: number): void {
    const around = this.#map.getBoundsZoom(L.latLng(place).toBounds(AROUND * accuracyM));
    this.#map.setView(place, Math.min(NEAREST_ZOOM, around), { animate: false });
  }

  /** Shows an area, or the whole guide for '', and keeps the view within it. */
  #lock(area: string): void {
    if (this.#lockedTo === area) return;
    this.#lockedTo = area;
    const [west, south, east, north] = this.#data.areas.find(({ id }) => id === area)?.bbox ?? this.#data.bbox;
    const frame = L.latLngBounds([south, west], [north, east]);
    // Of a guide of one area, the whole is that area.
    const only = this.#data.areas.length === 1;
    const places = this.#data.features.filter(({ properties }) => only || properties.area === area).map(shownAt);
    const view = places.length > 1 ? L.latLngBounds(places.map(([lon, lat]) => [lat, lon])).pad(0.08) : frame;
    this.#frame = frame;
    // Loosened first: Leaflet otherwise drags the new view back into the old frame.
    this.#map.setMinZoom(0).setMaxBounds(frame.pad(TIGHT));
    this.#map.fitBounds(view, { animate: false, padding: EDGE, maxZoom: NEAREST_ZOOM });
    this.#map.setMinZoom(Math.min(this.#map.getZoom(), this.#map.getBoundsZoom(frame, false, L.point(EDGE))));
  }
}
