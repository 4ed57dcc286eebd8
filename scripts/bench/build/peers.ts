/** The systems to compare with, given the words of the same entries. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { ReadableError } from '../../../src/lib/command.ts';
import { seeded } from '../random.ts';
import type { Meter } from './meter.ts';
import { metered } from './metered.ts';

export const PEERS_FOLDER = join(import.meta.dirname, '../../../tests/bench/peers');
export const PEERS = ['bare', 'starlight'] as const;
export type Peer = (typeof PEERS)[number];

/** Installs the peers' packages where they are missing. */
export function installPeers(): void {
  if (existsSync(join(PEERS_FOLDER, 'node_modules', 'astro'))) return;
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: PEERS_FOLDER,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    throw new ReadableError({
      vi: 'Không cài được các hệ thống để so; hãy xem lời của npm ở trên, hoặc đo không có --peers.',
      en: "The systems to compare with could not be installed; see npm's words above, or measure without --peers.",
    });
  }
}

/**
 * A copy of the peer with the texts of `refs` in every language that they have. It lies below the peers' packages,
 * where they are found as in a project of one's own: Starlight can't be built through a linked `node_modules`.
 *
 * @param purpose names the copy; an earlier one of that name is replaced
 */
export async function fillPeer(
  peer: Peer,
  content: string,
  refs: readonly string[],
  purpose: string,
): Promise<{ folder: string; pages: number }> {
  const to = join(PEERS_FOLDER, '.cache', purpose, peer);
  await rm(to, { recursive: true, force: true });
  await cp(join(PEERS_FOLDER, peer), to, { recursive: true });
  await cp(join(PEERS_FOLDER, 'package.json'), join(to, 'package.json'));
  await writeFile(join(to, 'src', 'photo.jpg'), await photograph());
  let pages = 0;
  for (const ref of refs) {
    for (const file of (await readdir(join(content, ref))).filter((name) => name.endsWith('.mdx'))) {
      const target = join(to, 'src/content/docs', file.replace('.mdx', ''), `${ref}.md`);
      await mkdir(join(target, '..'), { recursive: true });
      await writeFile(target, plainMarkdown(await readFile(join(content, ref, file), 'utf8'), peer));
      pages += 1;
    }
  }
  return { folder: to, pages };
}

/** Builds a filled peer, with its search index, into `dist` inside it. */
export async function buildPeer(peer: Peer, cwd: string): Promise<Meter> {
  const astro = await metered([join(PEERS_FOLDER, 'node_modules/astro/bin/astro.mjs'), 'build'], { cwd });
  if (peer === 'starlight') return astro;
  const pagefind = await metered([join(PEERS_FOLDER, 'node_modules/pagefind/lib/runner/bin.cjs'), '--site', 'dist'], {
    cwd,
  });
  return { cpu: astro.cpu + pagefind.cpu, peak: Math.max(astro.peak, pagefind.peak), wall: astro.wall + pagefind.wall };
}

/** Title, summary and words of an entry, without our components, which the peers do not know. */
export function plainMarkdown(mdx: string, peer: Peer): string {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(mdx) ?? [];
  const field = (name: string) =>
    new RegExp(`^${name}: (["']?)(.*)\\1$`, 'm').exec(front)?.[2]?.replaceAll('"', "'") ?? '';
  const picture = peer === 'starlight' ? '![](../../../../photo.jpg)\n\n' : '';
  return `---\ntitle: "${field('title')}"\ndescription: "${field('summary')}"\n---\n\n${picture}${body.replace(/<[^>]+>/g, '')}`;
}

/** A photograph's weight without a photograph: soft noise, 1440 × 960. */
export async function photograph(): Promise<Buffer> {
  const random = seeded(1);
  const raw = Buffer.from(Array.from({ length: 90 * 60 * 3 }, () => random() * 256));
  return sharp(raw, { raw: { width: 90, height: 60, channels: 3 } })
    .resize(1440, 960)
    .jpeg({ quality: 80 })
    .toBuffer();
}
