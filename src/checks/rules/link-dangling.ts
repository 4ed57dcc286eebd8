import { readProse } from '../../prose/rules.ts';
import type { Prose } from '../../reading/guide.ts';
import { isKind } from '../../schemas/kinds.ts';
import type { Finding, Rule } from '../rule.ts';
import { nearestRef } from '../suggest.ts';

export const linkDangling: Rule = {
  code: 'link-dangling',
  severity: 'error',
  asks: {
    vi: 'Liên kết trong bài viết tới một mục khác phải viết loại/mã và mục đó phải có.',
    en: 'A link to another entry is written kind/id, and that entry must exist.',
  },
  check({ found, refs }) {
    return found.entries.flatMap(({ prose }) => prose.flatMap((text) => danglingLinks(text, refs)));
  },
};

function danglingLinks(text: Prose, refs: ReadonlySet<string>): Finding[] {
  return readProse(text.body, text.format).links.flatMap(({ url, line, column }) => {
    if (/^(?:[a-z][a-z0-9+.-]*:|#|\/\/)/i.test(url) || refs.has(url)) return [];
    const at = { line: line + text.bodyLine - 1, column };
    const inside = refInside(url);
    const near = inside && (refs.has(inside) ? inside : nearestRef(inside, refs));
    return [
      {
        file: text.file,
        at,
        message: inside
          ? { vi: `Liên kết "${url}" không dẫn tới mục nào.`, en: `The link "${url}" leads to no entry.` }
          : {
              vi: `Liên kết "${url}" không phải loại/mã, cũng không phải địa chỉ web.`,
              en: `The link "${url}" is neither kind/id nor a web address.`,
            },
        remedy: near
          ? { vi: `Viết [chữ](${near}).`, en: `Write [words](${near}).` }
          : {
              vi: 'Viết loại/mã, ví dụ [Hang Bua](heritage/hang-bua), hoặc địa chỉ đầy đủ https://…',
              en: 'Write kind/id, for example [Bua Cave](heritage/hang-bua), or a full https://… address.',
            },
      },
    ];
  });
}

/** The entry that an address within the site means: `/vi/heritage/x.html`, `../heritage/x#y`. */
function refInside(url: string): string | undefined {
  const [id, kind] = url
    .replace(/[?#].*$/, '')
    .replace(/(?:\/|\.html|\.mdx?|\/facts\.yaml)$/, '')
    .split('/')
    .reverse();
  return kind && id && isKind(kind) ? `${kind}/${id}` : undefined;
}
