declare module 'heic-decode' {
  /** Decodes the first picture of a HEIC file, turned upright. Rejects where it is none. */
  export default function decode(input: { readonly buffer: Uint8Array }): Promise<{
    readonly width: number;
    readonly height: number;
    /** RGBA. */
    readonly data: Uint8ClampedArray;
  }>;
}
