/** What the worker tells the pages that are open. */
export type Announcement =
  /** Another guide is kept now. */
  | { readonly kept: 'changed' }
  /** The server has a newer build; it is not fetched unasked, since the visitor saves data. */
  | { readonly kept: 'outdated' }
  /** A page that was seen before has another text now; it is stored, and shown at the next load. */
  | { readonly page: string };
