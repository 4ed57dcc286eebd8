/** Folder of Pagefind's index within the site. */
export const INDEX_FOLDER = 'pagefind';
