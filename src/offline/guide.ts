/** What the offline build needs to know of a guide. */

import { CODE_FOLDER } from '../codes/address.ts';
import type { Registry } from '../codes/registry.ts';
import type { Locale } from '../i18n/locales.ts';
import { contentHash } from '../lib/derived-cache.ts';
import { BASEMAP_FOLDER } from '../map/basemap/read.ts';
import type { Guide } from '../reading/guide.ts';
import type { EntryRef } from '../schemas/kinds.ts';
import type { LocalisedText } from '../schemas/text.ts';

export interface OfflineGuide {
  readonly id: string;
  readonly name: LocalisedText;
  readonly tagline: LocalisedText;
  readonly languages: readonly Locale[];
  readonly localities: readonly string[];
  /** Day of the build, `YYYY-MM-DD`. */
  readonly builtOn: string;
  /** `https://host` */
  readonly origin: string;
  readonly emergency: readonly string[];
  /** Mark of the consents that were taken back; absent where there is none. */
  readonly takenBack?: string;
  /** The locality that a file of the site belongs to; undefined where all need it. */
  localityOf(path: string): string | undefined;
}

/** Takes from the guide of a build what the offline build needs. */
export function offlineGuide(guide: Guide & { readonly registry: Registry; readonly builtOn: string }): OfflineGuide {
  const { site, registry, builtOn } = guide;
  const localityOfEntry = (ref: string) => {
    const facts = guide.entries.get(ref as EntryRef)?.facts;
    return facts && 'locality' in facts && facts.locality && guide.localities.has(facts.locality)
      ? facts.locality
      : undefined;
  };
  return {
    id: site.id,
    name: site.name,
    tagline: site.tagline,
    languages: site.languages,
    localities: [...guide.localities.keys()],
    builtOn,
    origin: site.origin,
    ...(guide.takenBack.size > 0 && {
      takenBack: contentHash(JSON.stringify([...guide.takenBack].sort())).slice(0, 16),
    }),
    emergency: site.emergency.map(({ number }) => number),
    localityOf(path) {
      const [folder = '', kind = '', file = '', value = ''] = path.replace(/\.(?:html|svg|gpx)$/, '').split('/');
      if (folder === CODE_FOLDER) return localityOfEntry(registry.codes.get(kind)?.to ?? '');
      if (folder === BASEMAP_FOLDER) return [...guide.localities.keys()].find((id) => isBasemapOf(kind, id));
      if (kind === 'areas') return guide.localities.has(file) ? file : undefined;
      if (kind === 'browse') {
        const [facet = '', ...id] = value.split('-');
        return facet === 'locality' && guide.localities.has(id.join('-')) ? id.join('-') : undefined;
      }
      if (kind === 'plans') return localityOfEntry(`${file}/${value}`);
      return localityOfEntry(`${kind}/${file}`);
    },
  };
}

/** `meo-vac-1a2b3c4d.json`, `meo-vac-1a2b3c4d.avif`. */
function isBasemapOf(file: string, locality: string): boolean {
  return file.startsWith(`${locality}-`) && /^[0-9a-f]{8}\.[a-z]+$/.test(file.slice(locality.length + 1));
}
