/**
 * MDX is prose here, not code: nothing of a content file may run, at build or in a page. One rule set
 * for what renders texts (so that `dev` is protected too) and for `check` (which says every problem at once).
 */

import type { MdastNode } from 'satteri';
import { parseProse } from '#parse-prose';
import type { BilingualText } from '../lib/diagnostic.ts';
import { nearest } from '../lib/nearest.ts';
import { syntaxWords } from './syntax-words.ts';

/** The components that a text may use; `render.ts` says what each is. */
export const CONTENT_COMPONENTS = ['Note', 'Warning'] as const;

export interface ProseProblem {
  readonly code: string;
  /** 1-based, within the body. */
  readonly line: number;
  readonly column: number;
  readonly message: BilingualText;
  readonly remedy: BilingualText;
}

/** A link of a text, for the checks. */
export interface ProseLink {
  readonly url: string;
  readonly line: number;
  readonly column: number;
}

export interface ProseReading {
  readonly problems: readonly ProseProblem[];
  readonly links: readonly ProseLink[];
}

type Node = MdastNode & {
  children?: Node[];
  url?: string;
  name?: string | null;
  value?: string;
  attributes?: { name?: string; type: string; value?: unknown }[];
  position?: { start: { line: number; column: number } };
};

/** A comment with nothing in it at which a browser could end it early (`-->`, `--!>`, `<!-->`). */
const HARMLESS_COMMENT = /^<!--(?:(?!--|>)[\s\S])*-->$/;

/** Reads a body and says everything in it that is not prose. */
export function readProse(body: string, format: 'md' | 'mdx', parse = parseProse): ProseReading {
  let root: Node;
  try {
    root = parse(body, format) as Node;
  } catch (error) {
    return { problems: [syntaxProblem(error, body)], links: [] };
  }
  const problems: ProseProblem[] = [];
  const links: ProseLink[] = [];
  visit(root, problems, links);
  return { problems, links };
}

function visit(node: Node, problems: ProseProblem[], links: ProseLink[]): void {
  const at = { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
  const report = (code: string, message: BilingualText, remedy: BilingualText) =>
    problems.push({ code, ...at, message, remedy });
  switch (node.type as string) {
    case 'mdxjsEsm':
      report(
        'prose-import',
        {
          vi: 'Bài viết không được dùng import hay export: nội dung là chữ, không phải mã.',
          en: 'A text must not import or export: content is prose, not code.',
        },
        {
          vi: 'Xóa dòng này. Note và Warning dùng được ngay, không cần import.',
          en: 'Delete the line. Note and Warning work without an import.',
        },
      );
      break;
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      report(
        'prose-expression',
        {
          vi: `Dấu ngoặc nhọn {${clip(node.value)}} được hiểu là mã và không được phép.`,
          en: `Braces {${clip(node.value)}} mean code and are not allowed.`,
        },
        {
          vi: 'Viết \\{ và \\} nếu cần in dấu ngoặc nhọn, hoặc dùng ngoặc tròn.',
          en: 'Write \\{ and \\} to print braces, or use round brackets.',
        },
      );
      break;
    case 'html':
      if (!HARMLESS_COMMENT.test((node.value ?? '').trim())) {
        report(
          'prose-html',
          {
            vi: `Thẻ HTML "${clip(node.value)}" không được phép trong bài viết.`,
            en: `The HTML "${clip(node.value)}" is not allowed in a text.`,
          },
          {
            vi: 'Dùng Markdown: **đậm**, *nghiêng*, ## tiêu đề, [chữ](địa chỉ).',
            en: 'Use Markdown: **bold**, *italic*, ## heading, [words](address).',
          },
        );
      }
      break;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      component(node, report);
      break;
    case 'image':
    case 'imageReference':
      report(
        'prose-image',
        {
          vi: 'Ảnh không đặt trong bài viết, vì ở đó nó không có nguồn, giấy phép và bản nhỏ cho điện thoại.',
          en: 'Pictures do not stand in the text: there they have no credit, licence or small size for phones.',
        },
        {
          vi: 'Chép ảnh vào thư mục của mục này và khai báo ở photos trong facts.yaml.',
          en: "Put the file into the entry's folder and list it under photos in facts.yaml.",
        },
      );
      break;
    case 'link':
    case 'definition':
      linkRules(node.url ?? '', report);
      links.push({ url: node.url ?? '', ...at });
      break;
    default:
  }
  for (const child of node.children ?? []) visit(child, problems, links);
}

type Report = (code: string, message: BilingualText, remedy: BilingualText) => void;

function component(node: Node, report: Report): void {
  const name = node.name ?? '';
  // Components begin with a capital, the tags of HTML do not.
  if (/^[a-z]/.test(name)) {
    report(
      'prose-html',
      {
        vi: `Bài viết không chứa mã hay thẻ HTML như <${name}>.`,
        en: `A text holds no code and no HTML such as <${name}>.`,
      },
      {
        vi: 'Xóa đoạn này; nếu là dấu "nhỏ hơn", viết \\<.',
        en: 'Delete this part; for a less-than sign write \\<.',
      },
    );
    return;
  }
  if (!(CONTENT_COMPONENTS as readonly string[]).includes(name)) {
    const near = nearest(name, CONTENT_COMPONENTS);
    report(
      'prose-component',
      { vi: `Không có thành phần <${name}>.`, en: `There is no component <${name}>.` },
      near
        ? { vi: `Sửa thành <${near}>.`, en: `Change it to <${near}>.` }
        : {
            vi: `Dùng được: ${CONTENT_COMPONENTS.join(', ')}. Nếu là dấu "nhỏ hơn", viết \\<.`,
            en: `Known: ${CONTENT_COMPONENTS.join(', ')}. For a less-than sign write \\<.`,
          },
    );
  }
  for (const attribute of node.attributes ?? []) {
    report(
      'prose-attribute',
      {
        vi: `<${name}> không nhận thuộc tính${attribute.name ? ` "${attribute.name}"` : ''}.`,
        en: `<${name}> takes no attribute${attribute.name ? ` "${attribute.name}"` : ''}.`,
      },
      { vi: `Chỉ viết <${name}> … </${name}>.`, en: `Write only <${name}> … </${name}>.` },
    );
  }
}

const SCHEMES = ['https', 'http', 'mailto', 'tel', 'geo'];

function linkRules(url: string, report: Report): void {
  // Browsers drop control characters and spaces in front of a scheme, and tabs and line ends inside it.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const asBrowsersRead = url.replace(/^[\u0000-\u0020]+|[\t\n\r]/g, '');
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(asBrowsersRead)?.[1]?.toLowerCase();
  if ((scheme && !SCHEMES.includes(scheme)) || /^[\\/]{2}/.test(asBrowsersRead)) {
    report(
      'prose-link',
      { vi: `Liên kết "${clip(url)}" không được phép.`, en: `The link "${clip(url)}" is not allowed.` },
      {
        vi: 'Dùng https://…, tel:…, mailto:…, hoặc loại/mã của một mục (heritage/hang-bua).',
        en: 'Use https://…, tel:…, mailto:…, or the kind/id of an entry (heritage/hang-bua).',
      },
    );
  }
}

function syntaxProblem(error: unknown, body: string): ProseProblem {
  const complaint = error instanceof Error ? error.message : String(error);
  const place = /(\d+):(\d+)/.exec(complaint);
  const line = Number(place?.[1] ?? 1);
  const column = Number(place?.[2] ?? 1);
  return { code: 'prose-syntax', line, column, ...syntaxWords(complaint, body.split('\n')[line - 1] ?? '', column) };
}

function clip(text: string | undefined, length = 40): string {
  const flat = (text ?? '').replace(/\s+/g, ' ').trim();
  return flat.length > length ? `${flat.slice(0, length)}…` : flat;
}
