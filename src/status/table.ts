/** How far the guide is: a row for each locality and kind. */
import { DEFAULT_LOCALE, type Locale } from '../i18n/locales.ts';
import { withoutPhoto } from '../photos/without-photo.ts';
import type { Entry, Guide } from '../reading/guide.ts';
import { sourceHash } from '../reading/source-hash.ts';
import { KINDS, type Kind } from '../schemas/kinds.ts';

export interface StatusRow {
  /** Id of a locality; absent for what belongs to the whole guide. */
  readonly locality?: string | undefined;
  readonly kind: Kind;
  readonly entries: number;
  /** Of them, fictional ones that only show what the guide can do. */
  readonly samples: number;
  /** Entries with a text that is not older than its source, by language. */
  readonly complete: Readonly<Partial<Record<Locale, number>>>;
  /** Entries without a real picture that could have one. */
  readonly withoutPhoto: number;
}

/** The rows that hold something, by the guide's localities and kinds; what lies nowhere comes last. */
export function statusTable(guide: Pick<Guide, 'entries' | 'site' | 'localities'>): StatusRow[] {
  const entries = [...guide.entries.values()];
  const places = [...guide.localities.keys(), undefined];
  return places.flatMap((locality) =>
    KINDS.flatMap((kind): StatusRow[] => {
      const here = entries.filter((entry) => entry.kind === kind && localityOf(entry) === locality);
      if (here.length === 0) return [];
      const complete = Object.fromEntries(
        guide.site.languages.map((locale) => [locale, here.filter((entry) => isComplete(entry, locale)).length]),
      );
      return [
        {
          locality,
          kind,
          entries: here.length,
          samples: here.filter(({ facts }) => facts.sample).length,
          complete,
          withoutPhoto: withoutPhoto(here).length,
        },
      ];
    }),
  );
}

function localityOf({ facts }: Entry): string | undefined {
  return 'locality' in facts ? facts.locality : undefined;
}

function isComplete(entry: Entry, locale: Locale): boolean {
  const source = entry.prose.get(DEFAULT_LOCALE);
  const prose = entry.prose.get(locale);
  if (!prose) return false;
  const of = prose.translation?.of;
  return !source || of === undefined || of === sourceHash(source);
}
