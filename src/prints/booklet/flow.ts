/** A column of slices cut into pages: what belongs together stays together, and no paragraph leaves a line alone. */
import type { PrintPage } from '../page.ts';

/** What is known once every slice has its page. */
export interface Placed {
  /** The page on which a mark stands, from 1; undefined where it is not in the booklet. */
  pageOf(mark: string): number | undefined;
}

export interface Slice {
  readonly heightMm: number;
  /** White before it; none at the top of a page. */
  readonly gapMm: number;
  /** Stays on the page of the slice that follows. */
  readonly keepNext?: boolean;
  readonly newPage?: boolean;
  /** PDF structure type (ISO 32000-1 §14.8.4); what has none is decoration. */
  readonly tag?: 'H1' | 'H2' | 'H3' | 'P' | 'Figure';
  /** Text alternative of a figure. */
  readonly alt?: string;
  /** BCP 47, where it is not the document's. */
  readonly language?: string;
  /** Named here: for page numbers, outline and running heads. */
  readonly mark?: Mark;
  draw(page: PrintPage, x: number, y: number, placed: Placed): void;
}

export interface Mark {
  readonly id: string;
  readonly title: string;
  /** Depth in the outline: 1 a chapter, 2 a section, 3 an entry. */
  readonly level: 1 | 2 | 3;
}

export interface FlowPage {
  readonly slices: readonly { readonly slice: Slice; readonly yMm: number }[];
}

/** Cuts slices into pages of a height. What is higher than a page stands on one of its own. */
export function paginate(slices: readonly Slice[], heightMm: number): FlowPage[] {
  const pages: { slice: Slice; yMm: number }[][] = [];
  let y = Number.POSITIVE_INFINITY;
  for (const group of groups(slices)) {
    const whole = heightOf(group);
    if (group[0]?.newPage || y + (group[0]?.gapMm ?? 0) + whole > heightMm) {
      pages.push([]);
      y = 0;
    }
    for (const slice of group) {
      if (y > 0 && y + slice.gapMm + slice.heightMm > heightMm) {
        pages.push([]);
        y = 0;
      }
      const top = y === 0 ? 0 : y + slice.gapMm;
      pages.at(-1)?.push({ slice, yMm: top });
      y = top + slice.heightMm;
    }
  }
  return pages.map((slices) => ({ slices }));
}

/** Where each mark stands, pages counted from `first`. */
export function marksOf(pages: readonly FlowPage[], first: number): Map<string, number> {
  return new Map(
    pages.flatMap(({ slices }, index) =>
      slices.flatMap(({ slice }) => (slice.mark ? [[slice.mark.id, first + index] as const] : [])),
    ),
  );
}

/** Slices that stay together, without the gap before the first. */
function heightOf(group: readonly Slice[]): number {
  return group.reduce((sum, slice, index) => sum + slice.heightMm + (index > 0 ? slice.gapMm : 0), 0);
}

function groups(slices: readonly Slice[]): Slice[][] {
  const found: Slice[][] = [];
  let open = false;
  for (const slice of slices) {
    if (open) found.at(-1)?.push(slice);
    else found.push([slice]);
    open = slice.keepNext ?? false;
  }
  return found;
}
