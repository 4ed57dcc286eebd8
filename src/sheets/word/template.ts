/** The Word template: headings that name fields, with hints in brackets that the import passes over. Pure. */
import { writeArchive } from '../write-archive.ts';

export const TEMPLATE_FILE = 'mau.docx';

/** A heading and the hint below it. */
const FIELDS: readonly (readonly [heading: string, hint: string])[] = [
  ['Loại', 'Di sản, Điểm tham quan, Làng bản, Homestay, Sản phẩm, Chủ thể, Lễ hội hoặc Sổ tay'],
  ['Mã', 'Để trống nếu là mục mới. Mục đã có: tên thư mục, ví dụ hang-bua'],
  ['Tên', 'Tên đầy đủ, ví dụ Đền thờ Lê Hoàn'],
  ['Tên (tiếng Anh)', 'Chỉ khi có bài tiếng Anh'],
  ['Câu tóm tắt', 'Một câu nói vì sao nên dừng chân ở đây, tới 240 chữ cái'],
  ['Câu tóm tắt (tiếng Anh)', 'Chỉ khi có bài tiếng Anh'],
  ['Tên gọi khác', 'Cách nhau dấu chấm phẩy'],
  ['Xã', 'Tên xã hiện nay, ví dụ Châu Tiến'],
  [
    'Bài viết',
    'Viết ở đây, 120–300 chữ. Chữ đậm, chữ nghiêng, gạch đầu dòng và liên kết được giữ. Đầu mục nhỏ trong bài: dùng kiểu Heading 2.',
  ],
  ['Bài viết (tiếng Anh)', 'Chỉ khi có'],
  ['Ảnh', 'Chèn ảnh, rồi ngay dưới mỗi ảnh ghi ba dòng như sau'],
];
const CAPTION = [
  '[Lời tả: Cửa hang nhìn từ ruộng lúa, buổi sáng]',
  '[Người chụp: Tên người chụp]',
  '[Giấy phép: CC BY 4.0]',
];

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The bytes of the template, the same in every run. */
export function documentTemplate(): Uint8Array<ArrayBuffer> {
  const body = [
    paragraph('Mẫu bài viết cho cẩm nang', 'Title'),
    paragraph(
      '[Viết dưới mỗi đầu mục. Đừng đổi chữ của đầu mục. Dòng trong ngoặc vuông là lời dặn, để lại cũng không sao. Đầu mục không dùng thì để trống.]',
      'Hint',
    ),
    ...FIELDS.flatMap(([heading, hint]) => [
      paragraph(heading, 'Heading1'),
      paragraph(`[${hint}]`, 'Hint'),
      paragraph(''),
    ]),
    ...CAPTION.map((line) => paragraph(line, 'Hint')),
  ];
  return wordFile(body.join(''));
}

/** A .docx around the paragraphs of its body; `rels` are its further relations, `media` what they name. */
export function wordFile(
  body: string,
  rels = '',
  media: ReadonlyMap<string, Uint8Array> = new Map(),
): Uint8Array<ArrayBuffer> {
  const utf8 = new TextEncoder();
  const texts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="jpeg" ContentType="image/jpeg"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${MAIN}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${MAIN}.styles+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/>${rels}</Relationships>`,
    'word/styles.xml': STYLES,
    'word/document.xml': `<w:document xmlns:w="${WORD}" xmlns:r="${OFFICE}"><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr></w:body></w:document>`,
  };
  const parts = Object.entries(texts).map(([name, text]) => [name, utf8.encode(XML + text)] as const);
  return writeArchive(new Map([...parts, ...media]));
}

/** One paragraph of plain text in a style. */
export function paragraph(text: string, style = ''): string {
  const properties = style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<w:p>${properties}${safe === '' ? '' : `<w:r><w:t xml:space="preserve">${safe}</w:t></w:r>`}</w:p>`;
}

const STYLES = `<w:styles xmlns:w="${WORD}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="26"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="288" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>${[
  style('Normal', 'Normal', ''),
  style('Title', 'Title', '<w:rPr><w:b/><w:sz w:val="40"/></w:rPr>'),
  style(
    'Heading1',
    'heading 1',
    '<w:pPr><w:keepNext/><w:spacing w:before="360"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:color w:val="2B3A67"/><w:sz w:val="30"/></w:rPr>',
  ),
  style(
    'Heading2',
    'heading 2',
    '<w:pPr><w:keepNext/><w:spacing w:before="240"/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/><w:sz w:val="27"/></w:rPr>',
  ),
  style('Hint', 'Hint', '<w:rPr><w:i/><w:color w:val="7A7468"/><w:sz w:val="22"/></w:rPr>'),
].join('')}</w:styles>`;

function style(id: string, name: string, properties: string): string {
  const isDefault = id === 'Normal' ? ' w:default="1"' : '';
  const based = id === 'Normal' ? '' : '<w:basedOn w:val="Normal"/><w:next w:val="Normal"/>';
  return `<w:style w:type="paragraph"${isDefault} w:styleId="${id}"><w:name w:val="${name}"/>${based}<w:qFormat/>${properties}</w:style>`;
}
