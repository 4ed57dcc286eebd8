/** Every permanent code that a command can report, for the list of rules. */
import type { BilingualText, Diagnostic } from '../lib/diagnostic.ts';
import { REGISTRY_CODES } from './catalogue-codes.ts';
import { IMPORT_CODES, LINK_CODES, PICTURE_CODES } from './catalogue-import.ts';
import { RULES } from './rules.ts';

export interface CatalogueRow {
  readonly code: string;
  readonly severity: Diagnostic['severity'];
  readonly asks: BilingualText;
}

export interface CatalogueSection {
  readonly title: BilingualText;
  readonly rows: readonly CatalogueRow[];
}

/** What reading a file asks of it, before any rule looks at what it says. */
const READING: Readonly<Record<string, BilingualText>> = {
  'missing-file': { vi: 'Có site.yaml và localities.yaml.', en: 'There are site.yaml and localities.yaml.' },
  'empty-content': { vi: 'Có ít nhất một mục.', en: 'There is at least one entry.' },
  'unreadable-file': { vi: 'Tệp đọc được.', en: 'Files can be read.' },
  'not-utf8': { vi: 'Tệp được lưu bằng UTF-8.', en: 'Files are saved as UTF-8.' },
  'yaml-syntax': {
    vi: 'YAML viết đúng: thụt dòng, hai chấm, ngoặc kép.',
    en: 'YAML is sound: indentation, colons, quotes.',
  },
  'front-matter-missing': {
    vi: 'Bài viết có phần đầu giữa hai dòng ---.',
    en: 'A text has front matter between two lines of ---.',
  },
  'facts-missing': { vi: 'Thư mục của một mục có facts.yaml.', en: 'The folder of an entry has facts.yaml.' },
  'text-missing': {
    vi: 'Một mục có bài viết bằng ít nhất một ngôn ngữ.',
    en: 'An entry has a text in at least one language.',
  },
  'unknown-language': {
    vi: 'Tên tệp bài viết là mã của một ngôn ngữ đã có.',
    en: 'A text is named after a language that exists.',
  },
  'language-twice': { vi: 'Mỗi ngôn ngữ có một tệp.', en: 'A language has one file.' },
  'unknown-field': {
    vi: 'Tên trường có trong loại này (không gõ sai).',
    en: 'A field is one that the kind has (no misspelling).',
  },
  'missing-field': { vi: 'Đủ các trường bắt buộc.', en: 'Required fields are there.' },
  'wrong-type': {
    vi: 'Giá trị đúng kiểu: chữ, số, true/false, danh sách.',
    en: 'Values are of the right type: text, number, true/false, list.',
  },
  'wrong-form': {
    vi: 'Giá trị đúng dạng (địa chỉ web, thư điện tử).',
    en: 'Values have the right form (web address, mail).',
  },
  'unknown-value': { vi: 'Giá trị nằm trong danh sách cho phép.', en: 'A value is one of those in the list.' },
  'unknown-form': {
    vi: 'Di sản ghi form: tangible hoặc intangible.',
    en: 'Heritage says form: tangible or intangible.',
  },
  'too-large': { vi: 'Chữ không quá dài, số không quá lớn.', en: 'Texts are not too long, numbers not too large.' },
  'too-small': { vi: 'Trường không để trống, số không quá nhỏ.', en: 'Fields are not empty, numbers not too small.' },
  'reference-form': { vi: 'Tham chiếu viết loại/mã.', en: 'References are written kind/id.' },
  'reference-kind': {
    vi: 'Tham chiếu thuộc loại mà trường đó nhận.',
    en: 'A reference is of a kind that its field takes.',
  },
  'iso-date': { vi: 'Ngày viết năm-tháng-ngày.', en: 'Days are written year-month-day.' },
  'partial-date': {
    vi: 'Ngày viết tới mức nguồn cho biết: năm, tháng hoặc ngày.',
    en: 'Dates are written as far as known: year, month or day.',
  },
  'commune-code': { vi: 'Mã xã có 5 chữ số, trong ngoặc kép.', en: 'A commune code has five digits, in quotes.' },
  'photo-file': {
    vi: 'Tên tệp ảnh không kèm đường dẫn và có đuôi ảnh.',
    en: 'A picture is a bare file name with a picture’s ending.',
  },
  'line-file': {
    vi: 'Tên tệp đường đi không kèm thư mục và có đuôi .gpx hoặc .geojson.',
    en: 'The file of a way is a bare name that ends in .gpx or .geojson.',
  },
  'plan-file': {
    vi: 'Tên tệp sơ đồ không kèm thư mục và có đuôi .svg, .png, .jpg hoặc .webp.',
    en: 'The file of a plan is a bare name that ends in .svg, .png, .jpg or .webp.',
  },
  'consent-missing': { vi: 'Thông tin cá nhân có sự đồng ý kèm theo.', en: 'Personal details come with a consent.' },
  'until-before-from': { vi: 'Thông báo kết thúc sau khi bắt đầu.', en: 'A notice ends after it begins.' },
  'price-missing': { vi: 'Mục giá có giá, hoặc ghi free.', en: 'A fee has a price, or says free.' },
  'hours-span': { vi: 'Giờ viết "07:00-17:00".', en: 'Hours are written "07:00-17:00".' },
  'closed-day': {
    vi: 'Ngày nghỉ viết "2027-02-06" hoặc "09-02".',
    en: 'Closed days are written "2027-02-06" or "09-02".',
  },
  'one-rule': { vi: 'Lịch lễ hội, phiên chợ có đúng một quy tắc.', en: 'A festival or market has exactly one rule.' },
  id: { vi: 'Mã định danh chỉ gồm a–z, 0–9 và gạch nối.', en: 'Ids are made of a–z, 0–9 and hyphens.' },
  gtin: { vi: 'Mã vạch có 8, 12, 13 hoặc 14 chữ số.', en: 'A GTIN has 8, 12, 13 or 14 digits.' },
  'tax-code': { vi: 'Mã số thuế có 10 chữ số (và -001).', en: 'A tax code has 10 digits (and -001).' },
  'bank-account': {
    vi: 'Số tài khoản gồm 6–19 chữ số và chữ in hoa.',
    en: 'An account number has 6–19 digits and capitals.',
  },
  'account-holder': {
    vi: 'Chủ tài khoản viết như trong ứng dụng ngân hàng: in hoa, không dấu.',
    en: 'An account holder is written as the bank’s app shows it: capitals without marks.',
  },
  'stall-number': {
    vi: 'Số sạp có 1–6 chữ cái, chữ số, không dấu cách.',
    en: 'A stall’s number has 1–6 letters and digits, no space.',
  },
  'lot-number': {
    vi: 'Số lô gồm chữ số, chữ in hoa và gạch nối.',
    en: 'A lot number is made of digits, capitals and hyphens.',
  },
  'lot-stages': {
    vi: 'Mỗi công đoạn của lô viết: ngày | việc | nơi | ai làm.',
    en: 'A stage of a lot is written: day | what | place | by whom.',
  },
  'lot-documents': {
    vi: 'Mỗi giấy tờ của lô viết: tên | số | nơi cấp | hiệu lực đến.',
    en: 'A document of a lot is written: name | number | issuer | valid until.',
  },
  'certificate-name': { vi: 'Giấy chứng nhận khác có tên.', en: 'A certificate of another kind has a name.' },
  'recall-reason': { vi: 'Lô bị thu hồi có nêu lý do.', en: 'A recalled lot says why.' },
  colour: { vi: 'Màu viết "#1f3a5f".', en: 'Colours are written "#1f3a5f".' },
  'csv-columns': {
    vi: 'Bảng CSV (services.csv, lots.csv) có đủ và đúng các cột.',
    en: 'CSV tables (services.csv, lots.csv) have their columns and no others.',
  },
  'csv-syntax': { vi: 'Mỗi dòng của bảng CSV có đủ ô.', en: 'Every row of a CSV table has all its cells.' },
  'duplicate-id': { vi: 'Mỗi mã, mỗi lô có một dòng trong bảng CSV.', en: 'In a CSV table an id or lot has one row.' },
};

/** What a body may not hold: content is prose, never code. */
const PROSE: Readonly<Record<string, BilingualText>> = {
  'prose-syntax': {
    vi: 'Bài viết đọc được: thẻ đóng đủ, không có < hay { trần.',
    en: 'A text can be read: tags closed, no bare < or {.',
  },
  'prose-import': { vi: 'Không có import, export.', en: 'No import, no export.' },
  'prose-expression': { vi: 'Không có mã trong ngoặc nhọn.', en: 'No code in braces.' },
  'prose-html': { vi: 'Không có thẻ HTML.', en: 'No HTML tags.' },
  'prose-component': {
    vi: 'Chỉ dùng các thành phần có sẵn (Note, Warning).',
    en: 'Only the components that exist (Note, Warning).',
  },
  'prose-attribute': { vi: 'Thành phần không mang thuộc tính.', en: 'Components carry no attributes.' },
  'prose-image': { vi: 'Ảnh ở photos, không ở trong bài.', en: 'Pictures stand under photos, not in the text.' },
  'prose-link': {
    vi: 'Liên kết là https, http, tel, mailto, geo hoặc loại/mã.',
    en: 'Links are https, http, tel, mailto, geo, or kind/id.',
  },
};

/** All codes by section. */
export const CATALOGUE: readonly CatalogueSection[] = [
  { title: { vi: 'Đọc tệp', en: 'Reading files' }, rows: errors(READING) },
  { title: { vi: 'Bài viết là chữ, không phải mã', en: 'Texts are prose, not code' }, rows: errors(PROSE) },
  { title: { vi: 'Nội dung', en: 'What the content says' }, rows: RULES },
  {
    title: { vi: 'Bảng tính và Word (npm run import, /admin/check)', en: 'Spreadsheets and Word files' },
    rows: IMPORT_CODES,
  },
  { title: { vi: 'Ảnh từ điện thoại (npm run photos)', en: 'Pictures from a phone' }, rows: PICTURE_CODES },
  { title: { vi: 'Liên kết ra ngoài (npm run check -- --links)', en: 'Links outwards' }, rows: LINK_CODES },
  { title: { vi: 'Sổ mã in (npm run codes)', en: 'The registry of printed codes' }, rows: REGISTRY_CODES },
];

function errors(codes: Readonly<Record<string, BilingualText>>): CatalogueRow[] {
  return Object.entries(codes).map(([code, asks]) => ({ code, severity: 'error', asks }));
}
