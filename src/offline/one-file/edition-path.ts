/** Where the one-file edition of a language lies. */
import { OFFLINE_FOLDER } from '../manifest.ts';

/** Path within the site: `offline/cam-nang-mau-vi.html`. */
export function editionPath(guideId: string, language: string): string {
  return `${OFFLINE_FOLDER}/${guideId}-${language}.html`;
}
