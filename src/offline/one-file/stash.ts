/**
 * Heavy things of an edition, kept aside while its text is made: a drawing is thousands of elements that no
 * one needs to look at. A mark stands for each, and what the file has room for is put in at the end.
 */

const DRAWING = /<svg xmlns="[^"]*"(.*?)<\/svg>/gs;
const DRAWING_MARK = /<img data-drawing="(\d+)"\/?>/g;
const PHOTO_MARK = /<img src="photo:([^"]*)"([^>]*)>/g;

export interface Room {
  readonly drawings: boolean;
  readonly photos: boolean;
}

export class Stash {
  readonly #drawings: string[] = [];
  readonly #photos: ReadonlyMap<string, string>;

  /** @param photos  `data:` addresses by file name */
  constructor(photos: ReadonlyMap<string, string>) {
    this.#photos = photos;
  }

  /** Takes the drawings out of markup and leaves marks. */
  take(html: string): string {
    return html.replace(
      DRAWING,
      (_, rest: string) => `<img data-drawing="${this.#drawings.push(`<svg${rest}</svg>`) - 1}">`,
    );
  }

  /** The address that stands for a photograph; undefined where there is none that is light. */
  photo(src: string): string | undefined {
    const name = src.slice(src.lastIndexOf('/') + 1);
    return this.#photos.has(name) ? `photo:${name}` : undefined;
  }

  /** The markup with what there is room for. */
  restore(markup: string, { drawings, photos }: Room): string {
    return markup
      .replace(DRAWING_MARK, (_, number: string) => (drawings ? (this.#drawings[Number(number)] ?? '') : ''))
      .replace(PHOTO_MARK, (_, name: string, rest: string) =>
        photos ? `<img src="${this.#photos.get(name) ?? ''}"${rest}>` : '',
      );
  }

  /** The markup with as much as fits into a limit, in bytes: photographs go first, then drawings. */
  fit(markup: string, limit: number): string {
    const bytes = (texts: Iterable<string>) => [...texts].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    const text = Buffer.byteLength(markup);
    const drawings = bytes(
      [...markup.matchAll(DRAWING_MARK)].map(([, number]) => this.#drawings[Number(number)] ?? ''),
    );
    const photos = bytes([...markup.matchAll(PHOTO_MARK)].map(([, name = '']) => this.#photos.get(name) ?? ''));
    const room = { drawings: text + drawings <= limit, photos: text + drawings + photos <= limit };
    return this.restore(markup, room);
  }
}
