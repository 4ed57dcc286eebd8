/**
 * A text as HTML: Markdown, and MDX whose only components are ours. No module is bundled for a text, so that a guide of
 * thousands costs what its words cost.
 */
import { satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import { evaluate, type HastPluginEntry, markdownToHtml } from 'satteri';
import type { Locale } from '../i18n/locales.ts';
import type { Prose } from '../reading/guide.ts';
import { entryLinks } from './entry-links.ts';
import { Fragment, jsx, type Markup } from './jsx-text.ts';
import { type CONTENT_COMPONENTS, readProse } from './rules.ts';

/** What a text may use beside Markdown: an `<aside>` each, styled by the article. */
const COMPONENTS = {
  /** Advice that helps but is not a danger. */
  Note: 'note',
  /** Something that can hurt, get lost or break a rule. */
  Warning: 'warning',
} as const satisfies Record<(typeof CONTENT_COMPONENTS)[number], string>;

/** Signs by which MDX differs from Markdown: tags, expressions, imports and exports. */
const NEEDS_MDX = /[<{]|^(?:import|export)\s/m;

const features = { frontmatter: false, smartPunctuation: false } as const;

type Text = Pick<Prose, 'body' | 'format' | 'file'>;

/** The HTML of a body; its links to entries lead to pages of `locale`. Throws where it is more than prose, so that `dev` is as safe as `build`. */
export async function renderProse({ body, format, file }: Text, locale: Locale): Promise<string> {
  const [problem] = readProse(body, format).problems;
  if (problem) throw new Error(`${file} [${problem.code}] ${problem.message.vi} ${problem.remedy.vi}`);
  const hastPlugins: HastPluginEntry[] = [entryLinks(locale), satteriHeadingIdsPlugin()];
  if (format === 'md' || !NEEDS_MDX.test(body)) return (await markdownToHtml(body, { features, hastPlugins })).html;
  const { default: content } = await evaluate(body, {
    ...{ features, hastPlugins, Fragment, jsx, jsxs: jsx },
    elementAttributeNameCase: 'html',
    stylePropertyNameCase: 'css',
  });
  return (content as (props: object) => Markup)({ components: MDX_COMPONENTS }).html;
}

const MDX_COMPONENTS = Object.fromEntries(
  Object.entries(COMPONENTS).map(([name, style]) => [
    name,
    (props: object) => jsx('aside', { ...props, class: style }),
  ]),
);
