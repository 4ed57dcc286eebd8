import { expect, test } from 'vitest';
import { renderProse } from '../../../src/prose/render.ts';

const render = (body: string, format: 'md' | 'mdx' = 'mdx') =>
  renderProse({ body, format, file: 'heritage/x/en.mdx' }, 'en');

test('a text in MDX reads the same as in Markdown', async () => {
  const body =
    'One **strong** & "quoted" word.\n\n## Where to go\n\n- a\n- b\n\nA [cave](heritage/hang-bua), a break  \nhere.';
  const asMarkdown = await render(body, 'md');
  const asMdx = await render(`${body}\n\n<Note>Mind.</Note>`);
  expect(asMarkdown).toContain('<h2 id="where-to-go">Where to go</h2>');
  // Quotes need no escape outside attributes.
  expect(asMdx).toBe(`${asMarkdown.trim().replaceAll('&quot;', '"')}\n<aside class="note">Mind.</aside>`);
});

test('a link to an entry leads to its page in the language of the text', async () => {
  expect(await render('[Hang Bua](heritage/hang-bua), [out](https://example.com)')).toContain(
    '<a href="/en/heritage/hang-bua">Hang Bua</a>, <a href="https://example.com">',
  );
});

test('a note and a warning are asides with paragraphs', async () => {
  const html = await render('<Note>\nOne.\n\nTwo &lt; three.\n</Note>\n\n<Warning>\nHot *water*.\n</Warning>');
  expect(html).toContain('<aside class="note"><p>One.</p><p>Two &lt; three.</p></aside>');
  expect(html).toContain('<aside class="warning"><p>Hot <em>water</em>.</p></aside>');
});

test('a text that is more than prose is not rendered', async () => {
  await expect(render('{process.exit()}')).rejects.toThrow('heritage/x/en.mdx [prose-expression]');
  await expect(render('<script>alert(1)</script>')).rejects.toThrow('[prose-html]');
});
