/** The title face for what this guide's titles say. */
import { type StringKey, vi } from '../i18n/strings/vi.ts';
import { translator } from '../i18n/translate.ts';
import type { Guide } from '../reading/guide.ts';
import { titleFont } from '../styles/title-font.ts';

/**
 * Subsets the face to the titles of entries, localities and the interface, in every language of the guide. What the
 * face has not (Hangul, Chinese) is left to the device's own: a face for it would weigh a hundred times as much.
 */
export function guideTitleFont(guide: Guide): Promise<string> {
  const entries = [...guide.entries.values()].flatMap((entry) => [...entry.prose.values()].map(({ title }) => title));
  const localities = [...guide.localities.values()].flatMap(({ name }) =>
    Object.values(name).filter((text) => text !== undefined),
  );
  const words = guide.site.languages.flatMap((locale) =>
    (Object.keys(vi) as StringKey[]).map((key) => translator(locale)(key)),
  );
  return titleFont([
    ...entries,
    ...localities,
    ...Object.values(guide.site.name).filter((text) => text !== undefined),
    ...words,
  ]);
}
