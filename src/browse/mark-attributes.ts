/** An item's marks as attributes of its element. */
import type { ItemMarks } from './list-view.ts';

/** None where the list is not narrowed. */
export function markAttributes(marks: ItemMarks | undefined): Record<string, string | number | undefined> {
  if (!marks) return {};
  return {
    'data-facets': marks.facets,
    'data-week': marks.week && JSON.stringify(marks.week),
    'data-price': marks.price,
    'data-stars': marks.stars,
    'data-at': marks.at,
  };
}
