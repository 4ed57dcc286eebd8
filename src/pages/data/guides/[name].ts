/** The portal's copies of the guides that it gathers: for anyone, and for itself where its machine lost them. */
import type { APIContext } from 'astro';
import { copyName } from '../../../portal/store.ts';
import { currentGuide } from '../../../queries/current.ts';
import { portalGuides } from '../../../queries/portal.ts';

export async function getStaticPaths() {
  const guides = await portalGuides(await currentGuide());
  return guides.flatMap(({ origin, copy }) =>
    copy ? [{ params: { name: copyName(origin) }, props: { text: JSON.stringify(copy) } }] : [],
  );
}

export function GET({ props }: APIContext<{ text: string }>): Response {
  return new Response(props.text, { headers: { 'content-type': 'application/json; charset=utf-8' } });
}
