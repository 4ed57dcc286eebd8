/** Frames of coordinates, in degrees. */
export interface Bounds {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
}

/** Whether the point lies in the frame, its edges included. */
export function isInside({ lat, lon }: { readonly lat: number; readonly lon: number }, bounds: Bounds): boolean {
  return lat >= bounds.south && lat <= bounds.north && lon >= bounds.west && lon <= bounds.east;
}

/** Whether south lies below north and west below east; nothing is inside a frame that is not sound. */
export function isSound({ south, west, north, east }: Bounds): boolean {
  return south < north && west < east;
}
