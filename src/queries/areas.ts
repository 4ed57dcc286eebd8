/** A locality as its page shows it: its names of today and of before, and what lies in it. */
import { choose, type Passage } from '../i18n/choose.ts';
import type { Locale } from '../i18n/locales.ts';
import { joinList, translator } from '../i18n/translate.ts';
import type { SceneName } from '../illustrations/scene-names.ts';
import { formatPartialDate } from '../lib/partial-date.ts';
import { KINDS, type Kind } from '../schemas/kinds.ts';
import type { Locality } from '../schemas/locality.ts';
import type { Card } from './cards.ts';
import type { CurrentGuide } from './current.ts';
import { listCards } from './pages.ts';

export interface AreaView {
  readonly name: Passage;
  readonly summary: Passage;
  /** Said where local data are awaited. */
  readonly awaiting?: Passage;
  readonly scene: SceneName;
  /** "Trước 1/7/2025: huyện Quỳ Châu, tỉnh Nghệ An". */
  readonly formerly: string;
  /** "Châu Tiến, Quỳ Châu, tỉnh Nghệ An". */
  readonly communes: string;
  /** Kinds that have an entry here, each in the order of its list. */
  readonly groups: readonly { readonly kind: Kind; readonly cards: readonly Card[] }[];
}

/** Makes the view of a locality. */
export function areaView(guide: CurrentGuide, locality: Locality, locale: Locale): AreaView {
  const t = translator(locale);
  const communes = [...guide.communes.values()].filter((commune) => commune.locality === locality.id);
  const former = communes.flatMap((commune) => commune.former.flatMap(({ district }) => district ?? []));
  const districts = [...new Set([locality.formerDistrict, ...former])].map((name) => t('where.district', { name }));
  const names = communes.map(({ name }) => name);
  return {
    name: choose(locality.name, locale),
    summary: choose(locality.summary, locale),
    ...(locality.awaiting && { awaiting: choose(locality.awaiting, locale) }),
    scene: locality.illustration as SceneName,
    formerly: t('locality.formerly', {
      date: formatPartialDate(guide.since, locale),
      districts: joinList(districts, locale),
      province: locality.formerProvince,
    }),
    communes: `${joinList(names, locale)}, ${t('where.province', { name: locality.province })}`,
    groups: KINDS.map((kind) => ({
      kind,
      cards: listCards(guide, kind, locale).filter(({ ref }) => {
        const facts = guide.entries.get(ref)?.facts;
        return facts && 'locality' in facts && facts.locality === locality.id;
      }),
    })).filter(({ cards }) => cards.length > 0),
  };
}
