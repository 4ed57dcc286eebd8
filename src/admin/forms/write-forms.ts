/** Writes the forms into a built site, where `site.yaml` asks for them: `/admin/` and one script, all our own. */
import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Plugin, rolldown } from 'rolldown';
import { withBase } from '../../lib/href.ts';
import type { Forms } from '../../schemas/forms.ts';
import type { Site } from '../../schemas/site.ts';
import { formsConfig } from './config.ts';

const FOLDER = 'admin';
const API: Record<Forms['backend'], readonly string[]> = {
  github: ['https://api.github.com', 'https://github.com'],
  gitlab: ['https://gitlab.com'],
  gitea: ['https://gitea.com'],
  local: [],
};

/** Writes page and script; a guide without forms gets neither. Returns whether it has them. */
export async function writeForms(dist: string, site: Site): Promise<boolean> {
  if (!site.forms) return false;
  await mkdir(join(dist, FOLDER), { recursive: true });
  await writeFile(join(dist, FOLDER, 'index.html'), formsPage(site, site.forms));
  await writeFile(join(dist, FOLDER, 'forms.js'), await formsScript());
  await cp(ASSETS, join(dist, FOLDER, 'assets'), { recursive: true, filter: (file) => !file.endsWith('.map') });
  return true;
}

/** The page. Its policy is its own: the forms style themselves at run time, and talk to one Git host only. */
export function formsPage(site: Site, forms: Forms): string {
  const hosts = forms.host ? [forms.host] : API[forms.backend];
  const policy = [
    "default-src 'self'",
    `connect-src 'self' data: blob: ${hosts.join(' ')}`.trim(),
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: blob: ${forms.backend === 'github' ? 'https://avatars.githubusercontent.com' : hosts.join(' ')}`.trim(),
    "font-src 'self' data:",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
  const config = JSON.stringify(formsConfig(site, forms)).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>Biểu mẫu · ${escapeHtml(site.name.vi)}</title>
</head>
<body>
<noscript>Trang này cần JavaScript của trình duyệt. This page needs the browser’s JavaScript.</noscript>
<script type="application/json" id="config">${config}</script>
<script type="module" src="${withBase(`/${FOLDER}/forms.js`)}"></script>
</body>
</html>
`;
}

/** Its own letters and workers, which it looks for beside its script. */
const ASSETS = fileURLToPath(new URL('assets/', import.meta.resolve('@sveltia/cms')));

/** The forms without anybody else: letters come from here, and no other host is asked how it is. */
async function selfHosted(): Promise<Plugin> {
  const assets = await readdir(ASSETS);
  const here = (family: string, face: string) =>
    withBase(`/${FOLDER}/assets/${assets.find((name) => name.startsWith(`${family}-${face}`)) ?? ''}`);
  return {
    name: 'self-hosted',
    // Colours for code listings, which no field of ours shows, are ten megabytes.
    resolveId: (id) => (/@shikijs\/|shiki-engine/.test(id) ? '\0nothing' : null),
    load: (id) => (id === '\0nothing' ? 'export default undefined;' : null),
    transform: (code, id) =>
      id.includes('@sveltia/cms')
        ? code
            .replace(CDN_LETTERS, (_, family: string, face: string) => here(family, face))
            .replace(STATUS_OF_HOSTS, 'data:application/json,{}')
        : null,
  };
}

const CDN_LETTERS =
  /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([a-z0-9-]+)(?::vf)?@[\d.]+\/([a-z0-9-]+)\.woff2/g;
const STATUS_OF_HOSTS = /https:\/\/(?:www\.githubstatus\.com|status-api\.hostedstatus\.com)\/[\w./-]*/g;

async function formsScript(): Promise<string> {
  const input = join(process.cwd(), 'src/admin/forms/page.ts');
  const build = await rolldown({ input, platform: 'browser', plugins: [await selfHosted()] });
  try {
    const { output } = await build.generate({ format: 'esm', minify: true, codeSplitting: false });
    return output[0].code;
  } finally {
    await build.close();
  }
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
