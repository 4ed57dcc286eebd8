/** A list as an office keeps it becomes drafts. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRegistry } from '../../../src/codes/registry.ts';
import { importCommand } from '../../../src/sheets/command/import-command.ts';
import { quietly } from '../authoring/quietly.ts';
import { check, guideWith } from '../checks/guides.ts';
import { guideOf, planRows, saved, told, workbook } from './tables.ts';

const guide = await guideOf();
const ENV = { CODES_BASE: 'none', TODAY: '2026-11-22' };

const PRODUCTS = [
  'STT',
  'Tên sản phẩm',
  'Chủ thể',
  'Xã',
  'Hạng sao',
  'Số quyết định',
  'Ngày quyết định',
  'Giá bán',
  'Điện thoại',
  'Ghi chú',
];
const RELICS = ['TT', 'Tên di tích', 'Loại hình', 'Xếp hạng', 'Số quyết định', 'Ngày quyết định', 'Địa điểm', 'Tọa độ'];

describe('a list of an office', () => {
  it('of a hundred products becomes a hundred valid drafts with codes, and nothing more when imported again', async () => {
    const communes = ['Châu Tiến', 'xã Quỳ Châu, tỉnh Nghệ An', 'Mèo Vạc', 'Pả Vi', '16792'];
    const rows = Array.from({ length: 100 }, (_, index) => [
      ...[index + 1, `Mật ong số ${index + 1}`, index % 2 ? 'HTX Thử' : 'Hộ Hoa', communes[index % 5] ?? ''],
      ...[
        `${3 + (index % 3)} sao`,
        `${100 + index}/QĐ-UBND`,
        index % 2 ? '05/12/2024' : 2023,
        '12.000đ',
        '0912 345 678',
        'ngon',
      ],
    ]);
    const folder = await guideWith();
    const file = await saved(folder, 'ocop.xlsx', await workbook([['DANH SÁCH SẢN PHẨM OCOP'], PRODUCTS, ...rows]));
    const run = () => quietly(() => importCommand(folder).run([file, '--apply', '--by', 'Hoa']), ENV);

    const { exitCode, out, err } = await run();
    expect(exitCode).toBe(0);
    expect(out).toContain('Mục mới (102)');
    expect(err).toContain('chưa có sự đồng ý');
    const problems = await check(folder);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const { registry } = await readRegistry(folder);
    const coded = [...registry.codes.values()].filter(({ to }) => to.startsWith('products/mat-ong-so-'));
    expect(coded).toHaveLength(100);
    const facts = await readFile(join(folder, 'products/mat-ong-so-2/facts.yaml'), 'utf8');
    expect(facts).toContain('stars: 4\n');
    expect(facts).toContain('date: "2024-12-05"');
    expect(facts).toContain('producer: producers/htx-thu');
    expect(facts).not.toContain('0912');
    expect((await run()).out).toContain('0 ô thay đổi ở 0 mục, 0 mục mới');
  });

  it('of relics is understood by its headings', async () => {
    const plan = await planRows(
      [
        RELICS,
        [
          1,
          'Đền Chín Gian',
          'Di tích lịch sử',
          'Cấp tỉnh',
          '12/QĐ-UBND',
          '16/11/2009',
          'Châu Bính',
          '19.61438, 105.02179',
        ],
        [2, 'Hang Bò', 'danh lam thắng cảnh', 'quốc gia', '', 1997, 'TT Tân Lạc', '19,6; 105,1'],
      ],
      guide,
    );
    expect(told(plan)).toEqual([]);
    expect(plan.created.map(({ ref }) => ref)).toEqual(['heritage/den-chin-gian', 'heritage/hang-bo']);
    const facts = (plan.files.get('heritage/den-chin-gian/facts.yaml') ?? '')
      .split('\n')
      .filter((line) => !line.startsWith('#'));
    expect(facts.join('\n')).toMatchInlineSnapshot(`
      "form: tangible
      relicType: history
      illustration: temple
      locality: quy-chau
      location: { lat: 19.61438, lon: 105.02179, accuracyM: 100 } # CẦN VIẾT – sửa cho đúng: accuracyM là điểm có thể lệch bao nhiêu mét
      address:
        communes: ["16792"]
        formerCommunes: [Châu Bính]
      ranks:
        - rank: provincial
          number: 12/QĐ-UBND
          date: "2009-11-16"
      checkedOn: "2026-11-22"
      "
    `);
  });

  it('in TCVN3 and Unicode side by side is read column by column', async () => {
    const plan = await planRows(
      [
        ['TT', 'Tªn s¶n phÈm', 'Xã'],
        [1, 'B¸nh gai Tø Trô', 'Châu Tiến'],
        [2, 'R­îu ng« Chi S¸n', 'Mèo Vạc'],
      ],
      guide,
    );
    expect(told(plan)).toEqual([]);
    expect(plan.created.map(({ title }) => title)).toEqual(['Bánh gai Tứ Trụ', 'Rượu ngô Chi Sán']);
  });

  it('whose encoding is not sure is refused with the flag to give', async () => {
    const list = [
      ['Sao', 'San pham', 'Xa'],
      [3, 'Bánh', '16792'],
    ];
    const [problem] = told(await planRows(list, guide));
    expect(problem).toMatch(
      /^1:2 sheet-encoding .*"Bánh" có thể là unicode: "Bánh", tcvn3: "Bỏnh".*--encoding B=unicode/,
    );
    const sure = await planRows(list, guide, { encodings: new Map([['B', 'unicode']]) });
    expect(sure.created.map(({ title }) => title)).toEqual(['Bánh']);
  });

  it('with a price or a day that can mean two things is refused', async () => {
    const plan = await planRows(
      [
        ['Tên sản phẩm', 'Xã', 'Giá bán', 'Quy cách', 'Ngày kiểm tra'],
        ['Chè Một', 'Châu Tiến', '50', 'hộp', '11/21/2026'],
        ['Chè Hai', 'Châu Tiến', 12.5, 'hộp', '05/12/2024'],
        ['Chè Ba', 'Châu Tién', '12k', 'hộp', '2026-11-21'],
      ],
      guide,
    );
    expect(told(plan)).toMatchInlineSnapshot(`
      [
        "2:3 sheet-price Ô C2: Không chắc "50" là bao nhiêu đồng. → Có thể là 50 hoặc 50000 đồng; nếu là ngàn, viết 50000.",
        "2:5 sheet-day Ô E2: "11/21/2026" không rõ là ngày nào. → Tháng đứng trước ngày; nếu vậy, viết 2026-11-21.",
        "3:3 sheet-price Ô C3: Không chắc "12.5" là bao nhiêu đồng. → Nếu là 12500 đồng, viết 12500.",
        "3:5 sheet-day Ô E3: "05/12/2024" có thể là ngày 5 tháng 12 hoặc ngày 12 tháng 5: cột này có ô viết tháng trước. → Viết cả cột theo năm-tháng-ngày, ví dụ 2024-12-05.",
        "4:2 sheet-commune Ô B4: Không có xã "Châu Tién" trong cẩm nang. → Viết mã xã 5 chữ số, hoặc tên xã có trong localities.yaml.",
      ]
    `);
    expect(plan.files.size).toBe(0);
  });
});
