/** The picture that a shared link to an entry or a locality shows, in each language that has a text. */
import type { APIContext } from 'astro';
import { languagePaths } from '../../../../queries/pages.ts';
import type { SocialCard } from '../../../../sharing/social-card.ts';
import { entryCard, entryPhoto, hasSocialPicture, localityCard } from '../../../../sharing/social-cards.ts';
import { socialPicture } from '../../../../sharing/social-picture.ts';

interface Props {
  readonly card: () => SocialCard;
  readonly photo?: string | undefined;
}

export async function getStaticPaths() {
  const languages = await languagePaths();
  return languages.flatMap(({ params: { lang }, props: { guide, locale } }) => [
    ...[...guide.entries.values()]
      .filter((entry) => entry.prose.has(locale) && hasSocialPicture(guide, entry))
      .map((entry) => {
        const photo = entryPhoto(entry, locale);
        const props: Props = { card: () => entryCard(guide, entry, locale), photo };
        return { params: { lang, kind: entry.kind as string, id: entry.id, format: photo ? 'jpg' : 'png' }, props };
      }),
    ...[...guide.localities.values()].map((locality) => {
      const props: Props = { card: () => localityCard(guide, locality, locale) };
      return { params: { lang, kind: 'areas', id: locality.id, format: 'png' }, props };
    }),
  ]);
}

export async function GET({ props, params }: APIContext<Props>): Promise<Response> {
  const bytes = await socialPicture(props.card(), props.photo);
  const type = params['format'] === 'jpg' ? 'image/jpeg' : 'image/png';
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': type } });
}
