import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { defineConfig } from 'astro/config';
import { devContent } from './src/building/dev-content.ts';
import { PREFERENCE_SCRIPT } from './src/i18n/preference-script.ts';
import { cacheDir, contentHash } from './src/lib/derived-cache.ts';
import { makersHash } from './src/lib/makers-hash.ts';
import { contentDir, currentGuide } from './src/queries/current.ts';
import { guideTitleFont } from './src/queries/title-font.ts';
import { titleFontCss } from './src/styles/title-font.ts';
import { tokensCss } from './src/styles/tokens.ts';

const base = process.env.BASE_PATH || '/';
const guide = await currentGuide();
const { site } = guide;
const font = await guideTitleFont(guide);

/** The tokens with this guide's own colours and title face, as a style sheet that pages import. */
const guideTokens = {
  name: 'guide-tokens',
  resolveId: (id) => (id === 'virtual:guide-tokens.css' ? '\0guide-tokens.css' : undefined),
  load: (id) => (id === '\0guide-tokens.css' ? titleFontCss(font) + tokensCss(site.theme, site.languages) : undefined),
};

/** What renders pages, as one hash: the sources, the packages, the tokens of this guide, and where the site will stand. */
const templates = {
  name: 'templates-hash',
  resolveId: (id) => (id === 'virtual:templates-hash' ? '\0templates-hash' : undefined),
  async load(id) {
    if (id !== '\0templates-hash') return undefined;
    const parts = [await makersHash('.'), titleFontCss(font), tokensCss(site.theme), site.origin, base];
    return `export default ${JSON.stringify(contentHash(...parts))};`;
  },
};

export default defineConfig({
  site: site.origin,
  base,
  outDir: resolve(process.env.BUILD_DIR || 'dist'),
  cacheDir: './.cache/astro',
  output: 'static',
  trailingSlash: 'ignore',
  build: { format: 'preserve', inlineStylesheets: 'always', assets: '_a' },
  compressHTML: true,
  devToolbar: { enabled: false },
  scopedStyleStrategy: 'where',
  // No text passes through Astro; its default highlighter would quarrel with the policy below.
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      scriptDirective: {
        // Pagefind's index is read by WebAssembly.
        resources: ["'self'", "'wasm-unsafe-eval'"],
        hashes: [`sha256-${createHash('sha256').update(PREFERENCE_SCRIPT).digest('base64')}`],
      },
    },
  },
  vite: {
    plugins: [guideTokens, templates, devContent(contentDir())],
    server: { fs: { allow: ['.', contentDir(), cacheDir()] } },
    build: {
      assetsInlineLimit: 0,
    },
  },
});
