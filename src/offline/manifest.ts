/**
 * What a build offers to keep: `/offline/manifest.json`. Shared by the build, the page and the worker.
 *
 * A guide is kept as parts: compressed bundles, named by their hash, of everything that one language
 * and one locality need and no other does. A part without a language (or locality) is needed by all.
 */

/** Folder of the kept guide's files within the site. */
export const OFFLINE_FOLDER = 'offline';
export const MANIFEST_PATH = `${OFFLINE_FOLDER}/manifest.json`;
export const MANIFEST_FORMAT = 2;

export interface Bundle {
  /** First 32 hexadecimal digits of the SHA-256 of the bytes as they are transferred and stored. */
  readonly sha256: string;
  readonly bytes: number;
}

export interface Part extends Bundle {
  /** How many pieces it holds. */
  readonly pieces: number;
  /** Pages that are complete with this part. */
  readonly entries: number;
  readonly language?: string;
  readonly locality?: string;
  /** Recorded voices: kept only if they are wanted. */
  readonly audio?: true;
}

/** Which pieces make up which file: of what all need, or of one language. */
export interface Index extends Bundle {
  readonly language?: string;
}

/** The whole guide of one language as one file that opens anywhere. */
export interface Edition {
  readonly language: string;
  /** Path within the site. */
  readonly file: string;
  readonly bytes: number;
}

export interface Manifest {
  readonly format: typeof MANIFEST_FORMAT;
  /** Id of the guide, as in `site.yaml`. */
  readonly guide: string;
  /** Hash of everything else in the manifest: two builds with the same id are the same. */
  readonly build: string;
  /** Day of the build, `YYYY-MM-DD`. */
  readonly builtOn: string;
  /** Mark of the consents that were taken back; where it is another one, what is kept holds what must go. */
  readonly takenBack?: string;
  readonly languages: readonly string[];
  readonly localities: readonly string[];
  readonly indexes: readonly Index[];
  readonly parts: readonly Part[];
  readonly editions: readonly Edition[];
}

/** What a visitor wants to keep. */
export interface Choice {
  readonly languages: readonly string[];
  readonly localities: readonly string[];
  /** With recorded voices. */
  readonly audio?: boolean;
}

export interface Size {
  readonly bytes: number;
  readonly entries: number;
}

/** Path of a bundle within the site. */
export function bundlePath({ sha256 }: Bundle): string {
  return `${OFFLINE_FOLDER}/${sha256.slice(0, 16)}.bin`;
}

/** The parts that a choice needs. */
export function partsOf({ parts }: Manifest, { languages, localities, audio = false }: Choice): Part[] {
  return parts.filter(
    ({ language, locality, audio: isAudio = false }) =>
      (audio || !isAudio) &&
      (language === undefined || languages.includes(language)) &&
      (locality === undefined || localities.includes(locality)),
  );
}

/** Everything that must be there for a choice to be whole. */
export function bundlesOf(manifest: Manifest, choice: Choice): Bundle[] {
  return [...indexesOf(manifest, choice), ...partsOf(manifest, choice)];
}

/** The indexes that a choice needs. */
export function indexesOf({ indexes }: Manifest, { languages }: Choice): Index[] {
  return indexes.filter(({ language }) => language === undefined || languages.includes(language));
}

/** What a choice costs, and how many pages it brings. */
export function sizeOf(manifest: Manifest, choice: Choice): Size {
  const parts = partsOf(manifest, choice);
  return {
    bytes: bundlesOf(manifest, choice).reduce((sum, { bytes }) => sum + bytes, 0),
    entries: parts.reduce((sum, { entries }) => sum + entries, 0),
  };
}

/** First 32 hexadecimal digits of the SHA-256. */
export async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Gives a manifest its build id. */
export async function sealManifest(rest: Omit<Manifest, 'build'>): Promise<Manifest> {
  return { ...rest, build: await buildId(rest) };
}

/**
 * Reads a manifest that came over the network.
 *
 * @throws `TypeError` where it is cut short, damaged, or of a format that this script does not know
 */
export async function openManifest(text: string): Promise<Manifest> {
  let manifest: Manifest;
  try {
    manifest = JSON.parse(text) as Manifest;
  } catch {
    throw new TypeError('the manifest is not JSON');
  }
  if (manifest?.format !== MANIFEST_FORMAT) throw new TypeError(`the manifest is not of format ${MANIFEST_FORMAT}`);
  const { build, ...rest } = manifest;
  if (build !== (await buildId(rest))) throw new TypeError('the manifest is damaged');
  return manifest;
}

function buildId(rest: Omit<Manifest, 'build'>): Promise<string> {
  const sorted = Object.fromEntries(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)));
  return sha256Of(new TextEncoder().encode(JSON.stringify(sorted)));
}
