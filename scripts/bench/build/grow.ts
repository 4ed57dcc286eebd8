/**
 * Grows a content folder to any number of entries: copies of its own, each with a name and sentences of its
 * own order, a place of its own and a code, so that no copy compresses or caches as its original's twin.
 */
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { issueCodes } from '../../../src/codes/issue.ts';
import { readRegistry, withRecords, writeRegistry } from '../../../src/codes/registry.ts';
import { KINDS } from '../../../src/schemas/kinds.ts';
import { seeded } from '../random.ts';

export const LANGUAGES = ['vi', 'en'] as const;
const OTHER_LANGUAGE = new RegExp(`[/\\\\](?!(?:${LANGUAGES.join('|')})\\.)[a-z]{2}\\.mdx?$`);

/** Copies `from` to `to` in the first two languages and fills it up to `goal` entries. Returns the entries that are there now. */
export async function growContent(from: string, to: string, goal: number): Promise<string[]> {
  await cp(from, to, { recursive: true, filter: (file) => !OTHER_LANGUAGE.test(file) });
  const site = await readFile(join(from, 'site.yaml'), 'utf8');
  await writeFile(join(to, 'site.yaml'), site.replace(/^languages: .*/m, `languages: [${LANGUAGES.join(', ')}]`));
  const originals = await entriesOf(from);
  const refs = [...originals];
  for (let at = refs.length; at < goal; at += 1) {
    const ref = originals[at % originals.length] ?? '';
    const copy = `${ref}-${Math.floor(at / originals.length)}`;
    await copyEntry(join(from, ref), join(to, copy), at);
    refs.push(copy);
  }
  const { registry } = await readRegistry(to);
  const random = seeded(goal);
  const records = issueCodes(registry, refs, {
    by: 'bench',
    at: '2026-11-01',
    random: (below) => Math.floor(random() * below),
  });
  await writeRegistry(to, withRecords(registry, records));
  return refs.slice(0, Math.max(goal, originals.length));
}

async function entriesOf(content: string): Promise<string[]> {
  const kinds = await Promise.all(
    KINDS.map(async (kind) =>
      (await readdir(join(content, kind), { withFileTypes: true }).catch(() => []))
        .filter((entry) => entry.isDirectory())
        .map((entry) => `${kind}/${entry.name}`),
    ),
  );
  return kinds.flat().sort();
}

async function copyEntry(from: string, to: string, seed: number): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const file of await readdir(from)) {
    // Lots and barcodes belong to one product.
    if (file === 'lots.csv' || OTHER_LANGUAGE.test(join(from, file))) continue;
    if (!/\.(mdx?|yaml)$/.test(file)) await cp(join(from, file), join(to, file), { recursive: true });
    else {
      const text = await readFile(join(from, file), 'utf8');
      await writeFile(join(to, file), file.endsWith('.yaml') ? moved(text, seed) : reworded(text, seed));
    }
  }
}

/** Up to some 1,000 m away, without a barcode, and without the payment account, which only its own host may have put on record. */
function moved(facts: string, seed: number): string {
  const random = seeded(seed);
  return facts
    .replace(/^paymentAccount:\n(?: .*\n)+/m, '')
    .replace(/^gtin: .*\n/m, '')
    .replace(
      /(lat: )([\d.]+)(, lon: )([\d.]+)/,
      (_, lat: string, a: string, lon: string, b: string) =>
        `${lat}${(Number(a) + (random() - 0.5) / 50).toFixed(5)}${lon}${(Number(b) + (random() - 0.5) / 50).toFixed(5)}`,
    );
}

/** Another name, and the sentences of each plain paragraph in another order. */
function reworded(text: string, seed: number): string {
  const random = seeded(seed);
  return text
    .replace(/^title: (["']?)(.*?)\1$/m, (_, quote: string, title: string) => `title: ${quote}${title} ${seed}${quote}`)
    .replace(/^slug: .*\n/m, '')
    .split('\n\n')
    .map((block) => (/^[\p{Lu}]/u.test(block) && !block.includes('\n') ? shuffled(block, random) : block))
    .join('\n\n');
}

function shuffled(paragraph: string, random: () => number): string {
  return paragraph
    .split(/(?<=\.) /)
    .map((sentence) => ({ sentence, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ sentence }) => sentence)
    .join(' ');
}
