/** What was dropped, as files of a content folder; what cannot be taken is said, and the rest goes on. */
import { unzipSync } from 'fflate';
import { KINDS } from '../../schemas/kinds.ts';
import type { CheckWord } from './words.ts';

/** A file, and the path below the folder or archive that it came in. */
export interface Dropped {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface Refusal {
  readonly word: CheckWord;
  readonly values: Readonly<Record<string, string | number>>;
}

export interface TakenIn {
  /** By their path within a content folder. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Workbooks, tables and Word files, by their own name. */
  readonly office: ReadonlyMap<string, Uint8Array>;
  /** Files whose entry nobody named: by their own name. */
  readonly loose: ReadonlyMap<string, Uint8Array>;
  readonly refused: readonly Refusal[];
}

const MB = 1024 * 1024;
/** A folder with a dozen photographs has 60 MB; a bomb has gigabytes. */
export const MOST_UNPACKED_MB = 300;

export const PICTURE = /\.(?:jpe?g|png|webp|avif|heic|heif)$/i;
/** Old forms too: they are told apart from the new ones by what is in them. */
const OFFICE = /(?:\.(?:xlsx?|docx?|csv)|^goc\.json)$/i;
const ENTRY_FILE = /^(?:facts\.yaml|[a-z]{2}(?:-[A-Za-z]+)?\.mdx?)$/;
/** What systems put into folders by themselves. */
const NOISE = /(?:^|\/)(?:__MACOSX|\.[^/]+|Thumbs\.db|desktop\.ini)(?:\/|$)/i;

/** Sorts what was dropped; archives are opened, and nothing in them is believed. */
export function takeIn(dropped: readonly Dropped[]): TakenIn {
  const files = new Map<string, Uint8Array>();
  const office = new Map<string, Uint8Array>();
  const loose = new Map<string, Uint8Array>();
  const refused: Refusal[] = [];
  const take = ({ path, bytes }: Dropped): void => {
    const name = path.normalize('NFC').replaceAll('\\', '/');
    if (NOISE.test(name)) return;
    const refuse = (word: CheckWord): void => {
      refused.push({ word, values: { name, limit: MOST_UNPACKED_MB } });
    };
    if (name.startsWith('/') || /^[a-z]:/i.test(name) || name.split('/').includes('..')) {
      refuse('badPath');
      return;
    }
    if (bytes.length === 0) {
      refuse('empty');
      return;
    }
    if (bytes.length > MOST_UNPACKED_MB * MB) {
      refuse('tooBig');
      return;
    }
    if (/\.zip$/i.test(name)) {
      unpack(bytes, take, refuse);
      return;
    }
    const placed = placeIn(name);
    const base = name.slice(name.lastIndexOf('/') + 1);
    if (placed) files.set(placed, bytes);
    else if (OFFICE.test(base)) office.set(base, bytes);
    else if (ENTRY_FILE.test(base) || PICTURE.test(base)) loose.set(base, bytes);
    else refuse('unknown');
  };
  for (const one of dropped) take(one);
  return { files, office, loose, refused };
}

function unpack(bytes: Uint8Array, take: (one: Dropped) => void, refuse: (word: CheckWord) => void): void {
  let size = 0;
  let isTooBig = false;
  try {
    const inside = unzipSync(bytes, {
      // The sizes are read before anything is unpacked; an archive inside an archive stays closed.
      filter: ({ name: inner, originalSize }) => {
        size += originalSize;
        isTooBig ||= size > MOST_UNPACKED_MB * MB;
        return !isTooBig && !inner.endsWith('/') && !/\.zip$/i.test(inner);
      },
    });
    if (isTooBig) refuse('bigZip');
    else for (const [path, content] of Object.entries(inside)) take({ path, bytes: content });
  } catch {
    refuse('badZip');
  }
}

/** `…/content/heritage/hang-bua/vi.mdx` → `heritage/hang-bua/vi.mdx`; nothing where no kind's folder is named. */
function placeIn(path: string): string | undefined {
  const parts = path.split('/');
  const at = parts.findIndex(
    (part, index) => (KINDS as readonly string[]).includes(part) && parts.length - index === 3,
  );
  if (at >= 0) return parts.slice(at).join('/');
  const base = parts.at(-1) ?? '';
  return base === 'services.csv' ? base : undefined;
}
