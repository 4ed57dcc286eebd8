/**
 * The ground of the map as one canvas a little larger than the view. While the map is dragged, what is drawn moves on
 * and only the strip that comes into view is painted: a grid of tiles paints three times a phone's view to fill it.
 */
import L from 'leaflet';
import type { Colour, Painter, Part } from './sketch.ts';

/** Pixels drawn beyond the view. */
const MARGIN = 32;
/** The canvas moves by so many pixels: a whole number of the device's, whose ratio is taken in eighths. */
const GRAIN = 8;
const SHARPEST = 3;

type Events = { [event: string]: L.LeafletEventHandlerFn };

export class SheetLayer extends L.Layer {
  readonly #canvas = L.DomUtil.create('canvas', 'leaflet-zoom-animated');
  readonly #ctx = this.#canvas.getContext('2d', { alpha: true });
  readonly #probe: HTMLElement;
  #painters: readonly Painter[];
  #colours = new Map<Colour, string>();
  /** What the canvas shows, in pixels of the world at a zoom. */
  #drawn: { readonly bounds: L.Bounds; readonly zoom: number; readonly sharp: number } | undefined;

  constructor(probe: HTMLElement, painters: readonly Painter[]) {
    super();
    this.#probe = probe;
    this.#painters = painters;
  }

  /** Puts a painter above the first, below the others. */
  addSecond(painter: Painter): void {
    const [first, ...others] = this.#painters;
    this.#painters = [...(first ? [first] : []), painter, ...others];
    this.redraw();
  }

  /** Paints everything anew, in the colours of the moment. */
  redraw(): void {
    this.#colours = new Map();
    this.#drawn = undefined;
    if (this.#map) this.#update();
  }

  override onAdd(map: L.Map): this {
    map.getPane('tilePane')?.append(this.#canvas);
    this.redraw();
    return this;
  }

  override onRemove(): this {
    this.#canvas.remove();
    return this;
  }

  override getEvents(): Events {
    return {
      viewreset: () => this.#place(),
      zoom: () => this.#place(),
      move: () => this.#follow(),
      moveend: () => this.#update(),
      zoomanim: (event) => {
        const { center, zoom } = event as L.ZoomAnimEvent;
        this.#place(center, zoom);
      },
    };
  }

  get #map(): L.Map | undefined {
    return (this as unknown as { _map?: L.Map })._map;
  }

  /** While a finger drags; while it zooms, the picture is only stretched. */
  #follow(): void {
    if (this.#map?.getZoom() === this.#drawn?.zoom) this.#update();
    else this.#place();
  }

  #update(): void {
    const map = this.#map;
    const ctx = this.#ctx;
    if (!map || !ctx) return;
    const [zoom, view, drawn] = [map.getZoom(), map.getPixelBounds(), this.#drawn];
    const sharp = Math.min(SHARPEST, Math.round((window.devicePixelRatio || 1) * 8) / 8);
    const isKept = drawn?.zoom === zoom && drawn.sharp === sharp;
    if (isKept && drawn.bounds.contains(view)) {
      this.#place();
      return;
    }
    const bounds = roomy(view);
    const size = bounds.getSize();
    this.#drawn = { bounds, zoom, sharp };
    if (isKept && drawn.bounds.overlaps(bounds) && drawn.bounds.getSize().equals(size)) this.#move(drawn.bounds);
    else {
      [this.#canvas.width, this.#canvas.height] = [size.x * sharp, size.y * sharp];
      [this.#canvas.style.width, this.#canvas.style.height] = [`${size.x}px`, `${size.y}px`];
      this.#paint(0, 0, size.x, size.y);
    }
    this.#place();
  }

  /** Keeps what is drawn already, and paints the strips at the sides to which the view moved. */
  #move(before: L.Bounds): void {
    const [drawn, ctx] = [this.#drawn, this.#ctx];
    if (!drawn || !ctx) return;
    const { x, y } = before.getTopLeft().subtract(drawn.bounds.getTopLeft());
    const size = drawn.bounds.getSize();
    ctx.globalCompositeOperation = 'copy';
    ctx.drawImage(this.#canvas, x * drawn.sharp, y * drawn.sharp);
    ctx.globalCompositeOperation = 'source-over';
    if (x !== 0) this.#paint(x > 0 ? 0 : size.x + x, 0, Math.abs(x), size.y);
    if (y !== 0) this.#paint(Math.max(0, x), y > 0 ? 0 : size.y + y, size.x - Math.abs(x), Math.abs(y));
  }

  /** Paints a part of the canvas. */
  #paint(left: number, top: number, width: number, height: number): void {
    const [map, ctx, drawn] = [this.#map, this.#ctx, this.#drawn];
    if (!map || !ctx || !drawn || width === 0 || height === 0) return;
    const corner = drawn.bounds.getTopLeft().add([left, top]);
    const [northWest, southEast] = [corner, corner.add([width, height])].map((at) => map.unproject(at, drawn.zoom));
    if (!northWest || !southEast) return;
    const part: Part = {
      ctx,
      width,
      height,
      zoom: drawn.zoom,
      bbox: [northWest.lng, southEast.lat, southEast.lng, northWest.lat],
      x: (lon) => map.project([northWest.lat, lon], drawn.zoom).x - corner.x,
      y: (lat) => map.project([lat, northWest.lng], drawn.zoom).y - corner.y,
      world: 256 * 2 ** drawn.zoom,
      left: corner.x,
      top: corner.y,
      colour: (token) => this.#colour(token),
      dark: isDark(this.#colour('map-ground')),
    };
    ctx.save();
    ctx.scale(drawn.sharp, drawn.sharp);
    ctx.translate(left, top);
    ctx.beginPath();
    ctx.rect(0, 0, width, height);
    ctx.clip();
    for (const paint of this.#painters) paint(part);
    ctx.restore();
  }

  /** Puts the canvas where its pixels belong, in the view of the moment or in the one that a zoom goes to. */
  #place(center?: L.LatLng, zoom?: number): void {
    const [map, drawn] = [this.#map, this.#drawn];
    if (!map || !drawn) return;
    const to = zoom ?? map.getZoom();
    const scale = map.getZoomScale(to, drawn.zoom);
    const pane = L.DomUtil.getPosition(map.getPane('mapPane') as HTMLElement);
    const origin = center
      ? map.project(center, to).subtract(map.getSize().divideBy(2)).add(pane).round()
      : map.getPixelOrigin();
    L.DomUtil.setTransform(this.#canvas, drawn.bounds.getTopLeft().multiplyBy(scale).subtract(origin), scale);
  }

  #colour(token: Colour): string {
    const known = this.#colours.get(token);
    if (known) return known;
    this.#probe.style.color = `var(--${token})`;
    const { color } = getComputedStyle(this.#probe);
    this.#colours.set(token, color);
    return color;
  }
}

/** The view with its margin, on whole steps of the canvas. */
function roomy(view: L.Bounds): L.Bounds {
  const step = (value: number, round: (value: number) => number) => round(value / GRAIN) * GRAIN;
  const { x, y } = view.getTopLeft().subtract([MARGIN, MARGIN]);
  const size = view.getSize().add([2 * MARGIN + GRAIN, 2 * MARGIN + GRAIN]);
  const corner = L.point(step(x, Math.floor), step(y, Math.floor));
  return L.bounds(corner, corner.add([step(size.x, Math.ceil), step(size.y, Math.ceil)]));
}

/** `rgb(27, 32, 64)` */
function isDark(colour: string): boolean {
  const [red = 255, green = 255, blue = 255] = (colour.match(/\d+/g) ?? []).map(Number);
  return red + green + blue < 384;
}
