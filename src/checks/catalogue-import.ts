/** What spreadsheets, Word files, phone pictures and links outwards are asked for; reported by `npm run import`, `/admin/check`, `npm run photos` and `npm run check -- --links`. */
import type { CatalogueRow } from './catalogue.ts';

const error = (code: string, vi: string, en: string): CatalogueRow => ({ code, severity: 'error', asks: { vi, en } });
const note = (code: string, vi: string, en: string): CatalogueRow => ({ code, severity: 'warning', asks: { vi, en } });

export const IMPORT_CODES: readonly CatalogueRow[] = [
  error(
    'sheet-old-format',
    'Tệp là .xlsx, .docx thật, không có mật khẩu.',
    'A file is a real .xlsx or .docx, without a password.',
  ),
  error('sheet-not-office', 'Tệp đúng là loại mà đuôi tên ghi.', 'A file is what its name ends with.'),
  error('sheet-damaged', 'Tệp còn nguyên, đọc được.', 'A file is whole and can be read.'),
  error('sheet-too-large', 'Tệp bung ra không quá 100 MB.', 'A file inflates to no more than 100 MB.'),
  error('sheet-headings', 'Bảng có dòng tiêu đề nói rõ loại.', 'A table has headings that tell its kind.'),
  note('sheet-column-unknown', 'Tiêu đề cột nói tới một trường.', 'A column’s heading names a field.'),
  error('sheet-column-twice', 'Mỗi trường có một cột.', 'A field has one column.'),
  error('sheet-encoding', 'Biết rõ cột gõ bằng bảng mã nào.', 'The encoding of a column is known.'),
  error('sheet-merged', 'Ô không bị gộp.', 'Cells are not merged.'),
  error(
    'sheet-formula',
    'Ô mang giá trị, không mang công thức hỏng.',
    'A cell holds a value, not a formula that fails.',
  ),
  error('sheet-id', 'Mã chỉ gồm a–z, 0–9 và gạch nối.', 'Ids are made of a–z, 0–9 and hyphens.'),
  error('sheet-id-twice', 'Mỗi mục có một dòng.', 'An entry has one row.'),
  error('sheet-no-name', 'Mỗi dòng có tên.', 'A row has a name.'),
  note('sheet-entry-gone', 'Mục của dòng vẫn còn.', 'The entry of a row is still there.'),
  error('sheet-file-broken', 'Tệp được sửa đang đọc được.', 'The file to be edited can be read.'),
  error(
    'sheet-conflict',
    'Một ô không bị sửa khác nhau ở cả hai nơi.',
    'A cell was not changed differently in table and file.',
  ),
  error('sheet-choice', 'Giá trị nằm trong danh sách.', 'A value is one of the list.'),
  error('sheet-price', 'Giá hiểu được một nghĩa.', 'A price has one meaning.'),
  error('sheet-day', 'Ngày hiểu được một nghĩa.', 'A day has one meaning.'),
  error('sheet-yes-no', 'Ô có/không ghi có hoặc không.', 'A yes/no cell says có or không.'),
  error('sheet-point', 'Tọa độ là vĩ độ rồi kinh độ.', 'Coordinates are latitude, then longitude.'),
  error('sheet-commune', 'Tên xã chỉ một xã.', 'A commune’s name means one commune.'),
  error('sheet-locality', 'Tên vùng chỉ một vùng.', 'A locality’s name means one locality.'),
  error('sheet-entry', 'Tên mục chỉ một mục.', 'An entry’s name means one entry.'),
  note('sheet-incomplete', 'Giá trị có đủ phần đi cùng.', 'A value has what belongs with it.'),
  note('sheet-consent', 'Liên hệ của một người có sự đồng ý.', 'A person’s contact has a consent.'),
  error('document-kind', 'Văn bản Word nói rõ loại.', 'A Word file tells its kind.'),
  error('document-title', 'Bài viết có tên bằng ngôn ngữ của nó.', 'A text has a title in its language.'),
  error(
    'document-picture',
    'Ảnh trong Word có lời tả, người chụp, giấy phép.',
    'A picture in Word has its words, author and licence.',
  ),
];

export const PICTURE_CODES: readonly CatalogueRow[] = [
  error('picture-unread', 'Ảnh đọc được.', 'A picture can be read.'),
  error('picture-empty', 'Tệp ảnh không trống.', 'A picture’s file is not empty.'),
  error('picture-damaged', 'Tệp là ảnh và còn nguyên.', 'A file is a picture, and whole.'),
  error('picture-too-large', 'Ảnh dưới 80 MB và 210 megapixel.', 'A picture is below 80 MB and 210 megapixels.'),
  error('picture-entry', 'Biết rõ ảnh của mục nào.', 'The entry of a picture is known.'),
  error(
    'picture-entry-broken',
    'Thông tin của mục nhận thêm ảnh được.',
    'A picture can be added to the entry’s facts.',
  ),
  error('picture-people', 'Biết rõ có nhận ra ai trong ảnh không.', 'It is said whether people can be recognised.'),
  error('picture-child', 'Không có trẻ em trong ảnh.', 'No picture shows a child.'),
  error('picture-consent', 'Người trong ảnh đã ký phiếu đồng ý.', 'Who is in a picture has signed a consent.'),
  error('picture-consent-day', 'Ngày ký viết năm-tháng-ngày.', 'The day of a consent is year-month-day.'),
];

export const LINK_CODES: readonly CatalogueRow[] = [
  error('link-dead', 'Liên kết còn mở được.', 'A link still answers.'),
  note('link-moved', 'Liên kết ghi địa chỉ hiện nay.', 'A link has its present address.'),
  note('link-unreached', 'Liên kết trả lời kịp.', 'A link answers in time.'),
  note('link-untold', 'Máy hỏi được liên kết.', 'A link can be asked by a program.'),
];
