/**
 * Stone, indigo, thread: every colour, size and space of the guide, in one file.
 * The pages get them as CSS custom properties; a guide's own theme replaces some of them.
 */
import { LOCALE_CODES, LOCALES, type Locale, langOf } from '../i18n/locales.ts';
import { KINDS } from '../schemas/kinds.ts';

type Colours = Readonly<Record<string, string>>;

const light: Colours = {
  paper: '#faf7f1',
  card: '#fffdf9',
  'stone-1': '#f1ece2',
  'stone-2': '#e3dccf',
  'stone-3': '#8f8778',
  'stone-4': '#635d51',
  ink: '#1c2140',
  'ink-soft': '#4c5068',
  line: '#d9d1c2',
  action: '#2b3a8c',
  'on-action': '#ffffff',
  focus: '#b8400b',
  alarm: '#a61b1b',
  'alarm-ground': '#fbeae6',
  care: '#744700',
  'care-ground': '#fbf0d6',
  'thread-heritage': '#a8321f',
  'thread-spots': '#4a6b2a',
  'thread-villages': '#8a6100',
  'thread-homestays': '#8a6100',
  'thread-products': '#a8306a',
  'thread-producers': '#a8306a',
  'thread-routes': '#2b3a8c',
  'thread-festivals': '#6a3fa0',
  'thread-services': '#55606e',
  'thread-handbook': '#55606e',
};

/** Night indigo, not black. */
const dark: Colours = {
  paper: '#141833',
  card: '#1b2040',
  'stone-1': '#1e2446',
  'stone-2': '#2a3158',
  'stone-3': '#8289ad',
  'stone-4': '#b0b5cd',
  ink: '#f2eee4',
  'ink-soft': '#c9cad8',
  line: '#3a4170',
  action: '#b4c0ff',
  'on-action': '#141833',
  focus: '#ffb27a',
  alarm: '#ffb4a8',
  'alarm-ground': '#3a1d2b',
  care: '#f3cf86',
  'care-ground': '#322a2a',
  'thread-heritage': '#ff9a83',
  'thread-spots': '#a9cf7f',
  'thread-villages': '#f0c04a',
  'thread-homestays': '#f0c04a',
  'thread-products': '#ff9cc6',
  'thread-producers': '#ff9cc6',
  'thread-routes': '#b4c0ff',
  'thread-festivals': '#cdb0ff',
  'thread-services': '#b9c2cf',
  'thread-handbook': '#b9c2cf',
};

/** What people look for under "high contrast" on a state portal. */
const contrast: Colours = {
  ...light,
  paper: '#ffffff',
  card: '#ffffff',
  'stone-1': '#ffffff',
  'stone-2': '#ffffff',
  'stone-3': '#000000',
  'stone-4': '#000000',
  ink: '#000000',
  'ink-soft': '#000000',
  line: '#000000',
  action: '#00008b',
  alarm: '#8b0000',
  'alarm-ground': '#ffffff',
  care: '#000000',
  'care-ground': '#ffffff',
};

const measures = {
  'font-text': 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif',
  'font-title': '"Cam Nang Title", var(--font-text)',
  'text-s': '.875rem',
  'text-m': '1.0625rem',
  'text-l': '1.25rem',
  'text-xl': '1.5rem',
  'text-title': 'clamp(1.9rem, 1.45rem + 2.4vw, 2.9rem)',
  leading: '1.65',
  // Stacked Vietnamese marks (Ẵ, Ệ) need the room.
  'leading-title': '1.28',
  measure: '40rem',
  'space-1': '.25rem',
  'space-2': '.5rem',
  'space-3': '.75rem',
  'space-4': '1rem',
  'space-5': '1.5rem',
  'space-6': '2.5rem',
  radius: '2px',
  target: '2.75rem',
  bar: '3.75rem',
};

export interface Theme {
  readonly action?: string | undefined;
  readonly ground?: string | undefined;
}

/** Faces that a device has for scripts whose characters differ by language, and how their lines break. */
const scripts: Readonly<Record<string, string>> = {
  // Korean words are held together: a break inside one reads like a misprint.
  ko: `${faces('Apple SD Gothic Neo', 'Malgun Gothic', 'Noto Sans CJK KR', 'Noto Sans KR')};word-break:keep-all`,
  'zh-Hans': faces('PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC'),
};

function faces(...names: readonly string[]): string {
  return `font-family:system-ui,${names.map((name) => `"${name}"`).join()},sans-serif`;
}

/** The tokens as a style sheet; `theme` are the colours of `site.yaml`, and no language has rules that is not in `languages`. */
export function tokensCss(theme: Theme = {}, languages: readonly Locale[] = LOCALE_CODES): string {
  const own: Colours = { ...(theme.action && { action: theme.action }), ...(theme.ground && { paper: theme.ground }) };
  const threads = KINDS.map((kind) => `[data-kind=${kind}]{--thread:var(--thread-${kind})}`).join('');
  return [
    '@layer tokens{',
    `:root{color-scheme:light dark;--thread:var(--action);${declare({ ...light, ...own })}${declare(measures)}}`,
    // Paper is light, whatever the screen was.
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme]){${declare(dark)}}}`,
    `@media screen{:root[data-theme=dark]{color-scheme:dark;${declare(dark)}}}`,
    ':root[data-theme=light]{color-scheme:light}',
    `:root[data-theme=contrast]{color-scheme:light;${declare(contrast)}}`,
    ':root[data-size=s]{--text-root:87.5%}:root[data-size=l]{--text-root:125%}',
    ...directions(languages),
    ...languages
      .map(langOf)
      .flatMap((code) => [
        `[data-show=${code}] .edition:not([lang=${code}]){display:none}[data-show=${code}] [data-language=${code}]{color:var(--ink);font-weight:800}`,
        scripts[code] ? `:lang(${code}){${scripts[code]}}` : '',
      ]),
    `${threads}[data-kind=services]{--thread:var(--thread-services)}`,
    '}',
  ].join('');
}

/** Where languages of both directions meet, each passage follows its own, whichever page it stands in. */
function directions(languages: readonly Locale[]): string[] {
  const isRtl = (locale: Locale) => (LOCALES[locale].dir as string) === 'rtl';
  if (!languages.some(isRtl)) return [];
  return languages.map((locale) => {
    const dir = isRtl(locale) ? 'rtl' : 'ltr';
    return `:lang(${langOf(locale)}){direction:${dir}}[lang=${langOf(locale)}]{unicode-bidi:isolate}`;
  });
}

function declare(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `--${name}:${value};`)
    .join('');
}
