/** The open data, a file each, and their description. */
import type { APIContext } from 'astro';
import { dataFiles, dataPackage } from '../../data/package.ts';
import { currentGuide } from '../../queries/current.ts';

interface Props {
  readonly text: string;
  readonly mediatype: string;
}

export async function getStaticPaths() {
  const guide = await currentGuide();
  const described = { file: 'datapackage.json', mediatype: 'application/json', text: dataPackage(guide) };
  return [...dataFiles(guide), described].map(({ file, text, mediatype }) => ({
    params: { file },
    props: { text, mediatype } satisfies Props,
  }));
}

export function GET({ props }: APIContext<Props>): Response {
  return new Response(props.text, { headers: { 'content-type': `${props.mediatype}; charset=utf-8` } });
}
