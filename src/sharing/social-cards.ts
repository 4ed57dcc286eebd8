/** Which pages have a picture of their own, and what it shows. */
import { choose } from '../i18n/choose.ts';
import type { Locale } from '../i18n/locales.ts';
import { kindIcon } from '../illustrations/kind-icon.ts';
import type { SceneName } from '../illustrations/scene-names.ts';
import type { CurrentGuide } from '../queries/current.ts';
import { kindLine } from '../queries/labels.ts';
import { photoViews } from '../queries/photos.ts';
import { isSpiritOnly } from '../queries/spirits.ts';
import type { Entry } from '../reading/guide.ts';
import type { Locality } from '../schemas/locality.ts';
import { tokensCss } from '../styles/tokens.ts';
import type { SocialCard } from './social-card.ts';
import { socialHref } from './social-href.ts';

/** A spirit has none: a picture made for sharing would be praise (Advertising Law 2012). */
export function hasSocialPicture(guide: CurrentGuide, entry: Entry): boolean {
  return !isSpiritOnly(guide, entry);
}

/** Address of the picture that speaks for an entry in the language of its text; the guide's own where it has none. */
export function entrySocialHref(guide: CurrentGuide, entry: Entry, textLocale: Locale): string {
  if (!hasSocialPicture(guide, entry)) return socialHref('guide', textLocale);
  return socialHref(entry.ref, textLocale, entryPhoto(entry, textLocale) === undefined ? 'png' : 'jpg');
}

/** The card of an entry in a language that it has a text in. */
export function entryCard(guide: CurrentGuide, entry: Entry, locale: Locale): SocialCard {
  return {
    title: entry.prose.get(locale)?.title ?? '',
    language: locale,
    line: kindLine(entry, locale, guide.builtOn),
    guideName: choose(guide.site.name, locale).text,
    scene: entry.facts.illustration,
    seed: entry.id,
    icon: kindIcon(entry.kind),
    colours: colours(guide, `thread-${entry.kind}`),
  };
}

/** The photograph that replaces the scene, as an absolute path. */
export function entryPhoto(entry: Entry, locale: Locale): string | undefined {
  return photoViews(entry, locale)[0]?.file;
}

export function localityCard(guide: CurrentGuide, locality: Locality, locale: Locale): SocialCard {
  const name = choose(guide.site.name, locale).text;
  return {
    title: choose(locality.name, locale).text,
    language: locale,
    line: locality.province,
    guideName: name,
    scene: locality.illustration as SceneName,
    seed: `area-${locality.id}`,
    icon: 'location',
    colours: colours(guide, 'action'),
  };
}

export function guideCard(guide: CurrentGuide, locale: Locale): SocialCard {
  return {
    title: choose(guide.site.name, locale).text,
    language: locale,
    line: choose(guide.site.tagline, locale).text,
    guideName: new URL(guide.site.origin).host,
    scene: 'pass',
    seed: guide.site.id,
    colours: colours(guide, 'action'),
  };
}

/** The page's light colours, this guide's own among them. */
function colours({ site }: CurrentGuide, thread: string): SocialCard['colours'] {
  const css = tokensCss(site.theme);
  const token = (name: string) => new RegExp(`--${name}:(#[0-9a-f]{6})`, 'i').exec(css)?.[1] ?? '#1c2140';
  return { thread: token(thread), ink: token('ink'), soft: token('ink-soft'), paper: token('paper') };
}
