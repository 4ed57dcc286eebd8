/** The net of meridians and parallels: the only ground that this map may draw without an operator's basemap. */

const STEPS_MINUTES = [1, 2, 5, 10, 20, 30, 60, 120, 300];

/** The finest step, in degrees, whose lines stand at least `gap` apart where one degree is `perDegree` long. */
export function graticuleStep(perDegree: number, gap: number): number {
  const minutes = STEPS_MINUTES.find((step) => (step / 60) * perDegree >= gap) ?? 600;
  return minutes / 60;
}

/** Multiples of the step from `low` to `high`, in degrees. */
export function graticuleLines(low: number, high: number, step: number): number[] {
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => (first + index) * step);
}

/** "23°10′": degrees and whole minutes. */
export function degreesAndMinutes(value: number): string {
  const minutes = Math.round(value * 60);
  const rest = minutes % 60;
  return rest === 0 ? `${minutes / 60}°` : `${Math.floor(minutes / 60)}°${String(rest).padStart(2, '0')}′`;
}

const SCALE_KM = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100];

/** The longest round distance, in kilometres, that fits into `most` where one kilometre is `perKm` long. */
export function scaleBarKm(perKm: number, most: number): number {
  return SCALE_KM.findLast((km) => km * perKm <= most) ?? SCALE_KM[0] ?? 0.1;
}
