/** What the page on which officers check says. */
import type { BilingualText } from '../../lib/diagnostic.ts';

export const WORDS = {
  choose: { vi: 'Chọn tệp', en: 'Choose files' },
  folder: { vi: 'Chọn cả thư mục', en: 'Choose a folder' },
  drop: { vi: 'hoặc kéo thả vào khung này', en: 'or drop them here' },
  takes: {
    vi: 'Nhận: bảng tính .xlsx, .csv, văn bản Word .docx, facts.yaml, bài viết .md, .mdx, services.csv, ảnh, thư mục của một mục, hoặc thư mục nén .zip.',
    en: 'Takes: workbooks .xlsx, .csv, Word .docx, facts.yaml, texts .md, .mdx, services.csv, pictures, the folder of an entry, or a .zip of it.',
  },
  changes: { vi: 'Bảng tính, văn bản sẽ thay đổi những gì', en: 'What the workbook or document changes' },
  changed: {
    vi: 'Đọc {rows} dòng: {cells} ô thay đổi ở {entries} mục, {created} mục mới.',
    en: '{rows} rows read: {cells} cells change in {entries} entries, {created} new entries.',
  },
  field: { vi: 'Ô', en: 'Field' },
  before: { vi: 'Trước', en: 'Before' },
  after: { vi: 'Sau', en: 'After' },
  nothing: { vi: '(trống)', en: '(empty)' },
  unseen: {
    vi: 'Mục đã có trong cẩm nang. Khi nhập, máy sẽ so từng ô với tệp hiện nay.',
    en: 'This entry is in the guide already. At the import each cell is compared with the file as it is.',
  },
  newEntries: { vi: 'Mục mới', en: 'New entries' },
  stillMissing: { vi: 'Bản nháp còn thiếu: {count} chỗ', en: 'Still missing in the drafts: {count}' },
  morePreviews: {
    vi: 'Và {count} mục nữa, không hiện ở đây.',
    en: 'And {count} more entries, not shown here.',
  },
  asked: { vi: 'Máy cần bạn cho biết', en: 'What only you can tell' },
  askKind: { vi: 'Tệp này nói về loại', en: 'The file is about' },
  askEncoding: { vi: 'Chữ trong bảng gõ bằng bảng mã', en: 'The encoding of the table' },
  askPrefer: { vi: 'Chỗ nào bảng và tệp khác nhau', en: 'Where table and file differ' },
  preferSheet: { vi: 'theo bảng', en: 'the table holds' },
  preferFile: { vi: 'giữ tệp', en: 'the file holds' },
  unknownYet: { vi: 'chưa biết', en: 'not known' },
  sendOffice: {
    vi: 'Bảng tính và văn bản Word nằm nguyên trong thư mục nhap của tệp zip. Người phụ trách nhập bằng npm run import.',
    en: 'Workbooks and Word files lie as they are in the folder nhap of the zip. Whoever keeps the guide imports them with npm run import.',
  },
  officeGps: {
    vi: '{name}: ảnh này trong văn bản Word có ghi tọa độ nơi chụp. Khi nhập, máy sẽ xóa; bản Word bạn gửi thì vẫn còn.',
    en: '{name}: this picture in the Word file says where it was taken. The import takes that off; the Word file that you send still has it.',
  },
  noScript: { vi: 'Trang này cần JavaScript của trình duyệt.', en: 'This page needs the browser’s JavaScript.' },
  working: { vi: 'Đang kiểm tra…', en: 'Checking…' },
  fine: { vi: 'Không thấy lỗi nào.', en: 'No errors were found.' },
  errors: { vi: '{count} lỗi phải sửa', en: '{count} errors to mend' },
  notes: { vi: '{count} lưu ý', en: '{count} notes' },
  error: { vi: 'lỗi', en: 'error' },
  note: { vi: 'lưu ý', en: 'note' },
  line: { vi: 'dòng {line}', en: 'line {line}' },
  remedy: { vi: 'Cách sửa:', en: 'To mend it:' },
  mended: { vi: 'máy đã sửa trong tệp mang về', en: 'mended in the files you take home' },
  whichEntry: { vi: 'Các tệp rời này là của mục nào?', en: 'Which entry do these files belong to?' },
  kind: { vi: 'Loại', en: 'Kind' },
  id: { vi: 'Tên thư mục (không dấu, gạch nối)', en: 'Folder name (a–z, hyphens)' },
  takeHome: { vi: 'Tải về tệp zip để gửi', en: 'Take home a zip to send' },
  sendIt: {
    vi: 'Gửi tệp zip này cho người phụ trách cẩm nang (thư điện tử, USB). Ở đó máy kiểm tra lại cùng với toàn bộ nội dung và cấp mã.',
    en: 'Send this zip to whoever keeps the guide (mail, USB stick). There it is checked again with all other content, and gets its code.',
  },
  pagePreview: { vi: 'Trang sẽ hiện như sau', en: 'The page will look like this' },
  signPreview: { vi: 'Biển sẽ hiện như sau', en: 'The sign will look like this' },
  noCode: { vi: 'mã QR được cấp khi mục này được nhận', en: 'the code is issued when the entry is accepted' },
  sample: { vi: 'MẪU', en: 'SAMPLE' },
  photoForm: { vi: 'Ảnh', en: 'Pictures' },
  nobody: {
    vi: 'Không nhận ra mặt ai, không có trẻ em trong các ảnh này',
    en: 'Nobody can be recognised in these pictures, and there is no child',
  },
  photoReady: {
    vi: '{name}: đã xoay thẳng, xóa tọa độ và thông tin máy chụp ({width} × {height}, {size} kB)',
    en: '{name}: upright, without place and camera data ({width} × {height}, {size} kB)',
  },
  photoHad: { vi: 'Ảnh gốc có ghi tọa độ nơi chụp.', en: 'The original said where it was taken.' },
  photoHeic: {
    vi: '{name}: trình duyệt này không mở được ảnh HEIC. Mở trang này bằng iPhone hay Safari, hoặc gửi kèm ảnh gốc: lệnh npm run photos sẽ đổi.',
    en: '{name}: this browser does not open HEIC. Open this page on an iPhone or in Safari, or send the original along: npm run photos converts it.',
  },
  photoBroken: {
    vi: '{name}: không mở được, tệp hỏng hoặc không phải ảnh. Chép lại ảnh gốc.',
    en: '{name}: it does not open, it is damaged or no picture. Copy the original again.',
  },
  empty: {
    vi: '{name}: tệp trống (0 byte). Chép lại tệp này.',
    en: '{name}: the file is empty (0 bytes). Copy it again.',
  },
  unknown: {
    vi: '{name}: không biết tệp này là gì, nên để lại.',
    en: '{name}: this kind of file is not known; it was left out.',
  },
  badZip: {
    vi: '{name}: không mở được tệp nén (hỏng, có mật khẩu, hoặc là .rar đổi tên). Nén lại thành .zip.',
    en: '{name}: the archive does not open (damaged, locked, or a .rar by another name). Make a .zip again.',
  },
  bigZip: {
    vi: '{name}: tệp nén bung ra quá lớn (trên {limit} MB), nên không mở.',
    en: '{name}: the archive unpacks to more than {limit} MB and was not opened.',
  },
  badPath: {
    vi: '{name}: đường dẫn lạ trong tệp nén, nên bỏ qua.',
    en: '{name}: a strange path inside the archive; it was left out.',
  },
  tooBig: {
    vi: '{name}: tệp quá lớn (trên {limit} MB), nên không mở.',
    en: '{name}: the file is larger than {limit} MB and was not opened.',
  },
} as const satisfies Record<string, BilingualText>;

export type CheckWord = keyof typeof WORDS;

/** Says a word of the page, with its gaps filled. */
export function wordsIn(language: keyof BilingualText) {
  return (word: CheckWord, values: Readonly<Record<string, string | number>> = {}): string =>
    WORDS[word][language].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

export type Say = ReturnType<typeof wordsIn>;
