/** The picture of an entry or an area as a small file: what a search result shows. */
import type { APIContext } from 'astro';
import { illustrate } from '../../../illustrations/illustrate.ts';
import type { SceneName } from '../../../illustrations/scene-names.ts';
import { currentGuide } from '../../../queries/current.ts';
import { sceneOf } from '../../../queries/spirits.ts';

export async function getStaticPaths() {
  const guide = await currentGuide();
  const entries = [...guide.entries.values()].map((entry) => ({
    params: { kind: entry.kind as string, id: entry.id },
    props: { scene: sceneOf(guide, entry), seed: entry.id },
  }));
  const areas = [...guide.localities.values()].map(({ id, illustration }) => ({
    params: { kind: 'areas', id },
    props: { scene: illustration as SceneName, seed: `area-${id}` },
  }));
  return [...entries, ...areas];
}

export function GET({ props }: APIContext<{ scene: SceneName; seed: string }>): Response {
  return new Response(illustrate(props.scene, props.seed), { headers: { 'content-type': 'image/svg+xml' } });
}
