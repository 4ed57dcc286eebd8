/** What the check page carries of the guide: nothing that the site does not say anyway. */
import { DEFAULT_LOCALE } from '../i18n/locales.ts';
import type { CurrentGuide } from '../queries/current.ts';
import type { PageGuide } from './check/page.ts';

/** The files that every check needs, as JSON (which is YAML), without what concerns the domain's owner alone. */
export function pageGuide({ site, since, localities, communes, entries, codeOf }: CurrentGuide): PageGuide {
  const { domain: _, ...ofSite } = site;
  return {
    site: JSON.stringify(ofSite),
    localities: JSON.stringify({ since, localities: [...localities.values()], communes: [...communes.values()] }),
    refs: [...entries.keys()],
    titles: Object.fromEntries(
      [...entries].map(([ref, { prose }]) => [ref, (prose.get(DEFAULT_LOCALE) ?? [...prose.values()][0])?.title ?? '']),
    ),
    codes: Object.fromEntries(codeOf),
  };
}
