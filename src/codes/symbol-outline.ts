/** The symbol as outlines: path data for SVG and PDF, and the SVG itself. */
import type { QrSymbol } from './symbol.ts';

/** Columns and rows that a step leads to, clockwise from east: the dark side is on the right hand. */
const STEPS = [
  { command: 'h', dx: 1, dy: 0 },
  { command: 'v', dx: 0, dy: 1 },
  { command: 'h', dx: -1, dy: 0 },
  { command: 'v', dx: 0, dy: -1 },
] as const;

/**
 * The outline of the dark modules as SVG path data in module units, for SVG and for pdfkit's `path()`.
 * One filled outline has no seams between neighbours; holes turn the other way, so both fill rules agree.
 *
 * @param offset moved right and down by this many modules
 */
export function symbolPath(symbol: QrSymbol, offset = 0): string {
  const seen = new Set<number>();
  let path = '';
  for (let y = 0; y <= symbol.size; y++) {
    for (let x = 0; x < symbol.size; x++) {
      if (isEdge(symbol, x, y, 0) && !seen.has(y * symbol.size + x)) {
        path += `M${x + offset} ${y + offset}${ring(symbol, x, y, seen)}z`;
      }
    }
  }
  return path;
}

/** Follows one closed outline around its dark side, from a corner back to it, and marks the tops it passes. */
function ring(symbol: QrSymbol, startX: number, startY: number, seen: Set<number>): string {
  let path = '';
  let [x, y, direction] = [startX, startY, 0];
  for (;;) {
    const step = STEPS[direction % 4] ?? STEPS[0];
    let length = 0;
    do {
      if (direction % 4 === 0) seen.add(y * symbol.size + x);
      x += step.dx;
      y += step.dy;
      length++;
    } while (!isEdge(symbol, x, y, direction + 1) && isEdge(symbol, x, y, direction));
    // Modules that touch at a corner stay apart: a right turn comes before a left one.
    direction += isEdge(symbol, x, y, direction + 1) ? 1 : 3;
    // An outline may pass its first corner in between; it is closed when it would set out again. `z` draws the last side.
    if (x === startX && y === startY && direction % 4 === 0) return path;
    path += `${step.command}${length * (step.dx + step.dy)}`;
  }
}

/** Whether the step from this corner in this direction has a dark module on its right and a light one on its left. */
function isEdge({ isDark }: QrSymbol, x: number, y: number, direction: number): boolean {
  switch (direction % 4) {
    case 0:
      return isDark(x, y) && !isDark(x, y - 1);
    case 1:
      return isDark(x - 1, y) && !isDark(x, y);
    case 2:
      return isDark(x - 1, y - 1) && !isDark(x - 1, y);
    default:
      return isDark(x, y - 1) && !isDark(x - 1, y - 1);
  }
}

export interface SvgOptions {
  /** Width of a module in millimetres; without it the drawing has no size of its own. */
  readonly moduleMm?: number;
  /** Said by screen readers; without it the drawing is an ornament to them. */
  readonly title?: string;
}

/**
 * The symbol with its quiet zone as SVG: two fills and no stroke, so that engravers and cutters can use it.
 */
export function symbolSvg(symbol: QrSymbol, { moduleMm, title }: SvgOptions = {}): string {
  const side = symbol.size + 2 * symbol.quietZone;
  const mm = moduleMm === undefined ? '' : `${Number((side * moduleMm).toFixed(4))}mm`;
  const size = mm === '' ? '' : ` width="${mm}" height="${mm}"`;
  const role = title === undefined ? ' aria-hidden="true"' : ' role="img"';
  const name = title === undefined ? '' : `<title>${escapeText(title)}</title>`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"${size}${role} shape-rendering="crispEdges">` +
    `${name}<path fill="#fff" d="M0 0h${side}v${side}H0z"/><path d="${symbolPath(symbol, symbol.quietZone)}"/></svg>\n`
  );
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
