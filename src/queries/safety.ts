/** The handbook pages that everyone may need at any moment: conduct, safety, the border. */
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { entryHref } from '../lib/href.ts';
import { entriesOf } from '../reading/guide.ts';
import type { CurrentGuide } from './current.ts';

const TOPICS = ['conduct', 'safety', 'permits'] as const;

export interface SafetyLink {
  readonly href: string;
  readonly text: string;
}

/** One link a topic that the guide has a page of. */
export function safetyLinks(guide: CurrentGuide, locale: Locale): SafetyLink[] {
  const pages = entriesOf(guide, 'handbook').toSorted((a, b) => a.facts.order - b.facts.order);
  return TOPICS.flatMap((topic) => {
    const page = pages.find(({ facts }) => facts.topic === topic);
    return page ? [{ href: entryHref(page.ref, locale), text: translator(locale)(`topic.${topic}`) }] : [];
  });
}
