/** The handbook pages that everyone may need at any moment: conduct, safety, the border. */
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { entryHref } from '../lib/href.ts';
import { entriesOf } from '../reading/guide.ts';
import type { EntryRef } from '../schemas/kinds.ts';
import type { CurrentGuide } from './current.ts';

const TOPICS = ['conduct', 'safety', 'permits'] as const;

export interface SafetyLink {
  readonly href: string;
  readonly text: string;
}

type Topic = (typeof TOPICS)[number];

/** One link a topic that the guide has a page of. */
export function safetyLinks(guide: CurrentGuide, locale: Locale): SafetyLink[] {
  return topicPages(guide).map(([topic, ref]) => ({
    href: entryHref(ref, locale),
    text: translator(locale)(`topic.${topic}`),
  }));
}

const pagesOf = new WeakMap<CurrentGuide, readonly [Topic, EntryRef][]>();

/** Looked up once: every page has these links. */
function topicPages(guide: CurrentGuide): readonly [Topic, EntryRef][] {
  const known = pagesOf.get(guide);
  if (known) return known;
  const pages = entriesOf(guide, 'handbook').toSorted((a, b) => a.facts.order - b.facts.order);
  const found = TOPICS.flatMap((topic): [Topic, EntryRef][] => {
    const page = pages.find(({ facts }) => facts.topic === topic);
    return page ? [[topic, page.ref]] : [];
  });
  pagesOf.set(guide, found);
  return found;
}
