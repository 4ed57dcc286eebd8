/** Every field of the content in words, so that an officer finds it: `photos.0.alt.vi` is "ảnh 1 › lời tả ảnh › tiếng Việt". */
import { isLocale, type Locale } from '../i18n/locales.ts';
import { languageName } from '../i18n/translate.ts';
import type { CommandLanguage } from '../lib/command.ts';
import type { BilingualText } from '../lib/diagnostic.ts';
import type { Facts } from '../schemas/facts.ts';
import type { LocalitiesFile } from '../schemas/locality.ts';
import type { Lot } from '../schemas/lot.ts';
import type { ProseFrontMatter } from '../schemas/prose.ts';
import type { Service } from '../schemas/service.ts';
import type { Site } from '../schemas/site.ts';

/** Every field name at any depth. */
type NamesOf<T> = T extends string | number | boolean | undefined
  ? never
  : T extends readonly (infer Item)[]
    ? NamesOf<Item>
    : T extends object
      ? { [K in keyof T & string]: K | NamesOf<T[K]> }[keyof T & string]
      : never;

type AnyName =
  | NamesOf<Facts>
  | NamesOf<Site>
  | NamesOf<LocalitiesFile>
  | NamesOf<ProseFrontMatter>
  | keyof Service
  | keyof Lot
  | 'withdrawn';
/** Those of languages follow the locale table; the text below the front matter is a field to a Word file. */
type FieldName = Exclude<AnyName, Locale | `name_${Locale}`> | 'body';

const NAMES = {
  acceptsForeigners: { vi: 'nhận khách nước ngoài', en: 'accepts foreigners' },
  acceptsVisits: { vi: 'đón khách tham quan', en: 'accepts visits' },
  access: { vi: 'lối đi', en: 'access on foot' },
  account: { vi: 'số tài khoản', en: 'account number' },
  accuracyM: { vi: 'sai số (mét)', en: 'accuracy in metres' },
  accuracy_m: { vi: 'sai số (mét)', en: 'accuracy in metres' },
  action: { vi: 'màu nút bấm', en: 'action colour' },
  address: { vi: 'địa chỉ', en: 'address' },
  alsoKnownAs: { vi: 'tên gọi khác', en: 'other names' },
  alt: { vi: 'lời tả ảnh', en: 'picture description' },
  always: { vi: 'luôn mở', en: 'always open' },
  anchor: { vi: 'một ngày chắc chắn có phiên', en: 'a day known to be one' },
  area: { vi: 'vùng nguyên liệu', en: 'growing area' },
  area_code: { vi: 'mã số vùng trồng', en: 'growing area code' },
  areaM2: { vi: 'diện tích (m²)', en: 'area in m²' },
  asOf: { vi: 'ngày hỏi', en: 'asked on' },
  as: { vi: 'được công nhận là', en: 'recognised as' },
  at: { vi: 'nơi tổ chức', en: 'held at' },
  atLeast: { vi: 'ít nhất', en: 'at least' },
  audio: { vi: 'bản ghi âm', en: 'recordings' },
  awaiting: { vi: 'điều còn chờ số liệu', en: 'what data are awaited' },
  awards: { vi: 'các lần công nhận', en: 'awards' },
  basemaps: { vi: 'nền bản đồ', en: 'basemaps' },
  backend: { vi: 'nơi lưu', en: 'where it saves' },
  bank: { vi: 'ngân hàng', en: 'bank' },
  bathroom: { vi: 'phòng tắm', en: 'bathroom' },
  beds: { vi: 'số giường', en: 'beds' },
  body: { vi: 'bài viết', en: 'text' },
  bounds: { vi: 'khung tọa độ', en: 'bounds' },
  branch: { vi: 'nhánh', en: 'branch' },
  by: { vi: 'người hoặc cơ quan', en: 'by whom' },
  callFirst: { vi: 'gọi trước', en: 'call first' },
  cancellation: { vi: 'hủy phòng', en: 'cancellation' },
  carry: { vi: 'đồ mang theo', en: 'what to carry' },
  certificates: { vi: 'giấy chứng nhận', en: 'certificates' },
  checked_on: { vi: 'ngày kiểm tra', en: 'checked on' },
  checkedOn: { vi: 'ngày kiểm tra', en: 'checked on' },
  closedDays: { vi: 'ngày nghỉ', en: 'closed days' },
  code: { vi: 'mã xã', en: 'commune code' },
  commune: { vi: 'mã xã', en: 'commune code' },
  communes: { vi: 'xã hiện nay', en: 'communes of today' },
  consent: { vi: 'sự đồng ý', en: 'consent' },
  contact: { vi: 'liên hệ của cẩm nang', en: 'the guide’s contact' },
  contacts: { vi: 'liên hệ', en: 'contacts' },
  count: { vi: 'số hộ', en: 'count' },
  credit: { vi: 'người chụp', en: 'credit' },
  daily: { vi: 'giờ mở hằng ngày', en: 'daily hours' },
  date: { vi: 'ngày', en: 'date' },
  dateIs: { vi: 'ngày này là ngày gì', en: 'what the date is' },
  day: { vi: 'ngày', en: 'day' },
  days: { vi: 'số ngày hoặc ngày phiên', en: 'days' },
  decision: { vi: 'số quyết định', en: 'decision number' },
  detail: { vi: 'địa chỉ chi tiết', en: 'address detail' },
  difficulty: { vi: 'độ khó', en: 'difficulty' },
  district: { vi: 'huyện cũ', en: 'former district' },
  documents: { vi: 'giấy tờ của lô', en: 'documents of the lot' },
  domain: { vi: 'tên miền', en: 'domain' },
  east: { vi: 'kinh độ phía đông', en: 'eastern longitude' },
  electronic: { vi: 'vé điện tử', en: 'electronic ticket' },
  email: { vi: 'thư điện tử', en: 'e-mail' },
  emergency: { vi: 'số khẩn cấp', en: 'emergency numbers' },
  everyDays: { vi: 'phiên cách đều ngày', en: 'every so many days' },
  expires: { vi: 'ngày hết hạn', en: 'expiry' },
  extended: { vi: 'đã gia hạn 180 ngày', en: 'extended by 180 days' },
  facebook: { vi: 'Facebook', en: 'Facebook' },
  fees: { vi: 'giá vé, giá phòng', en: 'fees' },
  festivals: { vi: 'lễ hội', en: 'festivals' },
  file: { vi: 'tên tệp', en: 'file name' },
  folder: { vi: 'thư mục nội dung', en: 'content folder' },
  for: { vi: 'cho việc gì', en: 'for what' },
  form: { vi: 'vật thể hay phi vật thể', en: 'tangible or intangible' },
  former: { vi: 'xã cũ', en: 'former communes' },
  formerCommunes: { vi: 'xã cũ', en: 'former communes' },
  formerDistrict: { vi: 'huyện cũ', en: 'former district' },
  formerProvince: { vi: 'tỉnh cũ', en: 'former province' },
  forms: { vi: 'biểu mẫu', en: 'forms' },
  foundAt: { vi: 'nơi bán, nơi gặp', en: 'found at' },
  free: { vi: 'miễn phí', en: 'free of charge' },
  fri: { vi: 'thứ sáu', en: 'Friday' },
  from: { vi: 'từ ngày', en: 'from' },
  geographicalIndication: { vi: 'chỉ dẫn địa lý', en: 'geographical indication' },
  gift: { vi: 'làm quà', en: 'as a gift' },
  goods: { vi: 'hàng bày bán', en: 'goods' },
  grade: { vi: 'hạng nguồn', en: 'grade of the source' },
  ground: { vi: 'màu nền', en: 'ground colour' },
  gtin: { vi: 'mã vạch', en: 'GTIN' },
  guides: { vi: 'các cẩm nang', en: 'guides' },
  handrail: { vi: 'tay vịn', en: 'handrail' },
  heating: { vi: 'sưởi', en: 'heating' },
  here: { vi: 'nơi treo sơ đồ', en: 'where the poster hangs' },
  hidden: { vi: 'mạng ẩn', en: 'hidden network' },
  holder: { vi: 'chủ tài khoản', en: 'account holder' },
  homestay: { vi: 'homestay', en: 'homestay' },
  host: { vi: 'máy chủ Git', en: 'Git host' },
  hotWater: { vi: 'nước nóng', en: 'hot water' },
  hours: { vi: 'giờ mở cửa', en: 'opening hours' },
  house: { vi: 'kiểu nhà', en: 'house' },
  households: { vi: 'số hộ', en: 'households' },
  houses: { vi: 'kiểu nhà', en: 'houses' },
  howToUse: { vi: 'cách dùng', en: 'how to use' },
  id: { vi: 'mã định danh', en: 'id' },
  illustration: { vi: 'hình minh họa', en: 'illustration' },
  includes: { vi: 'gồm những gì', en: 'what is included' },
  intangibleType: { vi: 'loại di sản phi vật thể', en: 'type of intangible heritage' },
  issuer: { vi: 'cơ quan ban hành', en: 'issuer' },
  keeping: { vi: 'bảo quản', en: 'keeping' },
  kind: { vi: 'loại', en: 'kind' },
  language: { vi: 'ngôn ngữ', en: 'language' },
  languages: { vi: 'ngôn ngữ', en: 'languages' },
  lastChecked: { vi: 'ngày thử liên kết', en: 'link last checked' },
  lat: { vi: 'vĩ độ', en: 'latitude' },
  legalName: { vi: 'tên pháp lý', en: 'legal name' },
  level: { vi: 'cấp', en: 'level' },
  licence: { vi: 'giấy phép', en: 'licence' },
  line: { vi: 'đường đi đã ghi', en: 'recorded way' },
  links: { vi: 'liên kết', en: 'links' },
  listings: { vi: 'ghi danh', en: 'listings' },
  localities: { vi: 'các vùng', en: 'localities' },
  locality: { vi: 'vùng', en: 'locality' },
  location: { vi: 'tọa độ', en: 'location' },
  lon: { vi: 'kinh độ', en: 'longitude' },
  lot: { vi: 'số lô', en: 'lot number' },
  lunar: { vi: 'ngày âm lịch', en: 'lunar date' },
  lunarDays: { vi: 'những ngày âm lịch mỗi tháng', en: 'days of each lunar month' },
  madeIn: { vi: 'nơi làm ra', en: 'made in' },
  maker: { vi: 'của ai', en: 'whose it is' },
  managingBody: { vi: 'đơn vị quản lý', en: 'managing body' },
  meals: { vi: 'bữa ăn', en: 'meals' },
  minutes: { vi: 'số phút dừng', en: 'minutes' },
  mobifone: { vi: 'sóng MobiFone', en: 'MobiFone signal' },
  mode: { vi: 'cách đi', en: 'mode of travel' },
  mon: { vi: 'thứ hai', en: 'Monday' },
  month: { vi: 'tháng', en: 'month' },
  name: { vi: 'tên', en: 'name' },
  north: { vi: 'vĩ độ phía bắc', en: 'northern latitude' },
  note: { vi: 'ghi chú', en: 'note' },
  notices: { vi: 'thông báo', en: 'notices' },
  number: { vi: 'số', en: 'number' },
  ocop: { vi: 'OCOP', en: 'OCOP' },
  of: { vi: 'bản gốc đã dịch', en: 'source that was translated' },
  offers: { vi: 'đón khách với', en: 'what guests find' },
  on: { vi: 'vào ngày', en: 'on the day' },
  order: { vi: 'thứ tự', en: 'order' },
  organisation: { vi: 'là cơ quan, tổ chức', en: 'is a public body' },
  origin: { vi: 'địa chỉ trang hoặc xuất xứ', en: 'origin' },
  owner: { vi: 'chủ sở hữu', en: 'owner' },
  packed: { vi: 'ngày đóng gói', en: 'packed on' },
  packs: { vi: 'quy cách và giá', en: 'packs and prices' },
  password: { vi: 'mật khẩu', en: 'password' },
  payment: { vi: 'cách trả tiền', en: 'payment' },
  paymentAccount: { vi: 'tài khoản nhận tiền', en: 'payment account' },
  people: { vi: 'có người nhận ra được', en: 'recognisable people' },
  peoples: { vi: 'dân tộc', en: 'peoples' },
  phone: { vi: 'điện thoại', en: 'phone' },
  photos: { vi: 'ảnh', en: 'photos' },
  plan: { vi: 'sơ đồ', en: 'plan' },
  portal: { vi: 'cổng gom nhiều cẩm nang', en: 'portal' },
  power: { vi: 'điện lưới', en: 'mains power' },
  price: { vi: 'giá', en: 'price' },
  produced: { vi: 'ngày sản xuất', en: 'produced on' },
  producer: { vi: 'chủ thể', en: 'producer' },
  products: { vi: 'sản phẩm', en: 'products' },
  province: { vi: 'tỉnh', en: 'province' },
  purposes: { vi: 'mục đích', en: 'purposes' },
  rank: { vi: 'hạng', en: 'rank' },
  ranks: { vi: 'xếp hạng', en: 'ranks' },
  recall_reason: { vi: 'lý do thu hồi', en: 'reason of the recall' },
  recall_reason_en: { vi: 'lý do thu hồi (tiếng Anh)', en: 'reason of the recall in English' },
  recalled: { vi: 'ngày thu hồi', en: 'recalled on' },
  recognitions: { vi: 'công nhận', en: 'recognitions' },
  registration: { vi: 'giấy đăng ký', en: 'registration' },
  related: { vi: 'mục liên quan', en: 'related entries' },
  relicType: { vi: 'loại hình di tích', en: 'relic type' },
  repo: { vi: 'kho', en: 'repository' },
  restricted: { vi: 'giấu tọa độ', en: 'coordinates hidden' },
  road: { vi: 'đường vào', en: 'road' },
  role: { vi: 'vai trò', en: 'role' },
  rooms: { vi: 'số buồng', en: 'rooms' },
  sample: { vi: 'là mẫu', en: 'is a sample' },
  sat: { vi: 'thứ bảy', en: 'Saturday' },
  season: { vi: 'mùa', en: 'season' },
  set: { vi: 'bộ sản phẩm OCOP', en: 'OCOP set' },
  sharedPlaces: { vi: 'chỗ nằm chung', en: 'shared places' },
  shipping: { vi: 'gửi xa, mang đi', en: 'shipping' },
  showPayment: { vi: 'hiện mã chuyển khoản trên trang', en: 'show the payment code on the page' },
  signal: { vi: 'sóng điện thoại', en: 'phone signal' },
  since: { vi: 'từ ngày', en: 'since' },
  solar: { vi: 'ngày dương lịch', en: 'solar date' },
  sources: { vi: 'nguồn', en: 'sources' },
  south: { vi: 'vĩ độ phía nam', en: 'southern latitude' },
  spanDays: { vi: 'kéo dài (ngày)', en: 'lasts (days)' },
  spirit: { vi: 'rượu từ 15 độ', en: 'spirit of 15° or more' },
  stages: { vi: 'các công đoạn', en: 'stages' },
  stalls: { vi: 'các sạp', en: 'stalls' },
  stars: { vi: 'số sao', en: 'stars' },
  stepFree: { vi: 'không bậc', en: 'step-free' },
  steps: { vi: 'bậc thang', en: 'steps' },
  stops: { vi: 'điểm dừng', en: 'stops' },
  summary: { vi: 'câu tóm tắt', en: 'summary' },
  sun: { vi: 'chủ nhật', en: 'Sunday' },
  surface: { vi: 'mặt đường', en: 'surface' },
  tagline: { vi: 'dòng giới thiệu', en: 'tagline' },
  tasteAt: { vi: 'nếm thử ở', en: 'taste at' },
  taxCode: { vi: 'mã số thuế', en: 'tax code' },
  text: { vi: 'nội dung', en: 'text' },
  theme: { vi: 'màu sắc', en: 'theme' },
  thu: { vi: 'thứ năm', en: 'Thursday' },
  tickets: { vi: 'vé, đặt chỗ', en: 'tickets and bookings' },
  title: { vi: 'tiêu đề', en: 'title' },
  to: { vi: 'đến mục', en: 'to' },
  topic: { vi: 'chủ đề', en: 'topic' },
  traceStamp: { vi: 'tem truy xuất đã có', en: 'trace stamp that is there' },
  translation: { vi: 'bản dịch', en: 'translation' },
  tue: { vi: 'thứ ba', en: 'Tuesday' },
  type: { vi: 'loại', en: 'type' },
  unfencedEdge: { vi: 'mép vực không rào', en: 'unfenced edge' },
  unit: { vi: 'đơn vị', en: 'unit' },
  until: { vi: 'đến ngày', en: 'until' },
  upToVnd: { vi: 'giá đến (đồng)', en: 'price up to, in VND' },
  url: { vi: 'địa chỉ web', en: 'web address' },
  validUntil: { vi: 'hiệu lực đến', en: 'valid until' },
  viettel: { vi: 'sóng Viettel', en: 'Viettel signal' },
  village: { vi: 'làng', en: 'village' },
  vinaphone: { vi: 'sóng VinaPhone', en: 'VinaPhone signal' },
  vnd: { vi: 'giá (đồng)', en: 'price in VND' },
  wayKm: { vi: 'số km từ điểm trước', en: 'kilometres from the stop before' },
  wayMinutes: { vi: 'số phút từ điểm trước', en: 'minutes from the stop before' },
  website: { vi: 'trang web', en: 'website' },
  wed: { vi: 'thứ tư', en: 'Wednesday' },
  weekly: { vi: 'ngày trong tuần', en: 'days of the week' },
  west: { vi: 'kinh độ phía tây', en: 'western longitude' },
  when: { vi: 'thời gian', en: 'when' },
  where: { vi: 'ở chỗ nào', en: 'where' },
  wifi: { vi: 'wifi', en: 'wifi' },
  wifiNetwork: { vi: 'mạng Wi-Fi cho khách', en: 'guests’ Wi-Fi' },
  withdrawn: { vi: 'sự đồng ý đã rút', en: 'consents taken back' },
  withdrawnOn: { vi: 'ngày rút đồng ý', en: 'withdrawn on' },
  workshops: { vi: 'trải nghiệm tại xưởng', en: 'workshops' },
  x: { vi: 'vị trí ngang', en: 'position across' },
  y: { vi: 'vị trí dọc', en: 'position down' },
  zalo: { vi: 'Zalo', en: 'Zalo' },
  readsStory: { vi: 'đọc đúng bài viết', en: 'reads the text of the page' },
  speaker: { vi: 'người nói', en: 'speaker' },
  transcript: { vi: 'lời viết ra', en: 'transcript' },
} as const satisfies Record<FieldName, BilingualText>;

/** The field in words alone, "ảnh 1 › lời tả ảnh › tiếng Việt"; an unknown name stands for itself. */
export function fieldWords(path: string, language: CommandLanguage): string {
  const words: string[] = [];
  for (const step of path.split('.')) {
    const index = /^\d+$/.test(step) ? Number(step) : undefined;
    if (index !== undefined && words.length > 0) words.push(`${words.pop()} ${index + 1}`);
    else words.push(wordsOf(step, language));
  }
  return words.join(' › ');
}

/** The field and its words, `photos.0.alt.vi (ảnh 1 › lời tả ảnh › tiếng Việt)`. */
export function fieldName(path: string, language: CommandLanguage): string {
  const named = fieldWords(path, language);
  return named === path ? path : `${path} (${named})`;
}

function wordsOf(step: string, language: CommandLanguage): string {
  const named = step.replace(/^name_/, '');
  if (isLocale(named)) {
    const tongue = languageName(named, language);
    if (named === step) return tongue;
    return { vi: `tên ${tongue}`, en: `${tongue} name` }[language];
  }
  return Object.hasOwn(NAMES, step) ? NAMES[step as FieldName][language] : step;
}
