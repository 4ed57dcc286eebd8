/**
 * Heavy things of an edition, kept aside while its text is made: a drawing is thousands of elements that no
 * one needs to look at. A mark stands for each, and what a file has room for is put back at the end.
 */

const DRAWING = /<svg xmlns.*?<\/svg>/gs;
const MARK = /<img data-stash="(\d+)"\/?>/g;

export class Stash {
  readonly #drawings: string[] = [];

  /** Takes the drawings out of markup and leaves marks. */
  take(html: string): string {
    return html.replace(DRAWING, (svg) => this.#mark(svg.replace(' xmlns="http://www.w3.org/2000/svg"', '')));
  }

  /** Markup with its drawings again, or without them. */
  restore(markup: string, keep: boolean): string {
    return markup.replace(MARK, (_, number: string) => (keep ? (this.#drawings[Number(number)] ?? '') : ''));
  }

  #mark(drawing: string): string {
    return `<img data-stash="${this.#drawings.push(drawing) - 1}">`;
  }
}
