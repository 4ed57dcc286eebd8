/**
 * The 26 sets of OCOP products, Decision 26/2026/QĐ-TTg of 22/5/2026, in their order: the number
 * that an entry gives is the place in this list.
 */
import { choose } from '../i18n/choose.ts';
import type { Locale } from '../i18n/locales.ts';
import type { LocalisedText } from '../schemas/text.ts';

const SETS = [
  { vi: 'Rau, củ, quả, hạt tươi', en: 'Fresh produce', fr: 'Produits frais', ko: '신선 채소와 과일', zh: '生鲜蔬果' },
  {
    vi: 'Thịt, thủy sản, trứng, sữa tươi',
    en: 'Fresh meat, fish, eggs and milk',
    fr: 'Viande, poisson, œufs et lait frais',
    ko: '신선 육류, 수산물, 달걀, 우유',
    zh: '生鲜肉、水产、蛋、奶',
  },
  { vi: 'Gạo, ngũ cốc', en: 'Rice and grain', fr: 'Riz et céréales', ko: '쌀과 곡물', zh: '大米与谷物' },
  {
    vi: 'Mật ong và nông sản thô khác',
    en: 'Honey and other raw produce',
    fr: 'Miel et autres produits bruts',
    ko: '꿀과 그 밖의 원물',
    zh: '蜂蜜与其他初级农产品',
  },
  { vi: 'Đồ ăn nhanh', en: 'Ready-to-eat food', fr: 'Plats prêts à manger', ko: '즉석식품', zh: '方便食品' },
  {
    vi: 'Chế biến từ gạo, ngũ cốc',
    en: 'Processed grain',
    fr: 'Produits céréaliers transformés',
    ko: '곡물 가공품',
    zh: '谷物加工品',
  },
  {
    vi: 'Chế biến từ rau, củ, quả, hạt',
    en: 'Processed produce',
    fr: 'Produits végétaux transformés',
    ko: '채소·과일 가공품',
    zh: '蔬果加工品',
  },
  {
    vi: 'Chế biến từ thịt, thủy sản, trứng, sữa, mật ong',
    en: 'Processed animal products and honey',
    fr: 'Produits animaux transformés et miel',
    ko: '축산·수산·꿀 가공품',
    zh: '畜禽水产与蜂蜜加工品',
  },
  { vi: 'Tương, nước mắm, nước chấm', en: 'Sauces', fr: 'Sauces', ko: '장과 소스', zh: '酱料' },
  { vi: 'Gia vị', en: 'Condiments', fr: 'Condiments', ko: '양념', zh: '调味品' },
  { vi: 'Chè', en: 'Tea', fr: 'Thé', ko: '차', zh: '茶' },
  { vi: 'Trà thảo mộc', en: 'Herbal tea', fr: 'Tisanes', ko: '허브차', zh: '草本茶' },
  { vi: 'Cà phê, ca cao', en: 'Coffee and cocoa', fr: 'Café et cacao', ko: '커피와 카카오', zh: '咖啡与可可' },
  { vi: 'Rượu trắng', en: 'White spirit', fr: 'Alcool blanc', ko: '증류주', zh: '白酒' },
  {
    vi: 'Đồ uống có cồn khác',
    en: 'Other alcoholic drinks',
    fr: 'Autres boissons alcoolisées',
    ko: '그 밖의 술',
    zh: '其他酒精饮料',
  },
  { vi: 'Nước uống đóng chai', en: 'Bottled water', fr: 'Eau en bouteille', ko: '생수', zh: '瓶装水' },
  {
    vi: 'Đồ uống không cồn khác',
    en: 'Other soft drinks',
    fr: 'Autres boissons sans alcool',
    ko: '그 밖의 음료',
    zh: '其他软饮料',
  },
  {
    vi: 'Thực phẩm chức năng, thuốc từ dược liệu',
    en: 'Functional food and herbal medicine',
    fr: 'Compléments et plantes médicinales',
    ko: '건강기능식품과 한약',
    zh: '功能食品与草药',
  },
  {
    vi: 'Mỹ phẩm từ dược liệu',
    en: 'Herbal cosmetics',
    fr: 'Cosmétiques aux plantes',
    ko: '약초 화장품',
    zh: '草本化妆品',
  },
  {
    vi: 'Tinh dầu, dược liệu khác',
    en: 'Essential oils and other herbs',
    fr: 'Huiles essentielles et autres plantes',
    ko: '에센셜 오일과 그 밖의 약초',
    zh: '精油与其他草药',
  },
  {
    vi: 'Thủ công mỹ nghệ gia dụng, trang trí',
    en: 'Household and decorative craft',
    fr: 'Artisanat domestique et décoratif',
    ko: '생활·장식 공예',
    zh: '家居装饰手工艺',
  },
  { vi: 'Vải, may mặc', en: 'Textiles', fr: 'Textiles', ko: '직물', zh: '纺织品' },
  { vi: 'Hoa', en: 'Flowers', fr: 'Fleurs', ko: '꽃', zh: '花卉' },
  { vi: 'Cây cảnh', en: 'Ornamental plants', fr: 'Plantes ornementales', ko: '관상식물', zh: '观赏植物' },
  { vi: 'Động vật cảnh', en: 'Ornamental animals', fr: 'Animaux d’ornement', ko: '관상동물', zh: '观赏动物' },
  {
    vi: 'Du lịch cộng đồng, du lịch sinh thái và điểm du lịch',
    en: 'Community tourism, eco-tourism and destinations',
    fr: 'Tourisme communautaire, écotourisme et destinations',
    ko: '지역사회 관광, 생태 관광, 관광지',
    zh: '社区旅游、生态旅游与目的地',
  },
] as const satisfies readonly LocalisedText[];

/** The six sectors that the sets belong to, in their order. */
export const OCOP_SECTORS = ['food', 'drinks', 'herbs', 'craft', 'ornamental', 'tourism'] as const;
/** The last set of each sector. */
const LAST_SETS = [13, 17, 20, 22, 25, 26];

/** The sector of a set, 1–26. Throws `RangeError` outside. */
export function ocopSectorOf(set: number): (typeof OCOP_SECTORS)[number] {
  const sector = set < 1 ? undefined : OCOP_SECTORS[LAST_SETS.findIndex((last) => set <= last)];
  if (!sector) throw new RangeError(`OCOP set must be 1–26, got ${set}`);
  return sector;
}

/** The short name of a set, 1–26. Throws `RangeError` outside. */
export function ocopSetName(number: number, locale: Locale): string {
  const set = SETS[number - 1];
  if (!set) throw new RangeError(`OCOP set must be 1–26, got ${number}`);
  return choose(set, locale).text;
}
