/**
 * How large a symbol must be. Distance sets the side, the printer sets the smallest module,
 * the purpose sets the error correction.
 */
import { type QrSymbol, qrSymbol } from '../codes/symbol.ts';
import { ReadableError } from '../lib/command.ts';

/** Under this a telephone's camera loses modules at arm's length (15 mil). */
export const MIN_MODULE_MM = 0.396;

/** Fewer printer dots than this and rounding changes a module's width by a quarter. */
export const MIN_DOTS_PER_MODULE = 4;

/** From this side on a sign is a plaque: it hangs for years, gets scratched, and has room for level H. */
export const PLAQUE_MM = 60;

const MM_PER_INCH = 25.4;

/** The side in mm, without the quiet zone, that reads at a distance: distance / 10 × modules / 25. */
export function sideForDistance(distanceMm: number, modules: number): number {
  return (distanceMm / 10) * (modules / 25);
}

/** The distance in mm at which a side reads; the inverse of {@link sideForDistance}. */
export function distanceForSide(sideMm: number, modules: number): number {
  return (sideMm * 10 * 25) / modules;
}

export interface SizeRequest {
  readonly text: string;
  /** The side the layout has when no distance is asked for, without the quiet zone. */
  readonly usualMm: number;
  /** The largest side the artefact can give, without the quiet zone. */
  readonly largestMm: number;
  /** Viewing distance asked for. */
  readonly distanceMm?: number;
  /** The printer's resolution in dots per inch. */
  readonly dpi: number;
  /** Small and read close: M is allowed where Q would not reach the distance or the smallest module. */
  readonly sticker?: boolean;
}

export interface SizedSymbol {
  readonly symbol: QrSymbol;
  /** Without the quiet zone; a whole number of printer dots a module. */
  readonly sideMm: number;
  readonly moduleMm: number;
  readonly dotsPerModule: number;
}

/**
 * Chooses level and side.
 *
 * @throws {ReadableError} where the artefact cannot give the side that the distance asks for, or the
 *   modules would be finer than {@link MIN_MODULE_MM} or {@link MIN_DOTS_PER_MODULE} printer dots
 */
export function sizeSymbol(request: SizeRequest): SizedSymbol {
  if (!(request.dpi >= 72 && request.dpi <= 4800)) {
    throw new ReadableError({
      vi: `Độ phân giải máy in phải từ 72 đến 4800 điểm/inch, không phải ${request.dpi}.`,
      en: `The printer's resolution must be 72 to 4800 dots per inch, not ${request.dpi}.`,
    });
  }
  let chosen = measure(qrSymbol(request.text, { level: 'Q' }), request);
  if (!chosen.ok && request.sticker) chosen = measure(qrSymbol(request.text, { level: 'M' }), request);
  if (!chosen.ok) throw refuse(chosen, request);
  if (!request.sticker && chosen.value.sideMm >= PLAQUE_MM) {
    const plaque = measure(qrSymbol(request.text, { level: 'H' }), request);
    if (plaque.ok) return plaque.value;
  }
  return chosen.value;
}

type Fit =
  | { readonly ok: true; readonly value: SizedSymbol }
  | {
      readonly ok: false;
      readonly why: 'distance' | 'module' | 'dots';
      readonly symbol: QrSymbol;
      readonly needMm: number;
    };

function measure(symbol: QrSymbol, { usualMm, largestMm, distanceMm, dpi }: SizeRequest): Fit {
  const dotMm = MM_PER_INCH / dpi;
  const needed = distanceMm === undefined ? 0 : sideForDistance(distanceMm, symbol.size);
  const wanted = Math.max(needed, usualMm);
  const largestDots = Math.floor(largestMm / symbol.size / dotMm + 1e-9);
  const dots = Math.min(Math.ceil(wanted / symbol.size / dotMm - 1e-9), largestDots);
  const moduleMm = dots * dotMm;
  const sideMm = moduleMm * symbol.size;
  const fails = (why: 'distance' | 'module' | 'dots', needMm: number): Fit => ({ ok: false, why, symbol, needMm });
  if (sideMm < needed - 1e-6) return fails('distance', needed);
  if (dots < MIN_DOTS_PER_MODULE) return fails('dots', MIN_DOTS_PER_MODULE * dotMm * symbol.size);
  if (moduleMm < MIN_MODULE_MM - 1e-9) return fails('module', MIN_MODULE_MM * symbol.size);
  return { ok: true, value: { symbol, sideMm, moduleMm, dotsPerModule: dots } };
}

function refuse(failed: Fit & { ok: false }, request: SizeRequest): ReadableError {
  const { symbol, needMm } = failed;
  const dotMm = MM_PER_INCH / request.dpi;
  const largestMm = Math.floor(request.largestMm / symbol.size / dotMm + 1e-9) * dotMm * symbol.size;
  const module = largestMm / symbol.size;
  const [side, most] = [needMm, largestMm].map((mm) => mm.toFixed(1)) as [string, string];
  if (failed.why === 'distance') {
    const metres = (request.distanceMm ?? 0) / 1000;
    const reach = (distanceForSide(largestMm, symbol.size) / 1000).toFixed(2);
    return new ReadableError({
      vi: `Để quét được từ ${String(metres).replace('.', ',')} m, mã cần cạnh ${vi(side)} mm; khổ này chỉ có ${vi(most)} mm (quét được từ ${vi(reach)} m). Hãy chọn khổ lớn hơn, khoảng cách ngắn hơn, hoặc in riêng tấm mã: code-plate --side ${Math.ceil(needMm)}mm.`,
      en: `To be read from ${metres} m the code needs a side of ${side} mm; this format gives ${most} mm (read from ${reach} m). Choose a larger format, a shorter distance, or a plate of its own: code-plate --side ${Math.ceil(needMm)}mm.`,
    });
  }
  if (failed.why === 'dots') {
    return new ReadableError({
      vi: `Ở ${request.dpi} điểm/inch, mỗi ô của mã chỉ được ${Math.round(module / dotMm)} điểm in, cần ít nhất ${MIN_DOTS_PER_MODULE} (cạnh ${vi(side)} mm; chỗ có ${vi(most)} mm). Hãy chọn nhãn lớn hơn hoặc máy in nét hơn.`,
      en: `At ${request.dpi} dpi a module gets ${Math.round(module / dotMm)} printer dots and needs ${MIN_DOTS_PER_MODULE} (a side of ${side} mm; there are ${most} mm). Choose a larger label or a finer printer.`,
    });
  }
  return new ReadableError({
    vi: `Mỗi ô của mã chỉ rộng ${vi(module.toFixed(3))} mm, cần ít nhất ${vi(String(MIN_MODULE_MM))} mm (cạnh ${vi(side)} mm; chỗ có ${vi(most)} mm). Hãy chọn nhãn lớn hơn.`,
    en: `A module would be ${module.toFixed(3)} mm wide and needs ${MIN_MODULE_MM} mm (a side of ${side} mm; there are ${most} mm). Choose a larger label.`,
  });
}

/** A decimal comma. */
function vi(number: string): string {
  return number.replace('.', ',');
}
