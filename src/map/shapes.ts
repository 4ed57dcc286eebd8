/** One outline a kind, so that a sign is told apart without its colour; icons stand inside where there is room. */
import type { IconName } from '../illustrations/marker-icons.ts';
import type { MarkerKind } from './points.ts';

interface KindSign {
  /** Corners on a circle of radius 1 around the place, clockwise; none: the circle itself. */
  readonly corners: readonly (readonly [x: number, y: number])[];
  /** Where the icon's middle lies below the place, in radii. */
  readonly iconY: number;
  readonly icon: IconName;
}

const square = 0.8;

const SIGNS: Record<MarkerKind, KindSign> = {
  heritage: sign('heritage', [0, -1.12], [1.12, 0], [0, 1.12], [-1.12, 0]),
  spots: { ...sign('spot', [0, -1.15], [1.15, 0.9], [-1.15, 0.9]), iconY: 0.28 },
  villages: sign('village', [-square, -square], [square, -square], [square, square], [-square, square]),
  homestays: { ...sign('homestay', [0, -1.1], [1, -0.15], [0.8, 0.95], [-0.8, 0.95], [-1, -0.15]), iconY: 0.1 },
  producers: sign('producer'),
  products: { ...sign('product', [-1.1, -0.85], [1.1, -0.85], [0, 1.15]), iconY: -0.25 },
  routes: sign('route', [-0.6, -0.8], [1.15, -0.8], [0.6, 0.8], [-1.15, 0.8]),
  festivals: sign('festival', [0, -1.1], [0.95, -0.55], [0.95, 0.55], [0, 1.1], [-0.95, 0.55], [-0.95, -0.55]),
  handbook: sign('handbook', [-1.05, -0.7], [1.05, -0.7], [1.05, 0.7], [-1.05, 0.7]),
  services: sign(
    'service',
    ...([
      [-0.4, -1],
      [0.4, -1],
      [0.4, -0.4],
      [1, -0.4],
      [1, 0.4],
      [0.4, 0.4],
      [0.4, 1],
      [-0.4, 1],
      [-0.4, 0.4],
      [-1, 0.4],
      [-1, -0.4],
      [-0.4, -0.4],
    ] as const),
  ),
};

/** The icon of a kind and where its middle lies below the place, in radii of the sign. */
export function kindIcon(kind: MarkerKind): Pick<KindSign, 'icon' | 'iconY'> {
  return SIGNS[kind];
}

/** Path data of a kind's outline around a place; lengths in the drawing's units, to one decimal. */
export function kindOutline(kind: MarkerKind, x: number, y: number, radius: number): string {
  const { corners } = SIGNS[kind];
  if (corners.length === 0) {
    const r = short(radius);
    return `M${short(x - radius)} ${short(y)}a${r} ${r} 0 1 1 ${short(radius * 2)} 0a${r} ${r} 0 1 1 ${short(-radius * 2)} 0z`;
  }
  return `M${corners.map(([cx, cy]) => `${short(x + cx * radius)} ${short(y + cy * radius)}`).join('L')}z`;
}

/** A number with one decimal at most, as SVG writes it. */
export function short(value: number): string {
  return String(Math.round(value * 10) / 10 || 0);
}

function sign(icon: IconName, ...corners: KindSign['corners']): KindSign {
  return { icon, corners, iconY: 0 };
}
