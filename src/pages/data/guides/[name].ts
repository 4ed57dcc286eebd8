/** Of a portal: its copies of the guides that it gathers, for anyone and for itself where its machine lost them, and their codes. */
import type { APIContext } from 'astro';
import { copyName } from '../../../portal/store.ts';
import { currentGuide } from '../../../queries/current.ts';
import { guideCodes, portalGuides } from '../../../queries/portal.ts';

export async function getStaticPaths() {
  const guide = await currentGuide();
  if (!guide.site.portal) return [];
  const copies = (await portalGuides(guide)).flatMap(({ origin, copy }) =>
    copy ? [{ name: copyName(origin), value: copy as unknown }] : [],
  );
  const files = [...copies, { name: 'codes.json', value: await guideCodes(guide) }];
  return files.map(({ name, value }) => ({ params: { name }, props: { text: JSON.stringify(value) } }));
}

export function GET({ props }: APIContext<{ text: string }>): Response {
  return new Response(props.text, { headers: { 'content-type': 'application/json; charset=utf-8' } });
}
