/** The sheet of explanations of an exported workbook, and the note of each column. */
import { choiceWord } from './choices.ts';
import type { Column } from './columns.ts';

export const EXPLANATION_SHEET = 'Hướng dẫn';

/** Lines of the sheet, two cells each. */
export const EXPLANATION: readonly (readonly [string, string])[] = [
  [
    'Bảng này là gì',
    'Mỗi tờ là một loại, mỗi dòng là một mục của cẩm nang. Dòng 1 là tên cột, dòng 2 là tên trường cho máy: xin đừng sửa hai dòng này.',
  ],
  [
    'Cột Mã',
    'Là tên thư mục của mục, đã gắn với mã QR in trên biển: đừng đổi. Mục mới thì để trống, máy lấy theo tên.',
  ],
  ['Sửa', 'Sửa thẳng vào ô. Ô không sửa thì tệp giữ nguyên từng chữ. Xóa trắng một ô là bỏ điều ấy khỏi cẩm nang.'],
  [
    'Thêm mục',
    'Ghi một dòng mới ở cuối: ít nhất có tên và xã. Máy tạo bản nháp và cấp mã in; chỗ còn thiếu được đánh dấu CẦN VIẾT.',
  ],
  ['Xóa mục', 'Xóa dòng không xóa mục. Muốn bỏ một mục, nhờ người phụ trách kỹ thuật: mã đã in phải có nơi trả lời.'],
  [
    'Nhiều giá trị',
    'Cách nhau bằng dấu chấm phẩy: Mèo Vạc; Sơn Vĩ. Nhiều nhóm thì có cột 1, cột 2 (ví dụ Liên hệ 1, Liên hệ 2).',
  ],
  ['Ngày', '05/12/2024 là ngày 5 tháng 12. Chỉ biết tháng hay năm thì ghi 12/2024 hoặc 2024, ở cột nhận như vậy.'],
  ['Tiền', 'Số đồng: 12000 hoặc 12.000đ. Ghi 12 thì máy hỏi lại.'],
  ['Có, không', 'Ghi "có" hoặc "không".'],
  ['Xã', 'Mã 5 chữ số hoặc tên xã hiện nay; tên xã cũ cũng hiểu được nếu chỉ có một.'],
  ['Mục khác', 'Ghi loại/mã, ví dụ heritage/hang-bua, hoặc đúng tên của mục ấy.'],
  [
    'Số điện thoại',
    'Của một người thì phải có sự đồng ý: ghi mã giấy, ngày và mục đích ở các cột "sự đồng ý". Không có thì không nhập.',
  ],
  ['Bài viết', 'Không nằm trong bảng: sửa trong tệp vi.mdx, hoặc gửi bằng Word theo mẫu (npm run export -- mau.docx).'],
  [
    'Nhập lại',
    'npm run import -- TÊN-TỆP.xlsx cho xem trước mọi thay đổi; thêm --apply mới ghi. Ai đó sửa tệp trong lúc ấy thì máy báo, không ghi đè.',
  ],
];

const FORMS: Readonly<Record<Column['form'], string>> = {
  text: 'Chữ.',
  number: 'Số.',
  price: 'Số đồng, ví dụ 12000 hoặc 12.000đ.',
  boolean: 'có hoặc không.',
  choice: 'Chọn một trong danh sách.',
  date: 'Ngày, ví dụ 05/12/2024.',
  'partial-date': 'Ngày, tháng hoặc năm, đúng tới mức nguồn cho biết: 05/12/2024, 12/2024, 2024.',
  commune: 'Mã xã 5 chữ số hoặc tên xã.',
  reference: 'Loại/mã của mục khác, ví dụ heritage/hang-bua, hoặc tên của nó.',
};

/** What a column takes, for the note of its heading. */
export function columnNote({ form, list, choices, required, field }: Column): string {
  const values = form === 'choice' && choices.length <= 14 ? ` ${choices.map(choiceWord).join(', ')}.` : '';
  return `${FORMS[form]}${values}${list ? ' Nhiều giá trị cách nhau dấu chấm phẩy.' : ''}${required ? ' Bắt buộc.' : ''}\n(${field})`;
}
