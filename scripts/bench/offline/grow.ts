/**
 * Grows a built site to a hundred places, each with a photograph: copies of its own entries whose words are
 * shuffled and whose drawings are moved, so that no copy compresses as its original's twin.
 */
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { seeded } from '../random.ts';

const PLACES = ['heritage', 'spots', 'villages', 'homestays', 'producers'] as const;
/** Bytes of a first picture on a phone, the goal of design.md §5. */
export const PHOTO_BYTES = 20_000;
const COPY = /-copy\d+/g;

/** The path of the entry that a copy was made of. */
export const originalOf = (path: string): string => path.replace(COPY, '');

/** Copies the site and grows the copy. Returns how many places it has. */
export async function growSite(from: string, to: string, languages: readonly string[], goal: number): Promise<number> {
  await cp(from, to, { recursive: true });
  const [first = ''] = languages;
  const originals = (
    await Promise.all(
      PLACES.map(async (kind) =>
        (
          await readdir(join(to, first, kind))
        )
          .filter((name) => name !== 'index.html')
          .map((name) => `${kind}/${name.slice(0, -5)}`),
      ),
    )
  ).flat();
  const codes = await codesByRef(to);
  const places = Array.from({ length: Math.max(goal, originals.length) }, (_, at) => {
    const ref = originals[at % originals.length] ?? '';
    const copy = Math.floor(at / originals.length);
    return { ref, copy, name: copy === 0 ? ref : `${ref}-copy${copy}` };
  });
  await mkdir(join(to, 'pictures'), { recursive: true });
  for (const [at, place] of places.entries()) {
    const random = seeded(at + 1);
    await writeFile(
      join(to, 'pictures', `${at}.avif`),
      Buffer.from(Array.from({ length: PHOTO_BYTES }, () => random() * 256)),
    );
    const picture = `<picture><source type="image/avif" srcset="/pictures/${at}.avif 720w"><img src="/pictures/${at}.avif" alt=""></picture>`;
    const grown = (html: string) => {
      const withPhoto = html.replaceAll('<figcaption', `${picture}<figcaption`);
      return place.copy === 0 ? withPhoto : altered(withPhoto, place.ref, place.name, at);
    };
    for (const language of languages) {
      const html = await readFile(join(from, language, `${place.ref}.html`), 'utf8');
      await writeFile(join(to, language, `${place.name}.html`), grown(html));
      if (place.copy > 0)
        await addToList(join(to, language, `${place.ref.split('/')[0]}`, 'index.html'), place.ref, place.name, at);
    }
    const code = codes.get(place.ref);
    if (!code) continue;
    const name = place.copy === 0 ? code : `${code}-copy${place.copy}`;
    await writeFile(join(to, 'Q', `${name}.html`), grown(await readFile(join(from, 'Q', `${code}.html`), 'utf8')));
  }
  return places.length;
}

/** Takes languages out of a site: their folders, and their editions on the pages that hold every language. */
export async function dropLanguages(site: string, languages: readonly string[]): Promise<void> {
  await Promise.all(languages.map((language) => rm(join(site, language), { recursive: true, force: true })));
  const edition = /<div class="edition[^>]* id="([a-z]+)".*?(?=<div class="edition|<\/main>)/gs;
  for (const name of await readdir(site, { recursive: true })) {
    if (!name.endsWith('.html')) continue;
    const html = await readFile(join(site, name), 'utf8');
    const left = html.replace(edition, (text, language: string) => (languages.includes(language) ? '' : text));
    if (left !== html) await writeFile(join(site, name), left);
  }
}

async function codesByRef(site: string): Promise<Map<string, string>> {
  const codes = new Map<string, string>();
  for (const name of await readdir(join(site, 'Q'))) {
    const html = await readFile(join(site, 'Q', name), 'utf8');
    const ref = /<link rel="canonical" href="[^"]*\/([a-z]+\/[a-z0-9-]+)"/.exec(html)?.[1];
    if (ref) codes.set(ref, name.slice(0, -5));
  }
  return codes;
}

/** A card of the kind's list, with the copy's drawing and name. */
async function addToList(file: string, ref: string, name: string, seed: number): Promise<void> {
  const html = await readFile(file, 'utf8');
  const card = html.match(/<li[ >].*?<\/li>/gs)?.find((item) => item.includes(`/${ref}"`));
  const end = html.indexOf('</main>');
  if (card) await writeFile(file, html.slice(0, end) + altered(card, ref, name, seed) + html.slice(end));
}

/** Other words in other order, other numbers in the drawings, another address. */
function altered(html: string, ref: string, name: string, seed: number): string {
  const random = seeded(seed);
  return html
    .replace(/<svg xmlns.*?<\/svg>/gs, (svg) =>
      svg.replace(/\d+(?=[ .,"\-a-zA-Z])/g, (number) => String(Number(number) + Math.floor(random() * 9))),
    )
    .replace(/(<(?:p|h1|li)[^>]*>)([^<]{12,})/g, (_, tag: string, text: string) => tag + shuffled(text, random))
    .replaceAll(`/${ref}"`, `/${name}"`);
}

function shuffled(text: string, random: () => number): string {
  return text
    .split(' ')
    .map((word) => ({ word, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ word }) => word)
    .join(' ');
}
