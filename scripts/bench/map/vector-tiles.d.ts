/** As much of two packages without types as the bench uses. */
declare module 'geojson-vt' {
  interface Index {
    getTile(z: number, x: number, y: number): object | null;
  }
  export default function geojsonvt(data: object, options: object): Index;
}
declare module 'vt-pbf' {
  const vtpbf: { fromGeojsonVt(layers: Record<string, object>, options: object): Uint8Array };
  export default vtpbf;
}
