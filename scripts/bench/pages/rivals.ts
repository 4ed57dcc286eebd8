/** What our pages are compared with: the same words and one photograph, written by hand, in bare Astro, in Starlight. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { contentDir } from '../../../src/queries/current.ts';
import { buildPeer, fillPeer, installPeers, PEERS, photograph, plainMarkdown } from '../build/peers.ts';

export interface Rival {
  readonly name: string;
  /** Folder of the built site, and the address of the entry's page in it. */
  readonly folder: string;
  readonly address: string;
}

/** Bytes of the picture of the page written by hand. */
const PICTURE = 20_000;

/** Builds each rival with the Vietnamese text of an entry, below `folder`. */
export async function buildRivals(ref: string, folder: string, withPeers: boolean): Promise<Rival[]> {
  const byHand = join(folder, 'by-hand');
  await writeByHand(ref, byHand);
  const rivals: Rival[] = [{ name: 'written by hand', folder: byHand, address: '/page' }];
  if (!withPeers) return rivals;
  installPeers();
  for (const peer of PEERS) {
    const { folder: project } = await fillPeer(peer, contentDir(), [ref], 'pages');
    await buildPeer(peer, project);
    const address = peer === 'starlight' ? `/vi/${ref}/` : `/vi/${ref}`;
    rivals.push({ name: peer === 'bare' ? 'bare Astro' : 'Starlight', folder: join(project, 'dist'), address });
  }
  return rivals;
}

/** The least that shows the words and a picture: one page with its few styles inside, no script. */
async function writeByHand(ref: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const text = plainMarkdown(await readFile(join(contentDir(), ref, 'vi.mdx'), 'utf8'), 'bare');
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const [title = '', summary = ''] = [...front.matchAll(/: "(.*)"$/gm)].map(([, value = '']) => value);
  const paragraphs = body
    .split(/\n{2,}/)
    .filter((block) => block.trim())
    .map((block) => (block.startsWith('#') ? `<h2>${block.replace(/^#+ /, '')}</h2>` : `<p>${block.trim()}</p>`));
  await writeFile(join(folder, 'picture.avif'), await pictureOf(PICTURE));
  await writeFile(
    join(folder, 'page.html'),
    `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<link rel="icon" href="data:,">
<style>body{max-width:40rem;margin:auto;padding:1rem;font:1rem/1.6 system-ui}img{max-width:100%;height:auto}</style></head>
<body><main><h1>${title}</h1><img src="/picture.avif" alt="" width="720" height="480"><p>${summary}</p>
${paragraphs.join('\n')}
</main></body></html>
`,
  );
}

/** The photograph as AVIF, 720 × 480, as near to `goal` bytes as its quality allows. */
async function pictureOf(goal: number): Promise<Buffer> {
  const photo = await sharp(await photograph())
    .resize(720, 480)
    .toBuffer();
  let best = Buffer.alloc(0);
  for (let quality = 10; quality <= 90; quality += 5) {
    const made = await sharp(photo).avif({ quality, effort: 2 }).toBuffer();
    if (Math.abs(made.byteLength - goal) < Math.abs(best.byteLength - goal)) best = made;
  }
  return best;
}
