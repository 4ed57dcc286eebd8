/** Content is prose: whatever would run at build or in a page is refused, with its line and a remedy. */
import { evaluate, markdownToHtml } from 'satteri';
import { describe, expect, it } from 'vitest';
import { parseProse } from '../../../src/prose/parse.ts';
import { parseProse as parseInBrowser } from '../../../src/prose/parse-browser.ts';
import { readProse } from '../../../src/prose/rules.ts';

type Format = 'md' | 'mdx';

/** What it is, its format, the body (it begins on line 3), the code that refuses it. */
const HOSTILE: readonly (readonly [string, Format, string, string])[] = [
  ['an import', 'mdx', 'import fs from "node:fs"', 'prose-import'],
  ['an import of a style sheet', 'mdx', 'import "https://evil.example/x.css"', 'prose-import'],
  ['an export', 'mdx', 'export const a = 1', 'prose-import'],
  ['a default export', 'mdx', 'export default function () {}', 'prose-import'],
  ['an import after a second front matter', 'mdx', '---\n\nimport fs from "node:fs"\n\n---', 'prose-import'],
  ['an expression', 'mdx', '{process.env.SECRET}', 'prose-expression'],
  ['an expression in a sentence', 'mdx', 'Giá {1 + 1} đồng', 'prose-expression'],
  ['an expression in a heading', 'mdx', '## {alert(1)}', 'prose-expression'],
  ['an expression in a table', 'mdx', '| {alert(1)} |\n|-|\n| x |', 'prose-expression'],
  ['an expression in link words', 'mdx', '[{alert(1)}](https://a.example)', 'prose-expression'],
  ['an expression inside a component', 'mdx', '<Note>\n\n{alert(1)}\n\n</Note>', 'prose-expression'],
  ['a comment in braces', 'mdx', '{/* ghi chú */}', 'prose-expression'],
  ['an expression that never ends', 'mdx', 'a {b', 'prose-syntax'],
  ['a script', 'mdx', '<script>alert(1)</script>', 'prose-html'],
  ['a style', 'mdx', '<style>p</style>', 'prose-html'],
  ['an iframe', 'mdx', '<iframe src="https://evil.example" />', 'prose-html'],
  ['an object', 'mdx', '<object data="x" />', 'prose-html'],
  ['a form', 'mdx', '<form action="https://evil.example"></form>', 'prose-html'],
  ['an image with an event', 'mdx', '<img src="x" onerror="alert(1)" />', 'prose-html'],
  ['an svg with an event', 'mdx', 'chữ <svg onload="alert(1)" /> chữ', 'prose-html'],
  ['an unknown component', 'mdx', '<Nota>x</Nota>', 'prose-component'],
  ['a component by member name', 'mdx', '<Note.constructor>x</Note.constructor>', 'prose-component'],
  ['a component by namespace', 'mdx', '<svg:script>x</svg:script>', 'prose-html'],
  ['a fragment', 'mdx', '<>x</>', 'prose-component'],
  ['a spread attribute', 'mdx', '<Note {...{}}>x</Note>', 'prose-attribute'],
  ['an attribute that is an expression', 'mdx', '<Note a={alert(1)}>x</Note>', 'prose-attribute'],
  ['children by attribute', 'mdx', '<Note children={<script />} />', 'prose-attribute'],
  ['an Astro directive', 'mdx', '<Note set:html="<script>alert(1)</script>" />', 'prose-attribute'],
  ['an event on a component', 'mdx', '<Note onclick="alert(1)">x</Note>', 'prose-attribute'],
  ['an address in angle brackets', 'mdx', '<javascript:alert(1)>', 'prose-syntax'],
  ['an HTML comment', 'mdx', '<!-- x -->', 'prose-syntax'],
  ['a component that is not closed', 'mdx', '<Note>\n\nx', 'prose-syntax'],

  ['a script', 'md', '<script>alert(1)</script>', 'prose-html'],
  ['a script over lines', 'md', '<script\n>alert(1)</script\n>', 'prose-html'],
  ['a style', 'md', '<style>*{display:none}</style>', 'prose-html'],
  ['an iframe', 'md', '<iframe src="https://evil.example"></iframe>', 'prose-html'],
  ['an image with an event', 'md', '<img src=x onerror=alert(1)>', 'prose-html'],
  ['an svg with an event', 'md', 'chữ <svg onload=alert(1)> chữ', 'prose-html'],
  ['HTML in a heading', 'md', '## <b onclick=alert(1)>x</b>', 'prose-html'],
  ['HTML in a table', 'md', '| <img src=x onerror=alert(1)> |\n|-|\n| x |', 'prose-html'],
  ['HTML in a list', 'md', '- <img src=x onerror=alert(1)>', 'prose-html'],
  ['HTML in a footnote', 'md', 'a[^1]\n\n[^1]: <img src=x onerror=alert(1)>', 'prose-html'],
  ['HTML in link words', 'md', '[<img src=x onerror=alert(1)>](https://a.example)', 'prose-html'],
  ['HTML after a second front matter', 'md', '---\n\n<script>alert(1)</script>\n\n---', 'prose-html'],
  ['a meta refresh', 'md', '<meta http-equiv="refresh" content="0;url=https://evil.example">', 'prose-html'],
  ['a base', 'md', '<base href="https://evil.example">', 'prose-html'],
  ['a closing tag that leaves the article', 'md', '</article></main>', 'prose-html'],
  ['a comment with a script behind it', 'md', '<!-- a --><script>alert(1)</script><!-- b -->', 'prose-html'],
  ['a comment that ends at once', 'md', '<!--><script>alert(1)</script>-->', 'prose-html'],
  ['a comment that ends with a bang', 'md', '<!-- a --!><script>alert(1)</script> -->', 'prose-html'],
  ['a processing instruction', 'md', '<?php system("x") ?>', 'prose-html'],
  ['a declaration', 'md', '<!DOCTYPE html>', 'prose-html'],
  ['character data', 'md', '<![CDATA[ <script>alert(1)</script> ]]>', 'prose-html'],

  ...(['md', 'mdx'] as const).flatMap((format) =>
    (
      [
        ['a script address', '[x](javascript:alert(1))', 'prose-link'],
        ['a script address in capitals', '[x](JaVaScRiPt:alert(1))', 'prose-link'],
        ['a script address with an entity', '[x](javascript&colon;alert(1))', 'prose-link'],
        ['a script address with a numeric entity', '[x](&#106;avascript:alert(1))', 'prose-link'],
        ['a script address behind a tab', '[x](&#9;javascript:alert(1))', 'prose-link'],
        ['a script address behind a control character', '[x](<\u0001javascript:alert(1)>)', 'prose-link'],
        ['a script address with a line end in it', '[x](java&#10;script:alert(1))', 'prose-link'],
        ['a script address by reference', '[x][r]\n\n[r]: javascript:alert(1)', 'prose-link'],
        ['a script address in a footnote', 'a[^1]\n\n[^1]: [x](javascript:alert(1))', 'prose-link'],
        ['a data address', '[x](data:text/html,<script>alert(1)</script>)', 'prose-link'],
        ['a VBScript address', '[x](vbscript:msgbox)', 'prose-link'],
        ['a file address', '[x](file:///etc/passwd)', 'prose-link'],
        ['an address of the same scheme', '[x](//evil.example)', 'prose-link'],
        ['an address with a backslash', '[x](/\\\\evil.example)', 'prose-link'],
        ['a remote image', '![x](https://evil.example/a.png)', 'prose-image'],
        ['a remote image by reference', '![x][r]\n\n[r]: https://evil.example/a.png', 'prose-image'],
        ['a local image', '![x](./a.png)', 'prose-image'],
      ] as const
    ).map(([name, body, code]) => [name, format, body, code] as const),
  ),
  ['a script address in angle brackets', 'md', '<javascript:alert(1)>', 'prose-link'],
];

const PARSERS = [
  ['the pipeline', parseProse],
  ['a browser', parseInBrowser],
] as const;

describe.each(PARSERS)('%s refuses', (_parser, parse) => {
  it.each(HOSTILE)('%s in .%s', (_, format, body, code) => {
    const { problems } = readProse(`Câu đầu.\n\n${body}\n`, format, parse);
    const found = problems.find((problem) => problem.code === code);
    expect(problems.map((problem) => problem.code)).toContain(code);
    expect(found?.line).toBeGreaterThanOrEqual(3);
    expect(found?.remedy.vi).not.toBe('');
    expect(found?.remedy.en).not.toBe('');
  });
});

/** Looks like code, and is prose. */
const HARMLESS: readonly (readonly [string, Format, string])[] = [
  ['braces and tags that are escaped', 'mdx', '\\{x\\} \\<b> &lt;script&gt;'],
  ['code in backticks', 'mdx', '`{x}` `<script>`\n\n```\nimport x from "y"\n<script>alert(1)</script>\n```'],
  ['the word import inside a list', 'mdx', '- import x from "y"\n\n> export const z = 1'],
  ['components', 'mdx', '<Note>\n\nMang theo đèn.\n\n</Note>\n\n<Warning>\n\nĐường trơn.\n\n</Warning>'],
  ['a price below and braces in plain Markdown', 'md', 'Vé <50.000đ, {vé} {{x}} x < y'],
  ['a comment', 'md', '<!-- hỏi lại chủ nhà -->'],
  [
    'links of all kinds',
    'md',
    '[a](https://a.example) [b](tel:115) [c](mailto:a@a.example) [d](heritage/hang-bua) [e](#muc) <https://b.example>',
  ],
  ['a link whose title looks like code', 'mdx', '[a](https://a.example "{x} <b>")'],
  ['a table, a footnote, a task list', 'md', '| a | b |\n|-|-|\n| 1 | 2 |\n\na[^1]\n\n- [ ] x\n\n[^1]: chú thích'],
];

describe('lets through, and the renderer makes nothing that runs of', () => {
  it.each(HARMLESS.filter(([, format]) => format === 'md'))('%s in .%s', (_, format, body) => {
    for (const [, parse] of PARSERS) expect(readProse(body, format, parse).problems).toEqual([]);
    const { html } = markdownToHtml(body);
    expect(html.replace(/<!--[^>]*-->/g, '')).not.toMatch(
      /<(?:script|style|iframe|img|svg|object|form|meta|base)\b|\son\w+=|javascript:/i,
    );
  });

  it.each(HARMLESS.filter(([, format]) => format === 'mdx'))('%s in .%s', async (_, format, body) => {
    for (const [, parse] of PARSERS) expect(readProse(body, format, parse).problems).toEqual([]);
    const { types, props } = await render(body);
    expect(types.filter((type) => /^(?:script|style|iframe|img|svg|object|form|meta|base)$/i.test(type))).toEqual([]);
    expect(props.filter(([name, value]) => /^on|^set:/i.test(name) || /^\s*javascript:/i.test(String(value)))).toEqual(
      [],
    );
  });
});

/** Runs the compiled text with a runtime that only takes notes. */
async function render(body: string): Promise<{ types: string[]; props: [string, unknown][] }> {
  const types: string[] = [];
  const props: [string, unknown][] = [];
  const jsx = (type: unknown, given: unknown) => {
    types.push(String(type));
    props.push(...Object.entries((given ?? {}) as object).filter(([name]) => name !== 'children'));
    return null;
  };
  const exports = await evaluate(body, { Fragment: 'fragment', jsx, jsxs: jsx });
  expect(Object.keys(exports)).toEqual(['default']);
  const Content = exports['default'] as (given: object) => unknown;
  const made = Content({ components: { Note: 'note', Warning: 'warning' } });
  expect(made).toBeNull();
  return { types, props };
}
