/** Short SVG: whole numbers, relative commands, presentation attributes only (the CSP forbids styles). */

export type Point = readonly [x: number, y: number];

/** A number at one decimal, without the zero before the point. */
export function short(value: number): string {
  const text = String(Math.round(value * 10) / 10);
  return text.replace(/^(-?)0\./, '$1.').replace(/^-0$/, '0');
}

/** Numbers separated by as little as SVG allows. */
export function numbers(values: readonly number[]): string {
  return values
    .map(short)
    .reduce((text, value) => (text === '' || value.startsWith('-') ? text + value : `${text} ${value}`), '');
}

/** Straight lines through whole-number points, closed on request. */
export function polyline(points: readonly Point[], closed = true): string {
  let [x, y] = [0, 0];
  const steps: number[] = [];
  points.forEach(([px, py], i) => {
    const [nx, ny] = [Math.round(px), Math.round(py)];
    if (i === 0 || nx !== x || ny !== y) steps.push(nx - x, ny - y);
    [x, y] = [nx, ny];
  });
  return `M${numbers(steps.slice(0, 2))}l${numbers(steps.slice(2))}${closed ? 'z' : ''}`;
}

/** A soft curve near the points: quadratic arcs between the middles of the segments. */
export function curve(points: readonly Point[]): string {
  const rounded = points.map(([x, y]) => [Math.round(x), Math.round(y)] as const);
  const [first, ...rest] = rounded;
  if (!first) return '';
  let [x, y] = first;
  const steps: number[] = [];
  rest.forEach(([cx, cy], i) => {
    const after = rest[i + 1];
    if (!after) return;
    const last = i === rest.length - 2;
    const ex = last ? after[0] : Math.round((cx + after[0]) / 2);
    const ey = last ? after[1] : Math.round((cy + after[1]) / 2);
    steps.push(cx - x, cy - y, ex - x, ey - y);
    [x, y] = [ex, ey];
  });
  return `M${numbers(first)}q${numbers(steps)}`;
}

/** A filled shape. */
export function fill(colour: string, d: string): string {
  return `<path fill="${colour}" d="${d}"/>`;
}

/** A line (the picture as a whole has `fill="none"`); `width` and `dashes` in user units. */
export function line(colour: string, width: number, d: string, dashes = ''): string {
  const thick = width === 1 ? '' : ` stroke-width="${short(width)}"`;
  const gaps = dashes && ` stroke-linecap="butt" stroke-dasharray="${dashes}"`;
  return `<path stroke="${colour}"${thick}${gaps} d="${d}"/>`;
}

export function circle(colour: string, x: number, y: number, radius: number): string {
  return `<circle fill="${colour}" cx="${short(x)}" cy="${short(y)}" r="${short(radius)}"/>`;
}

export function rect(colour: string, x: number, y: number, width: number, height: number): string {
  return `<path fill="${colour}" d="M${numbers([x, y])}h${short(width)}v${short(height)}h${short(-width)}z"/>`;
}

/** Shapes moved by (x, y) and scaled. */
export function place(x: number, y: number, scale: number, ...shapes: string[]): string {
  const scaling = scale === 1 ? '' : `scale(${Math.round(scale * 100) / 100})`;
  return `<g transform="translate(${short(x)} ${short(y)})${scaling}">${shapes.join('')}</g>`;
}

/** A road or river: a band round a centre line whose width changes along it, flattened as seen from above. */
export function ribbon(centre: readonly (readonly [x: number, y: number, width: number])[], flat = 0.55): string {
  const edge = (side: number): Point[] =>
    centre.map(([x, y, width], i) => {
      const [ax, ay] = centre[Math.max(0, i - 1)] ?? [x, y];
      const [bx, by] = centre[Math.min(centre.length - 1, i + 1)] ?? [x, y];
      const length = Math.hypot(bx - ax, by - ay) || 1;
      return [x + (side * width * (ay - by)) / length / 2, y + (side * width * flat * (bx - ax)) / length / 2];
    });
  const back = curve(edge(-1).reverse());
  return `${curve(edge(1))}L${back.slice(1)}z`;
}

/**
 * The same relative outline again at (x, y): many small things of one colour in one path.
 * The outline starts with `m`, is lower case throughout and has no arcs.
 */
export function stamp(outline: string, x: number, y: number, scale = 1): string {
  const [, dx = '0', dy = '0', rest = ''] = /^m(-?[\d.]+)[ ,]?(-?[\d.]+)(.*)$/.exec(outline) ?? [];
  const scaled = rest.replace(/([a-z])([^a-z]*)/g, (_, command: string, values: string) => {
    const list = values.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? [];
    return command + numbers(list.map((value) => Number(value) * scale));
  });
  return `M${numbers([x + Number(dx) * scale, y + Number(dy) * scale])}${scaled}`;
}
