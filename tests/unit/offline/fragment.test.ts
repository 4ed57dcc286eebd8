import { describe, expect, it } from 'vitest';
import { firstElement } from '../../../src/offline/one-file/dom.ts';
import { type FragmentOptions, fragmentMarkup } from '../../../src/offline/one-file/fragment.ts';
import { Stash } from '../../../src/offline/one-file/stash.ts';

const options: FragmentOptions = {
  prefix: 'spots.a-',
  anchorOf: (href) => (href === '/vi/spots/b' ? 'spots.b' : undefined),
  origin: 'https://guide.example',
  publicNumbers: ['115'],
  pictureOf: (src) => (src === '/pictures/s.avif' ? 'data:image/avif;base64,AAAA' : undefined),
};

function made(html: string, changes: Partial<FragmentOptions> = {}): string {
  const article = firstElement(`<article>${html}</article>`, 'article');
  if (!article) throw new Error('no article');
  return fragmentMarkup(article, { ...options, ...changes }).replace(/^<article>|<\/article>$/g, '');
}

describe('a fragment of the one-file edition', () => {
  it('leads within the file, and to the site where that is not in it', () => {
    expect(made('<a href="/vi/spots/b">B</a>')).toBe('<a href="#spots.b">B</a>');
    expect(made('<a href="/vi/calendar">L</a>')).toBe('<a href="https://guide.example/vi/calendar">L</a>');
    expect(made('<a href="https://elsewhere.example/">E</a>')).toBe('<a href="https://elsewhere.example/">E</a>');
  });

  it('has ids of its own', () => {
    expect(made('<h2 id="near">G</h2><a href="#near">G</a><svg><use href="#sign"></use></svg>')).toBe(
      '<h2 id="spots.a-near">G</h2><a href="#spots.a-near">G</a><svg><use href="#spots.a-sign"></use></svg>',
    );
  });

  it.each([
    'tel:0900000021',
    'tel:+84900000021',
    'https://zalo.me/84900000021',
    'mailto:someone@example.com',
    'sms:0900',
  ])('leaves out %s', (href) => expect(made(`<p>Hoa <a href="${href}">x</a></p>`)).toBe('<p>Hoa </p>'));

  it('keeps numbers that anyone may call', () => {
    expect(made('<a href="tel:115">115</a>')).toBe('<a href="tel:115">115</a>');
    expect(made('<a href="tel:02193000000" data-public="">0219</a>')).toContain('tel:02193000000');
  });

  it('drops a row of buttons that has none left', () => {
    expect(made('<p class="actions"><a href="tel:0900000021">Gọi</a></p>')).toBe('');
  });

  it('holds its picture within, or none', () => {
    const picture =
      '<picture><source srcset="/pictures/s.avif 360w"><img src="/pictures/f.webp" alt="Đá" width="3" height="2"></picture>';
    expect(made(picture)).toBe('<img src="data:image/avif;base64,AAAA" alt="Đá" width="3" height="2">');
    expect(made(picture, { pictureOf: () => undefined })).toBe('');
  });

  it('has no script, form, or thumbnail of a neighbour', () => {
    expect(made('<script>x()</script><form><input></form><span class="thumb"><svg></svg></span><p>Đ</p>')).toBe(
      '<p>Đ</p>',
    );
  });
});

describe('drawings and photographs', () => {
  const photos = new Map([['s.avif', 'data:image/avif;base64,AAAA']]);
  const filled = () => {
    const stash = new Stash(photos);
    const text = stash.take(
      '<p>Đá</p><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0"/></svg>',
    );
    return { stash, text: `${text}<img src="${stash.photo('/pictures/s.avif')}" alt="Đá">` };
  };
  const drawing = '<svg viewBox="0 0 9 9"><path d="M0 0"/></svg>';
  const photo = '<img src="data:image/avif;base64,AAAA" alt="Đá">';

  it('are all there where there is room', () => {
    const { stash, text } = filled();
    expect(stash.fit(text, 1000)).toBe(`<p>Đá</p>${drawing}${photo}`);
  });

  it('give way, photographs first', () => {
    const { stash, text } = filled();
    expect(stash.fit(text, Buffer.byteLength(text) + drawing.length)).toBe(`<p>Đá</p>${drawing}`);
    expect(stash.fit(text, 10)).toBe('<p>Đá</p>');
  });

  it('that are not light are not there', () => {
    expect(filled().stash.photo('/pictures/heavy.avif')).toBeUndefined();
  });
});
