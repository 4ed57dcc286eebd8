/** Words for the tokens that our schemas give as errors (`error: 'iso-date'`), and for fields that must not be missing. */
import type { BilingualText } from '../lib/diagnostic.ts';

interface TokenWords {
  readonly message: BilingualText;
  readonly remedy: BilingualText;
}

/** By token, which is the code of the rule. */
export const TOKENS: Readonly<Record<string, TokenWords>> = {
  'iso-date': {
    message: { vi: 'Ngày không đúng dạng năm-tháng-ngày.', en: 'The date is not year-month-day.' },
    remedy: { vi: 'Viết trong ngoặc kép, ví dụ "2026-11-21".', en: 'Write it in quotes, for example "2026-11-21".' },
  },
  'partial-date': {
    message: { vi: 'Ngày không đúng dạng.', en: 'The date has no known form.' },
    remedy: {
      vi: 'Viết "2026", "2026-11" hoặc "2026-11-21", trong ngoặc kép, đúng tới mức nguồn cho biết.',
      en: 'Write "2026", "2026-11" or "2026-11-21", in quotes, as far as the source tells.',
    },
  },
  'commune-code': {
    message: { vi: 'Mã xã không đúng.', en: 'The commune code is wrong.' },
    remedy: {
      vi: 'Viết đủ 5 chữ số trong ngoặc kép, ví dụ "00769"; không có ngoặc kép thì số 0 đầu bị mất.',
      en: 'Write all five digits in quotes, for example "00769"; without quotes the leading zeros are lost.',
    },
  },
  'photo-file': {
    message: { vi: 'Tên tệp ảnh không dùng được.', en: 'The picture file name cannot be used.' },
    remedy: {
      vi: 'Đặt ảnh cạnh facts.yaml và chỉ ghi tên tệp, ví dụ "cua-hang.jpg" (jpg, png, webp, avif, heic).',
      en: 'Put the picture beside facts.yaml and write its bare name, for example "cave.jpg" (jpg, png, webp, avif, heic).',
    },
  },
  'audio-file': {
    message: { vi: 'Tên tệp ghi âm không dùng được.', en: 'The name of the recording cannot be used.' },
    remedy: {
      vi: 'Đặt tệp cạnh facts.yaml và chỉ ghi tên tệp, ví dụ "chao-khach.mp3" (mp3, m4a, ogg, wav).',
      en: 'Put the file beside facts.yaml and write its bare name, for example "welcome.mp3" (mp3, m4a, ogg, wav).',
    },
  },
  'consent-missing': {
    message: {
      vi: 'Thiếu sự đồng ý của người có thông tin này; công bố khi chưa được đồng ý là trái Luật 91/2025.',
      en: 'The consent of the person is missing; publishing without it breaks Law 91/2025.',
    },
    remedy: {
      vi: 'Thêm consent: { id, date, purposes: [website] }, hoặc organisation: true nếu là cơ quan, tổ chức.',
      en: 'Add consent: { id, date, purposes: [website] }, or organisation: true for a public body.',
    },
  },
  'until-before-from': {
    message: { vi: 'Ngày kết thúc đứng trước ngày bắt đầu.', en: 'The last day is before the first.' },
    remedy: { vi: 'Kiểm tra from và until.', en: 'Check from and until.' },
  },
  'price-missing': {
    message: { vi: 'Thiếu giá.', en: 'The price is missing.' },
    remedy: {
      vi: 'Ghi vnd: 12000, hoặc free: true nếu không thu.',
      en: 'Write vnd: 12000, or free: true where nothing is asked.',
    },
  },
  'hours-span': {
    message: { vi: 'Giờ mở cửa không đúng dạng.', en: 'The opening hours have no known form.' },
    remedy: { vi: 'Viết "07:00-17:00", giờ có hai chữ số.', en: 'Write "07:00-17:00", with two digits an hour.' },
  },
  'closed-day': {
    message: { vi: 'Ngày nghỉ không đúng dạng.', en: 'The closed day has no known form.' },
    remedy: {
      vi: 'Viết "2027-02-06", hoặc "09-02" cho mọi năm.',
      en: 'Write "2027-02-06", or "09-02" for every year.',
    },
  },
  'one-rule': {
    message: { vi: 'Cần đúng một quy tắc ngày.', en: 'Exactly one rule is needed.' },
    remedy: {
      vi: 'Giữ một trong: lunar, solar, weekly, everyDays, lunarDays.',
      en: 'Keep one of: lunar, solar, weekly, everyDays, lunarDays.',
    },
  },
  id: {
    message: { vi: 'Mã định danh không đúng.', en: 'The id is wrong.' },
    remedy: {
      vi: 'Chỉ dùng a–z, 0–9 và dấu gạch nối, ví dụ "hang-bua".',
      en: 'Use a–z, 0–9 and hyphens, for example "hang-bua".',
    },
  },
  gtin: {
    message: { vi: 'Mã vạch (GTIN) không đúng số chữ số.', en: 'The GTIN has the wrong number of digits.' },
    remedy: {
      vi: 'GTIN có 8, 12, 13 hoặc 14 chữ số, viết trong ngoặc kép.',
      en: 'A GTIN has 8, 12, 13 or 14 digits; write it in quotes.',
    },
  },
  'tax-code': {
    message: { vi: 'Mã số thuế không đúng.', en: 'The tax code is wrong.' },
    remedy: {
      vi: 'Mã số thuế có 10 chữ số, hoặc 10 chữ số rồi -001, trong ngoặc kép.',
      en: 'A tax code has 10 digits, or 10 digits and -001; write it in quotes.',
    },
  },
  'wifi-name': {
    message: { vi: 'Tên Wi-Fi trống hoặc dài quá 32 byte.', en: 'The Wi-Fi name is empty or longer than 32 bytes.' },
    remedy: {
      vi: 'Chép đúng tên mạng, tới 32 ký tự không dấu (chữ có dấu tính 2–3).',
      en: 'Copy the network’s name, up to 32 letters without marks (marked ones count 2–3).',
    },
  },
  'wifi-password': {
    message: { vi: 'Mật khẩu Wi-Fi không đúng dạng.', en: 'The Wi-Fi password has no known form.' },
    remedy: {
      vi: 'Mật khẩu WPA có 8–63 ký tự không dấu, viết trong ngoặc kép. Mạng không mật khẩu thì bỏ hẳn trường này.',
      en: 'A WPA password has 8–63 characters without marks; write it in quotes. Leave the field out for an open network.',
    },
  },
  'bank-account': {
    message: { vi: 'Số tài khoản không đúng dạng.', en: 'The account number has no known form.' },
    remedy: {
      vi: 'Viết 6–19 chữ số hoặc chữ in hoa, không dấu cách, trong ngoặc kép (không có ngoặc kép thì số 0 đầu bị mất).',
      en: 'Write 6–19 digits or capitals without spaces, in quotes (without quotes the leading zeros are lost).',
    },
  },
  'account-holder': {
    message: { vi: 'Tên chủ tài khoản không đúng dạng.', en: 'The account holder’s name has no known form.' },
    remedy: {
      vi: 'Viết đúng như ứng dụng ngân hàng hiện ra: chữ in hoa không dấu, ví dụ NGUYEN THI HOA.',
      en: 'Write it as the bank’s app shows it: capitals without marks, for example NGUYEN THI HOA.',
    },
  },
  'line-file': {
    message: { vi: 'Tên tệp đường đi không dùng được.', en: 'The file name of the way cannot be used.' },
    remedy: {
      vi: 'Đặt tệp GPX hoặc GeoJSON cạnh facts.yaml và chỉ ghi tên tệp, chữ thường không dấu, ví dụ "duong-di.gpx".',
      en: 'Put the GPX or GeoJSON file beside facts.yaml and write its bare name in lowercase, for example "way.gpx".',
    },
  },
  'lot-number': {
    message: { vi: 'Số lô không in lên nhãn được.', en: 'The lot number cannot be printed.' },
    remedy: {
      vi: 'Viết 1–20 ký tự gồm chữ số, chữ in hoa không dấu và gạch nối ở giữa, ví dụ MO-2610.',
      en: 'Write 1–20 digits, capitals A–Z and hyphens between them, for example MO-2610.',
    },
  },
  'stall-number': {
    message: { vi: 'Số sạp không in lên sơ đồ được.', en: 'The stall’s number does not fit on the plan.' },
    remedy: {
      vi: 'Viết trong ngoặc kép, 1–6 chữ cái, chữ số, không dấu cách, như ghi trên sạp: "A1", "12", "B-7".',
      en: 'Write 1–6 letters and digits without a space, in quotes, as over the stall: "A1", "12", "B-7".',
    },
  },
  'lot-stages': {
    message: { vi: 'Các công đoạn của lô không đúng dạng.', en: 'The stages of the lot have no known form.' },
    remedy: {
      vi: 'Viết mỗi công đoạn: ngày | việc | nơi | ai làm; các công đoạn cách nhau bằng dấu chấm phẩy. Ví dụ: 2026-10-02 | quay mật | Tả Lủng | HTX.',
      en: 'Write each stage: day | what | place | by whom; stages apart by semicolons. For example: 2026-10-02 | extraction | Tả Lủng | co-operative.',
    },
  },
  'lot-documents': {
    message: { vi: 'Giấy tờ của lô không đúng dạng.', en: 'The documents of the lot have no known form.' },
    remedy: {
      vi: 'Viết mỗi giấy: tên | số | nơi cấp | hiệu lực đến ngày; cách nhau bằng dấu chấm phẩy. Giấy tự công bố thì bỏ trống nơi cấp.',
      en: 'Write each: name | number | issuer | valid until; apart by semicolons. Where the maker declares it, leave the issuer empty.',
    },
  },
  'certificate-name': {
    message: {
      vi: 'Giấy chứng nhận loại other mà không nói là giấy gì.',
      en: 'A certificate of the kind other has no name.',
    },
    remedy: { vi: 'Thêm name: { vi: … }.', en: 'Add name: { vi: … }.' },
  },
  'recall-reason': {
    message: { vi: 'Lô bị thu hồi mà không nói vì sao.', en: 'The lot is recalled, and nothing says why.' },
    remedy: {
      vi: 'Ghi cột recall_reason: điều người đã mua cần biết và cần làm.',
      en: 'Fill in recall_reason: what who bought it must know and do.',
    },
  },
  'plan-file': {
    message: { vi: 'Tên tệp bản vẽ không dùng được.', en: 'The drawing’s file name cannot be used.' },
    remedy: {
      vi: 'Đặt bản vẽ (SVG, hoặc ảnh chụp bản vẽ tay: PNG, JPG, WebP) cạnh facts.yaml và chỉ ghi tên tệp, ví dụ "plan.svg".',
      en: 'Put the drawing (SVG, or a picture of one by hand: PNG, JPG, WebP) beside facts.yaml and write its bare name, for example "plan.svg".',
    },
  },
  colour: {
    message: { vi: 'Màu không đúng.', en: 'The colour is wrong.' },
    remedy: { vi: 'Viết "#1f3a5f".', en: 'Write "#1f3a5f".' },
  },
};

/** Where a token means something else of a photograph: no public body can agree for the people on it. */
export const PHOTO_TOKENS: Readonly<Record<string, TokenWords>> = {
  'consent-missing': {
    message: {
      vi: 'Ảnh có người nhận ra được nhưng chưa ghi sự đồng ý của họ; công bố khi chưa được đồng ý là trái Luật 91/2025.',
      en: 'The picture shows people who can be recognised, without their consent; publishing it breaks Law 91/2025.',
    },
    remedy: {
      vi: 'Thêm consent: { id, date, purposes: [website] } cho ảnh này. Không ai nhận ra được thì ghi people: false. Chưa hỏi được thì bỏ ảnh.',
      en: 'Add consent: { id, date, purposes: [website] } to this picture; write people: false where nobody can be recognised. If you cannot ask, leave it out.',
    },
  },
};

/** Fields whose lack needs more words than "a required field". */
export const MISSING: Readonly<Record<string, TokenWords>> = {
  alt: {
    message: {
      vi: 'Ảnh chưa có lời tả (alt): người khiếm thị và máy không tải được ảnh sẽ không biết ảnh có gì.',
      en: 'The picture has no description (alt): the blind, and phones that cannot load it, would not know what it shows.',
    },
    remedy: {
      vi: 'Thêm alt: { vi: "Cửa hang nhìn từ ruộng lúa, buổi sáng" }, tả đúng ảnh này.',
      en: 'Add alt: { vi: "…", en: "The mouth of the cave, seen from the rice fields" }, in words for this picture.',
    },
  },
  checkedOn: {
    message: {
      vi: 'Thiếu ngày kiểm tra (checkedOn): khách không biết thông tin còn đúng không.',
      en: 'The day of checking (checkedOn) is missing: visitors cannot tell whether this still holds.',
    },
    remedy: {
      vi: 'Thêm checkedOn: "năm-tháng-ngày", ngày gần nhất có người đối chiếu với thực tế.',
      en: 'Add checkedOn: "year-month-day", the last day on which somebody compared it with the world.',
    },
  },
};

/** What could stand in a required field, written as in a file. */
export const EXAMPLES: Readonly<Record<string, BilingualText>> = {
  title: { vi: 'Tên của nơi này', en: 'The name of this place' },
  summary: { vi: 'Một câu nói vì sao nên dừng chân.', en: 'One sentence that says why to stop here.' },
  name: { vi: '{ vi: Tên, en: Name }', en: '{ vi: Tên, en: Name }' },
  for: { vi: '{ vi: Người lớn, en: Adult }', en: '{ vi: Người lớn, en: Adult }' },
  date: { vi: '"2026-11-21"', en: '"2026-11-21"' },
  on: { vi: '"2026-11-21"', en: '"2026-11-21"' },
  locality: { vi: 'ma-vung (một id trong localities.yaml)', en: 'locality-id (an id of localities.yaml)' },
};
