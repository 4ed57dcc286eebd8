/**
 * HTML elements at places of the map, made for what is in view alone. They stand in the document from north to south,
 * which is the order of the Tab key; focus stays where it was when the view changes.
 */
import L from 'leaflet';

export interface PlacedItem {
  /** The same key keeps the same element. */
  readonly key: string;
  readonly at: L.LatLngTuple;
  create(): HTMLElement;
}

/** What to show in a view. */
export type ItemsIn = (bounds: L.LatLngBounds, zoom: number) => readonly PlacedItem[];

interface Drawn {
  readonly element: HTMLElement;
  readonly at: L.LatLngTuple;
}

export class PlacedLayer extends L.Layer {
  readonly #items: ItemsIn;
  readonly #pane: HTMLElement;
  #drawn = new Map<string, Drawn>();
  #shown: L.Map | undefined;
  /** What had the focus when a zoom began. */
  #focusBefore: Drawn | undefined;

  constructor(map: L.Map, pane: string, level: number, items: ItemsIn) {
    super();
    this.#items = items;
    this.#pane = map.getPane(pane) ?? map.createPane(pane);
    this.#pane.style.zIndex = String(level);
    this.#pane.classList.add('leaflet-zoom-hide');
  }

  override onAdd(map: L.Map): this {
    this.#shown = map;
    this.redraw();
    return this;
  }

  override onRemove(): this {
    for (const { element } of this.#drawn.values()) element.remove();
    this.#drawn = new Map();
    this.#shown = undefined;
    return this;
  }

  override getEvents(): Record<string, L.LeafletEventHandlerFn> {
    return {
      // Elements are hidden while the map zooms, and what is hidden loses the focus.
      zoomstart: () => {
        this.#focusBefore = this.#focused();
      },
      moveend: () => this.redraw(),
      viewreset: () => this.redraw(),
    };
  }

  /** The element of a key, if it is in view. */
  element(key: string): HTMLElement | undefined {
    return this.#drawn.get(key)?.element;
  }

  redraw(): void {
    const map = this.#shown;
    if (!map) return;
    const items = this.#items(map.getBounds().pad(0.15), map.getZoom()).toSorted(
      (a, b) => b.at[0] - a.at[0] || (a.key < b.key ? -1 : 1),
    );
    const before = this.#drawn;
    const focused = this.#focused() ?? this.#focusBefore;
    this.#focusBefore = undefined;
    const keys = new Set(items.map(({ key }) => key));
    for (const [key, { element }] of before) if (!keys.has(key)) element.remove();

    this.#drawn = new Map();
    let next = this.#pane.firstElementChild;
    for (const { key, at, create } of items) {
      const element = before.get(key)?.element ?? create();
      if (element === next) next = next.nextElementSibling;
      else this.#pane.insertBefore(element, next);
      L.DomUtil.setPosition(element, map.latLngToLayerPoint(at).round());
      this.#drawn.set(key, { element, at });
    }
    if (focused && document.activeElement === document.body) this.#giveFocusBack(map, focused);
  }

  #focused(): Drawn | undefined {
    return [...this.#drawn.values()].find(({ element }) => element === document.activeElement);
  }

  /** To the same element, or to the one that stands nearest to where it stood. */
  #giveFocusBack(map: L.Map, { element, at }: Drawn): void {
    const from = map.latLngToLayerPoint(at);
    const far = (drawn: Drawn) => map.latLngToLayerPoint(drawn.at).distanceTo(from);
    const [nearest] = [...this.#drawn.values()].toSorted((a, b) => far(a) - far(b));
    const next = element.isConnected ? element : (nearest?.element ?? map.getContainer());
    next.focus({ preventScroll: true });
  }
}
