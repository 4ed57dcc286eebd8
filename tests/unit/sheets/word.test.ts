/** A Word file by the template becomes an entry: fields, texts, pictures. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { exportCommand } from '../../../src/sheets/command/export-command.ts';
import { importCommand } from '../../../src/sheets/command/import-command.ts';
import { entryDocument } from '../../../src/sheets/word/entry-document.ts';
import { planDocument } from '../../../src/sheets/word/plan-document.ts';
import { readDocument } from '../../../src/sheets/word/read-document.ts';
import { documentTemplate, paragraph, wordFile } from '../../../src/sheets/word/template.ts';
import { quietly } from '../authoring/quietly.ts';
import { check, emptyFolder, guideWith } from '../checks/guides.ts';
import { guideOf, saved, TODAY } from './tables.ts';

const guide = await guideOf();
const ENV = { CODES_BASE: 'none', TODAY };
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELS = `<Relationship Id="rId7" Type="${OFFICE}/image" Target="media/image1.png"/><Relationship Id="rId8" Type="${OFFICE}/hyperlink" Target="https://example.vn/" TargetMode="External"/>`;

const heading = (text: string) => paragraph(text, 'Heading1');
const field = (name: string, value: string) => heading(name) + paragraph(value);
const run = (text: string, style = '') =>
  `<w:r>${style && `<w:rPr>${style}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const PICTURE =
  '<w:p><w:r><w:drawing><wp:inline xmlns:wp="urn:wp"><wp:docPr id="1" name="x"/><a:blip xmlns:a="urn:a" r:embed="rId7"/></wp:inline></w:drawing></w:r></w:p>';
const CAPTION = ['Lời tả: Cửa hang nhìn từ ruộng', 'Người chụp: Nguyễn Văn Thử', 'Giấy phép: CC BY 4.0']
  .map((line) => paragraph(line))
  .join('');

async function entry(body: string, more = '') {
  const png = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#447744' } })
    .png()
    .toBuffer();
  const fields =
    field('Loại', 'Di sản') +
    field('Tên', 'Hang Bò') +
    field('Câu tóm tắt', 'Hang đá bên ruộng.') +
    field('Xã', 'Châu Tiến');
  return wordFile(
    `${paragraph('Mẫu', 'Title')}${fields}${more}${heading('Bài viết')}${body}`,
    RELS,
    new Map([['word/media/image1.png', png]]),
  );
}

describe('a Word file', () => {
  it('becomes a draft with its text, its picture and a code', async () => {
    const folder = await guideWith();
    const body =
      `<w:p>${run('Hang ')}${run('rất ', '<w:b/>')}${run('mát', '<w:b/>')}${run(', giá {vé} <50.000đ.')}</w:p>`.replaceAll(
        '<50',
        '&lt;50',
      );
    const text = `${body}${paragraph('Đường vào', 'Heading2')}<w:p><w:hyperlink r:id="rId8">${run('trang này')}</w:hyperlink></w:p>${heading('Ảnh')}${PICTURE}${CAPTION}`;
    const file = await saved(await emptyFolder(), 'hang-bo.docx', await entry(text));
    const apply = () => quietly(() => importCommand(folder).run([file, '--apply', '--by', 'Hoa']), ENV);
    const { exitCode, err } = await apply();
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    expect(await readdir(join(folder, 'heritage/hang-bo'))).toEqual(['facts.yaml', 'hang-bo-1.jpg', 'vi.mdx']);
    expect(await readFile(join(folder, 'heritage/hang-bo/vi.mdx'), 'utf8')).toBe(
      '---\ntitle: Hang Bò\nsummary: Hang đá bên ruộng.\n---\n\nHang **rất mát**, giá \\{vé\\} \\<50.000đ.\n\n## Đường vào\n\n[trang này](https://example.vn/)\n',
    );
    expect(await readFile(join(folder, 'heritage/hang-bo/facts.yaml'), 'utf8')).toContain('credit: Nguyễn Văn Thử');
    expect((await check(folder)).filter(({ severity }) => severity === 'error')).toEqual([]);
    expect((await apply()).out).toContain('0 ô thay đổi ở 0 mục, 0 mục mới');
  });

  it('never replaces a text that stands, unless told to', async () => {
    const bytes = await entry(paragraph('Bài mới.'), field('Mã', 'hang-thu'));
    const plan = await planDocument(bytes, 'x.docx', guide, { today: TODAY, prefer: undefined });
    expect(plan.problems.map(({ code }) => code)).toContain('sheet-conflict');
    expect(plan.files.size).toBe(0);
    const told = await planDocument(bytes, 'x.docx', guide, { today: TODAY, prefer: 'sheet' });
    expect(told.files.get('heritage/hang-thu/vi.mdx')).toContain('\n\nBài mới.\n');
  });

  it('says which heading is wrong, and what a picture lacks', async () => {
    const bytes = await entry(`${paragraph('Bài.')}${heading('Ảnh')}${PICTURE}`, field('Loại hình', 'di tích cũ'));
    const plan = await planDocument(bytes, 'x.docx', guide, { today: TODAY });
    expect(plan.problems.map(({ message }) => message.vi)).toEqual([
      'Đầu mục "Loại hình": "di tích cũ" không có trong danh sách.',
    ]);
    const whole = await planDocument(await entry(`${paragraph('Bài.')}${heading('Ảnh')}${PICTURE}`), 'x.docx', guide, {
      today: TODAY,
    });
    expect(whole.problems.map(({ message }) => message.vi)).toEqual([
      'Ảnh image1.png chưa có: Lời tả, Người chụp, Giấy phép.',
    ]);
  });

  it('with few words is not asked for its encoding, and one typed with the fonts of TCVN3 is read', async () => {
    const short = wordFile(field('Loại', 'Di sản') + field('Mã', 'hang-thu'));
    expect((await planDocument(short, 'x.docx', guide, { today: TODAY })).problems).toEqual([]);
    const old = wordFile(
      field('Loại', 'Di s¶n') +
        field('Tên', '§Òn thê Lª Hoµn') +
        field('Xã', 'Ch©u TiÕn') +
        field('Bài viết', 'Ng«i ®Òn cæ bªn dßng s«ng, n¬i vua tõng dõng ch©n.'),
    );
    const { created, files, problems } = await planDocument(old, 'x.docx', guide, { today: TODAY });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(created.map(({ title }) => title)).toEqual(['Đền thờ Lê Hoàn']);
    expect(files.get('heritage/den-tho-le-hoan/vi.mdx')).toContain(
      'Ngôi đền cổ bên dòng sông, nơi vua từng dừng chân.',
    );
  });

  it('without the template’s headings is refused in words', async () => {
    const plan = await planDocument(wordFile(paragraph('Chỉ có chữ.')), 'x.docx', guide, { today: TODAY });
    expect(plan.problems.map(({ code, remedy }) => `${code} ${remedy.vi}`)).toEqual([
      expect.stringContaining('document-kind Dùng mẫu: npm run export -- mau.docx'),
    ]);
    await expect(planDocument(new Uint8Array(8), 'x.docx', guide, { today: TODAY })).rejects.toThrow(
      /no .xlsx or .docx/,
    );
  });

  it('template has every heading that is understood, and no text of its own', async () => {
    const target = join(await emptyFolder(), 'mau.docx');
    await quietly(() => exportCommand('content').run([target]), ENV);
    const bytes = new Uint8Array(await readFile(target));
    expect(bytes).toEqual(documentTemplate());
    const paragraphs = await readDocument(bytes, 'mau.docx');
    const { fields, bodies, pictures } = entryDocument(paragraphs, ['vi', 'en']);
    expect(paragraphs.filter(({ heading: level }) => level > 0)).toHaveLength(11);
    expect({ fields, bodies: bodies.size, pictures }).toEqual({ fields: [], bodies: 0, pictures: [] });
  });
});
