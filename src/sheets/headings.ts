/** What the headings of an office's own spreadsheet mean: "Hạng sao" is `ocop.awards.0.stars`. */
import { fieldWords } from '../checks/field-names.ts';
import { foldVietnamese } from '../lib/slug.ts';
import { isKind, KINDS, type Kind } from '../schemas/kinds.ts';
import type { Column } from './columns.ts';

/** The id of an entry's folder; no field of a file. */
export const ID_FIELD = 'id';
/** Headings that say nothing about an entry. */
export const IGNORED = 'ignored';
/** "19.61, 105.02" in one cell. */
export const POINT_FIELD = 'location';

/** The first heading of a sheet of ours, and how sheets are called. */
export const KIND_WORDS: Readonly<Record<Kind, readonly string[]>> = {
  heritage: ['Di sản', 'di tích', 'di tích lịch sử', 'danh thắng', 'danh mục di tích', 'danh sách di tích'],
  spots: ['Điểm tham quan', 'điểm đến', 'điểm du lịch'],
  villages: ['Làng bản', 'làng', 'bản', 'làng du lịch cộng đồng', 'thôn bản'],
  homestays: ['Homestay', 'cơ sở lưu trú', 'lưu trú', 'nhà nghỉ'],
  products: ['Sản phẩm', 'OCOP', 'sản phẩm OCOP', 'đặc sản', 'danh sách sản phẩm'],
  producers: ['Chủ thể', 'người làm ra', 'hợp tác xã', 'cơ sở sản xuất', 'chủ thể OCOP'],
  routes: ['Hành trình', 'tuyến', 'tour'],
  festivals: ['Lễ hội'],
  handbook: ['Sổ tay'],
};

type Synonyms = Readonly<Record<string, readonly string[]>>;

/** For every kind; a kind's own words go before these. */
const COMMON: Synonyms = {
  [IGNORED]: ['stt', 'tt', 'số tt', 'số thứ tự'],
  [ID_FIELD]: ['id', 'mã', 'mã định danh', 'mã mục'],
  [POINT_FIELD]: ['tọa độ', 'tọa độ gps', 'gps'],
  'vi.title': ['tên', 'tên gọi', 'tên đầy đủ', 'tên tiếng việt', 'tên địa điểm', 'tên điểm', 'tên (tiếng việt)'],
  'en.title': ['tên tiếng anh', 'english name', 'tên (tiếng anh)'],
  'vi.summary': ['tóm tắt', 'câu tóm tắt', 'mô tả ngắn', 'giới thiệu', 'giới thiệu ngắn', 'mô tả'],
  'en.summary': ['câu tóm tắt tiếng anh', 'tóm tắt tiếng anh', 'câu tóm tắt (tiếng anh)'],
  'vi.alsoKnownAs': ['tên khác', 'tên gọi khác', 'tên thường gọi'],
  locality: ['vùng', 'huyện', 'huyện cũ', 'huyện (cũ)', 'khu vực'],
  'address.communes': [
    'xã',
    'mã xã',
    'xã/phường',
    'xã, phường',
    'xã (mới)',
    'xã mới',
    'xã hiện nay',
    'địa chỉ',
    'địa điểm',
    'địa bàn',
  ],
  'address.formerCommunes': ['xã cũ', 'xã (cũ)', 'tên xã cũ', 'xã trước sáp nhập'],
  'address.detail.vi': [
    'thôn',
    'bản',
    'xóm',
    'làng',
    'thôn/bản',
    'thôn, bản',
    'thôn bản',
    'thôn/xóm',
    'địa chỉ chi tiết',
  ],
  'location.lat': ['vĩ độ', 'lat', 'latitude', 'vĩ độ (n)'],
  'location.lon': ['kinh độ', 'lon', 'lng', 'long', 'longitude', 'kinh độ (e)'],
  'location.accuracyM': ['sai số', 'sai số (m)'],
  'contacts.0.phone': ['điện thoại', 'số điện thoại', 'sđt', 'đt', 'số đt', 'điện thoại liên hệ', 'liên hệ'],
  'contacts.0.name': ['người đại diện', 'người liên hệ', 'đại diện', 'chủ hộ', 'chủ nhà', 'họ và tên', 'họ tên'],
  'contacts.0.email': ['email', 'thư điện tử'],
  'sources.0.title.vi': ['nguồn', 'căn cứ', 'nguồn tài liệu'],
  checkedOn: ['ngày kiểm tra', 'ngày cập nhật', 'ngày rà soát'],
  'hours.daily': ['giờ mở cửa', 'thời gian mở cửa'],
};

const OWN: Readonly<Record<Kind, Synonyms>> = {
  heritage: {
    'vi.title': ['tên di tích', 'di tích', 'tên di sản', 'di sản', 'tên di tích, danh thắng'],
    relicType: ['loại hình', 'loại hình di tích', 'loại di tích', 'phân loại', 'loại'],
    'ranks.0.rank': ['xếp hạng', 'cấp xếp hạng', 'hạng', 'cấp', 'cấp di tích', 'hạng di tích', 'mức xếp hạng'],
    'ranks.0.number': [
      'số quyết định',
      'quyết định',
      'quyết định số',
      'số qđ',
      'qđ xếp hạng',
      'quyết định xếp hạng',
      'số, ký hiệu quyết định',
    ],
    'ranks.0.date': [
      'ngày quyết định',
      'ngày qđ',
      'ngày xếp hạng',
      'năm xếp hạng',
      'ngày ký',
      'ngày, tháng, năm',
      'ngày ban hành',
    ],
    'ranks.0.issuer.vi': ['cơ quan quyết định', 'cơ quan ban hành', 'cơ quan ký', 'cơ quan cấp'],
    'managingBody.vi': ['đơn vị quản lý', 'cơ quan quản lý', 'quản lý'],
  },
  spots: { 'vi.title': ['tên điểm tham quan', 'điểm tham quan'], type: ['loại', 'loại hình', 'loại điểm'] },
  villages: {
    'vi.title': ['tên làng', 'tên bản', 'tên thôn', 'làng, bản'],
    unit: ['đơn vị', 'loại'],
    peoples: ['dân tộc'],
    'households.count': ['số hộ'],
  },
  homestays: {
    'vi.title': ['tên homestay', 'tên cơ sở', 'tên cơ sở lưu trú', 'homestay'],
    village: ['làng', 'bản', 'thôn', 'thuộc làng'],
    house: ['kiểu nhà', 'loại nhà'],
    rooms: ['số phòng', 'số buồng', 'phòng'],
    beds: ['số giường', 'giường'],
    sharedPlaces: ['chỗ nằm chung', 'sức chứa chung'],
    bathroom: ['phòng tắm', 'nhà vệ sinh'],
    'fees.0.vnd': ['giá', 'giá phòng', 'đơn giá'],
  },
  products: {
    'vi.title': ['tên sản phẩm', 'sản phẩm', 'tên sp'],
    'ocop.awards.0.stars': [
      'hạng sao',
      'số sao',
      'sao',
      'hạng',
      'xếp hạng',
      'phân hạng',
      'kết quả',
      'kết quả phân hạng',
      'hạng ocop',
      'đạt',
    ],
    'ocop.awards.0.decision': ['số quyết định', 'quyết định', 'quyết định số', 'số qđ', 'quyết định công nhận'],
    'ocop.awards.0.date': [
      'ngày quyết định',
      'ngày qđ',
      'ngày công nhận',
      'năm công nhận',
      'ngày cấp',
      'ngày ký',
      'năm',
    ],
    'ocop.awards.0.issuer.vi': ['cơ quan công nhận', 'cơ quan cấp', 'cơ quan ban hành'],
    'ocop.set': ['bộ sản phẩm', 'bộ', 'bộ sản phẩm ocop'],
    producer: [
      'chủ thể',
      'tên chủ thể',
      'chủ thể sản xuất',
      'chủ thể ocop',
      'cơ sở sản xuất',
      'đơn vị sản xuất',
      'nhà sản xuất',
    ],
    'packs.0.vnd': ['giá', 'giá bán', 'đơn giá', 'giá (đồng)'],
    'packs.0.for.vi': ['quy cách', 'quy cách đóng gói', 'đóng gói', 'khối lượng'],
    'origin.vi': ['xuất xứ', 'nguồn gốc', 'vùng nguyên liệu', 'nguyên liệu'],
    'keeping.vi': ['bảo quản', 'hướng dẫn bảo quản'],
    gtin: ['mã vạch', 'gtin'],
  },
  producers: {
    'vi.title': ['tên chủ thể', 'tên hợp tác xã', 'tên htx', 'tên cơ sở', 'chủ thể'],
    type: ['loại', 'loại hình', 'loại chủ thể'],
    taxCode: ['mã số thuế', 'mst'],
    legalName: ['tên pháp lý'],
  },
  routes: { 'vi.title': ['tên tuyến', 'tên hành trình'] },
  festivals: { 'vi.title': ['tên lễ hội', 'lễ hội'] },
  handbook: {},
};

/** Finds the field that a heading names in a sheet of a kind; `undefined` for what nobody knows. */
export function headingReader(kind: Kind, columns: readonly Column[]): (heading: string) => string | undefined {
  // A field that this kind has not is nobody's.
  const known = new Set([ID_FIELD, IGNORED, POINT_FIELD, ...columns.map(({ field }) => field)]);
  const fields = new Map<string, string>();
  const learn = (words: readonly string[], field: string) => {
    for (const word of words) if (known.has(field) && !fields.has(folded(word))) fields.set(folded(word), field);
  };
  for (const { field } of columns) learn([field, columnLabel(field)], field);
  for (const synonyms of [OWN[kind], COMMON])
    for (const [field, words] of Object.entries(synonyms)) learn(words, field);
  return (heading) => fields.get(folded(heading));
}

/** The heading of a column in our own sheets. */
export function columnLabel(field: string): string {
  const [first = '', ...rest] = field.split('.');
  const isProse = rest.length === 1 && ['title', 'summary', 'alsoKnownAs'].includes(rest[0] ?? '');
  if (!isProse) return capital(fieldWords(field, 'vi'));
  const name = rest[0] === 'title' ? 'tên' : fieldWords(rest[0] ?? '', 'vi');
  return `${capital(name)} (${fieldWords(first, 'vi')})`;
}

/** The kind that a sheet or a file is about, by its name. */
export function kindOfName(name: string): Kind | undefined {
  const wanted = folded(name);
  if (isKind(wanted)) return wanted;
  return KINDS.find((kind) => KIND_WORDS[kind].some((word) => folded(word) === wanted));
}

/** The kind whose own headings a row has most of; `undefined` where two have as many. */
export function kindOfHeadings(headings: readonly string[]): Kind | undefined {
  const scored = KINDS.map((kind) => {
    const own = Object.values(OWN[kind]).flat().map(folded);
    const titles = (OWN[kind]['vi.title'] ?? []).map(folded);
    const words = headings.map(folded);
    return {
      kind,
      score: words.filter((word) => own.includes(word)).length + (words.some((word) => titles.includes(word)) ? 2 : 0),
    };
  }).sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  return best && best.score > (second?.score ?? 0) ? best.kind : undefined;
}

/** Case, marks, spaces and what stands around them do not count. */
function folded(text: string): string {
  return foldVietnamese(text).replace(/[*:]/g, ' ').replace(/\s+/g, ' ').trim();
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
