/** The scenes an entry may name in its facts (`illustration: pass`), and what each one shows. */
import type { BilingualText } from '../lib/diagnostic.ts';

export const sceneNames = [
  'pass',
  'gorge',
  'river',
  'dam',
  'mountain',
  'terraces',
  'cave',
  'earth-house',
  'stilt-house',
  'temple',
  'stele',
  'old-street',
  'museum',
  'market',
  'weaving',
  'festival',
  'honey',
  'wine',
  'sauce',
  'rice',
  'cakes',
  'cloth',
  'incense',
  'pomelo',
  'handbook',
] as const;

export type SceneName = (typeof sceneNames)[number];

/** One line a scene: for officers choosing one, and as the picture's text alternative. */
export const sceneMeanings = {
  pass: {
    vi: 'Hình minh họa: đèo quanh co giữa núi đá',
    en: 'Illustration: a winding pass between limestone mountains',
  },
  gorge: {
    vi: 'Hình minh họa: dòng sông dưới đáy hẻm vực',
    en: 'Illustration: a river at the bottom of a gorge',
  },
  river: {
    vi: 'Hình minh họa: thuyền trên khúc sông lặng',
    en: 'Illustration: a boat on a quiet stretch of river',
  },
  dam: { vi: 'Hình minh họa: đập nước chắn ngang sông', en: 'Illustration: a weir across a river' },
  mountain: {
    vi: 'Hình minh họa: đỉnh núi cao trên tầng mây',
    en: 'Illustration: a high summit above the clouds',
  },
  terraces: {
    vi: 'Hình minh họa: ruộng bậc thang bên sườn núi',
    en: 'Illustration: rice terraces on a mountainside',
  },
  cave: {
    vi: 'Hình minh họa: cửa hang đón ánh sáng',
    en: 'Illustration: light at the mouth of a cave',
  },
  'earth-house': {
    vi: 'Hình minh họa: nhà trình tường lợp ngói âm dương',
    en: 'Illustration: a rammed-earth house under yin-yang tiles',
  },
  'stilt-house': {
    vi: 'Hình minh họa: nhà sàn bên ruộng lúa',
    en: 'Illustration: a stilt house beside rice fields',
  },
  temple: {
    vi: 'Hình minh họa: cổng đền ba gian mái cong',
    en: 'Illustration: a three-bay temple gate with curved roofs',
  },
  stele: {
    vi: 'Hình minh họa: bia đá trên lưng rùa',
    en: 'Illustration: a stone stele on a tortoise',
  },
  'old-street': {
    vi: 'Hình minh họa: dãy nhà cổ trong phố',
    en: 'Illustration: a row of old houses along a street',
  },
  museum: {
    vi: 'Hình minh họa: nhà trưng bày và trống đồng',
    en: 'Illustration: an exhibition house and a bronze drum',
  },
  market: {
    vi: 'Hình minh họa: phiên chợ vùng cao',
    en: 'Illustration: a highland market',
  },
  weaving: {
    vi: 'Hình minh họa: khung cửi đang dệt dở',
    en: 'Illustration: a loom with cloth half woven',
  },
  festival: {
    vi: 'Hình minh họa: cờ hội và trống ngày lễ',
    en: 'Illustration: festival flags and a drum',
  },
  honey: {
    vi: 'Hình minh họa: hũ mật ong và hoa bạc hà',
    en: 'Illustration: a jar of honey and mint flowers',
  },
  wine: {
    vi: 'Hình minh họa: chai và hũ sành',
    en: 'Illustration: a bottle and an earthen jar',
  },
  sauce: {
    vi: 'Hình minh họa: chum tương và bát',
    en: 'Illustration: a crock of soybean sauce and a bowl',
  },
  rice: {
    vi: 'Hình minh họa: túi gạo và bông lúa',
    en: 'Illustration: a bag of rice and its ears',
  },
  cakes: {
    vi: 'Hình minh họa: bánh gói lá',
    en: 'Illustration: cakes wrapped in leaves',
  },
  cloth: {
    vi: 'Hình minh họa: cuộn vải dệt tay',
    en: 'Illustration: rolls of handwoven cloth',
  },
  incense: {
    vi: 'Hình minh họa: bó hương trầm',
    en: 'Illustration: a bundle of incense',
  },
  pomelo: {
    vi: 'Hình minh họa: quả bưởi trên đĩa',
    en: 'Illustration: pomelos on a dish',
  },
  handbook: {
    vi: 'Hình minh họa: cột chỉ đường và la bàn',
    en: 'Illustration: a signpost and a compass',
  },
} as const satisfies Record<SceneName, BilingualText>;
