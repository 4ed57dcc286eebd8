/** The booklet's page and its type: A5, the spine's margin wider, sizes in points. */

export const PAGE = { widthMm: 148, heightMm: 210, bleedMm: 0 } as const;
export const MARGIN = { inner: 17, outer: 13, top: 18, bottom: 17 } as const;

/** Of running text, in mm. */
export const COLUMN_MM = PAGE.widthMm - MARGIN.inner - MARGIN.outer;
export const COLUMN_HEIGHT_MM = PAGE.heightMm - MARGIN.top - MARGIN.bottom;

/** The left edge of the text on a page (from 1): right-hand pages are odd. */
export function columnLeft(page: number): number {
  return page % 2 === 1 ? MARGIN.inner : MARGIN.outer;
}

export const SIZE = {
  cover: 34,
  chapter: 24,
  section: 15,
  entry: 15,
  heading: 10.5,
  text: 9.4,
  small: 8,
  tiny: 7,
} as const;
