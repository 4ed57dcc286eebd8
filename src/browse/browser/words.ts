/** What `<browse-list>` says, in the page's language; `{name}` is filled in. */
export interface BrowseWords {
  readonly shown: string;
  readonly remove: string;
  readonly about: string;
  readonly within: string;
  readonly busy: string;
  readonly done: string;
  readonly sign: string;
  readonly denied: string;
  readonly unavailable: string;
  readonly unsupported: string;
}
