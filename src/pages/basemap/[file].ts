/** The files of the basemaps: lines and names, shaded relief. */
import type { APIContext } from 'astro';
import { currentGuide } from '../../queries/current.ts';

interface Props {
  readonly body: string | Uint8Array;
}

export async function getStaticPaths() {
  const { basemaps } = await currentGuide();
  return basemaps.flatMap(({ file, text, relief }) => [
    { params: { file }, props: { body: text } satisfies Props },
    ...(relief ? [{ params: { file: relief.file }, props: { body: relief.bytes } satisfies Props }] : []),
  ]);
}

export function GET({ props }: APIContext<Props>): Response {
  return new Response(props.body as BodyInit);
}
