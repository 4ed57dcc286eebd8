/** Pages at the addresses that earlier systems printed: each leads on, without script, and says so where that fails. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { codePath, printedHost } from '../codes/address.ts';
import { legacyFile } from '../codes/legacy.ts';
import { DEFAULT_LOCALE } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { entryHref } from '../lib/href.ts';
import type { CurrentGuide } from '../queries/current.ts';
import { titleOf } from '../queries/labels.ts';
import type { EntryRef } from '../schemas/kinds.ts';

/** Writes a page for every adopted address of this host that a file can answer and no page of the site has; returns their number. */
export async function writeLegacyPages(dist: string, guide: CurrentGuide): Promise<number> {
  const host = printedHost(guide.site.origin);
  let written = 0;
  for (const { legacy, to } of guide.registry.legacy.values()) {
    const answer = legacyFile(legacy, host);
    if (!answer || !('file' in answer)) continue;
    const file = join(dist, answer.file);
    await mkdir(dirname(file), { recursive: true });
    const page = legacyPage(guide, to as EntryRef);
    const isNew = await writeFile(file, page, { flag: 'wx' }).then(
      () => true,
      (error: NodeJS.ErrnoException) => {
        // A page of the site has this address already.
        if (error.code === 'EEXIST') return false;
        throw error;
      },
    );
    if (isNew) written += 1;
  }
  return written;
}

/** Leads to the scan page, which has every language; an entry without a code, to its own page. */
function legacyPage(guide: CurrentGuide, ref: EntryRef): string {
  const entry = guide.entries.get(ref);
  const code = guide.codeOf.get(ref);
  const href = code ? codePath(code) : entryHref(ref, DEFAULT_LOCALE);
  const canonical = `${guide.site.origin}${entryHref(ref, DEFAULT_LOCALE)}`;
  const title = entry ? titleOf(entry, DEFAULT_LOCALE).text : translator(DEFAULT_LOCALE)('gone.title');
  return `<!doctype html>
<html lang="${DEFAULT_LOCALE}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeText(title)}</title>
<meta name="robots" content="noindex">
${code ? `<meta name="guide-code" content="${code}">\n` : ''}<link rel="canonical" href="${escapeText(canonical)}">
<meta http-equiv="refresh" content="0; url=${href}">
<p><a href="${href}">${escapeText(title)}</a></p>
</html>
`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
