/** `[Hang Bua](heritage/hang-bua)` in a text leads to that entry in the text's own language. */
import { fileURLToPath } from 'node:url';
import type { HastPluginEntry } from 'satteri';
import { DEFAULT_LOCALE, isLocale } from '../i18n/locales.ts';
import { isKind } from '../schemas/kinds.ts';

const REF = /^([a-z]+)\/([a-z0-9-]+)$/;

/** A Sätteri plugin over links; anything that is not `kind/id` is left as it is. */
export const entryLinks: HastPluginEntry = ({ fileURL }) => {
  const name = fileURL ? (fileURLToPath(fileURL).match(/([^/\\]+)\.mdx?$/)?.[1] ?? '') : '';
  const locale = isLocale(name) ? name : DEFAULT_LOCALE;
  const base = (process.env['BASE_PATH'] || '/').replace(/\/$/, '');
  return {
    name: 'entry-links',
    element: {
      filter: ['a'],
      visit(node, context) {
        const href = String(node.properties?.['href'] ?? '');
        const kind = REF.exec(href)?.[1];
        if (kind && isKind(kind)) context.setProperty(node, 'href', `${base}/${locale}/${href}`);
      },
    },
  };
};
