/** The README of each folder that officers edit: at most five steps. The starter guide and a new guide carry the same. */
import { KINDS, type Kind } from '../schemas/kinds.ts';

interface Readme {
  readonly title: string;
  readonly steps: readonly string[];
}

const CHECK = 'Chạy `npm run check`, sửa những chỗ được nêu tới khi còn 0 lỗi.';

const KIND_READMES: Readonly<Record<Kind, Readme>> = {
  heritage: {
    title: 'Di tích, thắng cảnh, di sản phi vật thể',
    steps: [
      'Chạy `npm run new -- heritage` và trả lời các câu hỏi; mỗi di sản là một thư mục.',
      'Trong `facts.yaml`, ghi xếp hạng (`ranks`) hoặc ghi danh (`listings`) đúng theo quyết định; chưa kiểm chứng được thì bỏ trống.',
      'Nơi thiêng, nơi dễ bị xâm hại: ghi `restricted: true`, tọa độ sẽ không hiện ra.',
      'Viết `vi.mdx` 120–300 chữ; bản dịch đặt cạnh (`en.mdx`). Ảnh chép vào cùng thư mục rồi khai báo ở `photos`.',
      CHECK,
    ],
  },
  spots: {
    title: 'Điểm tham quan: đèo, sông, hang, chợ, bảo tàng, làng nghề…',
    steps: [
      'Chạy `npm run new -- spots` và trả lời các câu hỏi.',
      'Trong `facts.yaml`, ghi giờ mở cửa, giá (số nguyên, đơn vị đồng) kèm ngày hỏi giá; chợ phiên ghi ở `days`.',
      'Ghi tọa độ kèm `accuracyM`: điểm có thể lệch bao nhiêu mét.',
      'Viết `vi.mdx` 120–300 chữ: đây là gì, có gì đáng xem, nên biết gì khi đến.',
      CHECK,
    ],
  },
  villages: {
    title: 'Làng, bản đón khách',
    steps: [
      'Chạy `npm run new -- villages` và trả lời các câu hỏi.',
      'Chọn `unit` theo cách gọi tại chỗ: thon, ban, xom, lang.',
      'Chỉ ghi `recognitions` khi có văn bản công nhận; dân tộc ghi cho cả làng, không bao giờ cho một người.',
      'Viết `vi.mdx` cùng người trong làng, và hỏi họ điều gì không nên kể. Sơ đồ các hộ: bản vẽ hoặc ảnh chụp bản vẽ ở `plan`.',
      CHECK,
    ],
  },
  homestays: {
    title: 'Nhà ở có phòng cho khách thuê',
    steps: [
      'Xin sự đồng ý của chủ nhà trước, ghi số phiếu và ngày vào `consent`.',
      'Chạy `npm run new -- homestays` và trả lời các câu hỏi.',
      'Sửa các dòng còn chữ "CẦN VIẾT" cho đúng: số buồng, giường, phòng tắm, đường vào, có nhận khách nước ngoài không.',
      'Ghi giá kèm ngày hỏi giá. Chủ nhà rút lại sự đồng ý: thêm `withdrawnOn`, rồi xóa tên và số điện thoại.',
      CHECK,
    ],
  },
  products: {
    title: 'Sản phẩm, có hoặc chưa có sao OCOP',
    steps: [
      'Chạy `npm run new -- products` và trả lời các câu hỏi.',
      'Chép sao, số quyết định, ngày và cơ quan từ quyết định công nhận; sao quá 36 tháng sẽ không hiện như còn hiệu lực.',
      'Nối với chủ thể (`producer`), nơi làm ra (`madeIn`) và nơi bán (`foundAt`).',
      'Rượu từ 15 độ trở lên: ghi `spirit: true`, không ghi giá và nơi mua.',
      CHECK,
    ],
  },
  producers: {
    title: 'Chủ thể OCOP: hợp tác xã, hộ, doanh nghiệp',
    steps: [
      'Chạy `npm run new -- producers` và trả lời các câu hỏi.',
      'Liên hệ của hợp tác xã, công ty: ghi `organisation: true`; của một người: cần `consent`.',
      'Viết `vi.mdx`: ai làm, làm ra sao, có đón khách tham quan không.',
      CHECK,
    ],
  },
  routes: {
    title: 'Tuyến tham quan',
    steps: [
      'Chạy `npm run new -- routes --stops heritage/a,spots/b`: các điểm dừng phải có sẵn.',
      'Sửa cách đi (`mode`), số ngày và độ khó cho đúng; đi thử rồi mới viết.',
      'Ghi điều cần mang theo ở `carry`, số km và phút từ điểm trước (`wayKm`, `wayMinutes`), và chỗ nghỉ ở `note`.',
      'Có tệp GPX đã ghi thì chép vào cạnh `facts.yaml` và thêm `line: duong-di.gpx`.',
      CHECK,
    ],
  },
  festivals: {
    title: 'Lễ hội',
    steps: [
      'Chạy `npm run new -- festivals` và trả lời các câu hỏi.',
      'Ghi ngày ở `when`: `lunar` (âm lịch Việt Nam; ngày 30 của tháng thiếu tính là 29, tháng nhuận không lặp lại hội) hoặc `solar`; ngày không cố định thì bỏ trống và kể trong bài.',
      'Nối với nơi tổ chức ở `at`.',
      'Viết `vi.mdx`: hội có gì, khách nên và không nên làm gì.',
      CHECK,
    ],
  },
  handbook: {
    title: 'Trang hướng dẫn chung: đường đi, ứng xử, an toàn, giấy phép',
    steps: [
      'Chạy `npm run new -- handbook` và trả lời các câu hỏi.',
      'Chọn `topic` và `order` (số nhỏ đứng trước).',
      'Viết `vi.mdx` ngắn, việc cần làm trước; chỉ ghi điều đã kiểm chứng.',
      CHECK,
    ],
  },
};

const CODES_README: Readme = {
  title: 'Sổ mã QR đã cấp',
  steps: [
    'Đừng gõ tay vào các tệp ở đây: mã đã in thì phải sống mãi.',
    'Cấp mã cho mục mới: `npm run codes -- issue` (lệnh `npm run new` đã cấp sẵn).',
    'Mục đổi tên hoặc gộp: `npm run codes -- move MÃ loại/tên-mới`.',
    'Nơi đã đóng: `npm run codes -- retire MÃ --why "lý do" --instead loại/tên`.',
    'Kiểm tra sổ: `npm run codes -- check`.',
  ],
};

/** The READMEs by their path relative to the content folder. */
export function folderReadmes(): Map<string, string> {
  return new Map([
    ...KINDS.map((kind) => [`${kind}/README.md`, markdown(KIND_READMES[kind])] as const),
    ['codes/README.md', markdown(CODES_README)] as const,
  ]);
}

function markdown({ title, steps }: Readme): string {
  return `# ${title}\n\n${steps.map((step, index) => `${index + 1}. ${step}\n`).join('')}`;
}
