/**
 * A drawn plan: land, water, ways and buildings of a village or a market, from an SVG that anybody may have made.
 *
 * Nothing of the file is passed on. Of its shapes only outlines and a class are taken, of its labels only letters, and
 * the plan is drawn anew from them, on the page and in print. What could run or load something is refused outright, so
 * that the officer hears of it.
 */
import { childrenOf, type Element, placeOf, readXml, type TextPlace } from '../lib/xml.ts';

/** What a shape is, by its class or that of its group; bottom first in no order: the file's own order stands. */
export const PLAN_CLASSES = ['forest', 'field', 'water', 'river', 'road', 'path', 'yard', 'building'] as const;
export type PlanClass = (typeof PLAN_CLASSES)[number];

export interface PlanShape {
  readonly kind: PlanClass;
  /** SVG path data in the drawing's units. */
  readonly path: string;
}

export interface PlanLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface Drawing {
  /** In the units of a `viewBox` that begins at 0 0. */
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly PlanShape[];
  readonly labels: readonly PlanLabel[];
}

export type DrawingProblem =
  | { readonly kind: 'too-large' }
  | { readonly kind: 'syntax' | 'entities' | 'not-svg' | 'no-size' | 'no-shape'; readonly at?: TextPlace }
  /** `what` is the element or attribute that could run or load something. */
  | { readonly kind: 'unsafe'; readonly what: string; readonly at: TextPlace }
  /** Drawn by the editor, and not taken over. */
  | { readonly kind: 'left-out'; readonly what: string; readonly at: TextPlace };

export interface DrawingReading {
  /** Absent where the file is of no use, or unsafe. */
  readonly drawing?: Drawing;
  readonly problems: readonly DrawingProblem[];
}

/** A drawing by hand has some kilobytes; a traced photograph has megabytes and belongs into a PNG. */
export const LARGEST_DRAWING_BYTES = 500_000;

/** Elements that run, load, or change others. */
const UNSAFE = new Set(
  'script foreignObject iframe object embed image use style link animate animateMotion animateTransform set handler listener audio video a'.split(
    ' ',
  ),
);
/** Of the editor, not of the drawing. */
const SILENT = new Set(['title', 'desc', 'metadata', 'namedview', 'defs']);
const PATH_DATA = /^[MmLlHhVvCcSsQqTtAaZz\d\s.,eE+-]+$/;
const MOST_LABEL = 60;

/** Reads a drawing; never throws. */
export function readDrawing(text: string): DrawingReading {
  if (text.length > LARGEST_DRAWING_BYTES) return { problems: [{ kind: 'too-large' }] };
  const xml = readXml(text);
  if (!xml.ok) return { problems: [{ kind: xml.problem, at: xml.at }] };
  const { root } = xml;
  if (root.localName !== 'svg') return { problems: [{ kind: 'not-svg', at: placeOf(root) }] };
  const unsafe = unsafeParts(root);
  if (unsafe.length > 0) return { problems: unsafe };
  const size = /^0[ ,]+0[ ,]+([\d.]+)[ ,]+([\d.]+)$/.exec((root.getAttribute('viewBox') ?? '').trim());
  const [width, height] = [Number(size?.[1]), Number(size?.[2])];
  if (!(width > 0) || !(height > 0)) return { problems: [{ kind: 'no-size', at: placeOf(root) }] };
  const found: Found = { shapes: [], labels: [], problems: [] };
  collect(root, undefined, found);
  if (found.shapes.length === 0) return { problems: [...found.problems, { kind: 'no-shape', at: placeOf(root) }] };
  return { drawing: { width, height, shapes: found.shapes, labels: found.labels }, problems: found.problems };
}

function unsafeParts(element: Element): DrawingProblem[] {
  const at = placeOf(element);
  const own: DrawingProblem[] = [];
  if (UNSAFE.has(element.localName ?? '')) own.push({ kind: 'unsafe', what: `<${element.localName}>`, at });
  for (const { name, value } of element.attributes) {
    const isHandler = /^on/i.test(name);
    // Namespaces of editors are addresses too, and load nothing.
    const loads = !/^xmlns(:|$)/.test(name) && /(?:javascript|data):|url\(\s*['"]?(?!#)|^(?:https?:)?\/\//i.test(value);
    if (isHandler || loads) own.push({ kind: 'unsafe', what: name, at });
  }
  return [...own, ...childrenOf(element).flatMap(unsafeParts)];
}

interface Found {
  readonly shapes: PlanShape[];
  readonly labels: PlanLabel[];
  readonly problems: DrawingProblem[];
}

function collect(parent: Element, inherited: PlanClass | undefined, found: Found): void {
  for (const element of childrenOf(parent)) {
    const name = element.localName ?? '';
    if (SILENT.has(name)) continue;
    const leftOut = (what: string) => found.problems.push({ kind: 'left-out', what, at: placeOf(element) });
    if (element.hasAttribute('transform')) {
      leftOut('transform');
      continue;
    }
    const kind = classOf(element) ?? inherited;
    if (name === 'g') {
      collect(element, kind, found);
    } else if (name === 'text') {
      const label = labelOf(element);
      if (label) found.labels.push(label);
      else leftOut('<text>');
    } else {
      const path = outlineOf(element);
      if (path && kind) found.shapes.push({ kind, path });
      else leftOut(path ? 'class' : `<${name}>`);
    }
  }
}

function classOf(element: Element): PlanClass | undefined {
  const words = (element.getAttribute('class') ?? '').split(/\s+/);
  return PLAN_CLASSES.find((one) => words.includes(one));
}

function labelOf(element: Element): PlanLabel | undefined {
  const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  const [x, y] = numbers(element, 'x', 'y') ?? [];
  return text && [...text].length <= MOST_LABEL && x !== undefined && y !== undefined ? { text, x, y } : undefined;
}

/** Path data of a shape (SVG 2 §10), or nothing for what is none. */
function outlineOf(element: Element): string | undefined {
  switch (element.localName) {
    case 'path': {
      const data = element.getAttribute('d') ?? '';
      return PATH_DATA.test(data) ? data : undefined;
    }
    case 'rect': {
      const [x, y, width, height] = numbers(element, 'x', 'y', 'width', 'height') ?? [];
      return height === undefined ? undefined : `M${x} ${y}h${width}v${height}h${-(width ?? 0)}z`;
    }
    case 'circle': {
      const [x, y, r] = numbers(element, 'cx', 'cy', 'r') ?? [];
      return r === undefined ? undefined : ellipse(x ?? 0, y ?? 0, r, r);
    }
    case 'ellipse': {
      const [x, y, rx, ry] = numbers(element, 'cx', 'cy', 'rx', 'ry') ?? [];
      return ry === undefined ? undefined : ellipse(x ?? 0, y ?? 0, rx ?? 0, ry);
    }
    case 'line': {
      const [x1, y1, x2, y2] = numbers(element, 'x1', 'y1', 'x2', 'y2') ?? [];
      return y2 === undefined ? undefined : `M${x1} ${y1}L${x2} ${y2}`;
    }
    case 'polyline':
    case 'polygon': {
      const points = (element.getAttribute('points') ?? '').trim();
      if (!/^[\d\s.,eE+-]+$/.test(points)) return undefined;
      return `M${points}${element.localName === 'polygon' ? 'z' : ''}`;
    }
    default:
      return undefined;
  }
}

function ellipse(x: number, y: number, rx: number, ry: number): string {
  return `M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`;
}

/** The attributes as numbers; a coordinate that is left out is 0. */
function numbers(element: Element, ...names: readonly string[]): number[] | undefined {
  const values = names.map((name) => Number(element.getAttribute(name) ?? 0));
  return values.every(Number.isFinite) ? values : undefined;
}
