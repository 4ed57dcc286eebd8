/**
 * Which language a passage is written in: by its script (Unicode property `Script`), and among Latin
 * ones by Vietnamese marks and by each language's commonest words. It only answers where it is sure:
 * a passage in English is full of Vietnamese names, and must stay English.
 */

/** The languages that can be told apart, whether or not the product speaks them. */
export const RECOGNISED = ['vi', 'en', 'fr', 'ko', 'zh', 'zh-Hant', 'ja', 'th', 'ru', 'ar', 'he', 'km', 'lo'] as const;

export type Recognised = (typeof RECOGNISED)[number];

/** Shorter passages are mostly names; a character of a script without an alphabet says as much as three letters. */
const LEAST_LETTERS = 60;
const EAST_ASIAN_WEIGHT = 3;

/** Scripts of one language each, for our purposes. */
const SCRIPTS: readonly (readonly [Recognised, RegExp])[] = [
  ['ko', /\p{Script=Hangul}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['th', /\p{Script=Thai}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['km', /\p{Script=Khmer}/gu],
  ['lo', /\p{Script=Lao}/gu],
];
const HAN = /\p{Script=Han}/gu;
const LATIN = /\p{Script=Latin}/gu;

/** Common characters that only the traditional script has, and those that only the simplified one has. */
const TRADITIONAL = /[這個們來國說時對學會無為與從後開關東車長門間問馬風過還進邊點話語請見親觀買賣樣種業龍]/gu;
const SIMPLIFIED = /[这个们来国说时对学会无为与从后开关东车长门间问马风过还进边点话语请见亲观买卖样种业龙]/gu;

/** Letters that Vietnamese alone has: its prose holds 15–35 % of them, others with Vietnamese names under 10 %. */
const VIETNAMESE = /[ăđơưằầềìòờùừỳảẳẩẻểỉỏổởủửỷãẵẫẽễĩõỗỡũữỹắấếíóốớúứýạặậẹệịọộợụựỵ]/giu;
const VIETNAMESE_FROM = 0.14;

/** What every sentence of a language is held together with. */
const COMMON_WORDS: readonly (readonly [Recognised, ReadonlySet<string>])[] = [
  [
    'en',
    words('the of and to in is are was were that for with on this from by it as at you your or be not have has its'),
  ],
  [
    'fr',
    words(
      'le la les l d de des du et en un une est sont que qu qui dans pour sur au aux pas ne vous votre par ce cette se il elle ou plus avec on',
    ),
  ],
  // Typed without marks, as on a phone that has no Vietnamese keyboard.
  [
    'vi',
    words(
      'va cua la nhung khong duoc trong nguoi co cac mot cho den nay ben nam voi tu khi tren duong gan rat di vao o ra thi',
    ),
  ],
];
const COMMON_FROM = 0.2;
/** How much more of another language's words than of its own a passage must have. */
const CLEARLY = 2;

/** The language of a passage, or undefined where it is too short or too mixed to tell. */
export function recognise(text: string): Recognised | undefined {
  const passage = text.normalize('NFC');
  const latin = count(passage, LATIN);
  const han = count(passage, HAN);
  const scripts = SCRIPTS.map(([language, letters]) => [language, count(passage, letters)] as const);
  const hangulOrKana = scripts.filter(([language]) => language === 'ko' || language === 'ja');
  const others = scripts.reduce((sum, [, letters]) => sum + letters, 0);
  const eastern = han + hangulOrKana.reduce((sum, [, letters]) => sum + letters, 0);
  if (latin + others + han + eastern * (EAST_ASIAN_WEIGHT - 1) < LEAST_LETTERS) return undefined;
  // Names in Latin letters stand in every language, so its own script need not be most of it.
  const [most, letters] = scripts.reduce((best, next) => (next[1] > best[1] ? next : best));
  const foreign = Math.max(letters, han) * (most === 'ko' || most === 'ja' || han > letters ? EAST_ASIAN_WEIGHT : 1);
  if (foreign > latin / 2) return letters > han / 4 ? most : chineseOf(passage);
  return foreign > latin / 8 ? undefined : latinOf(passage);
}

/** Whether a recognised passage does not belong in a text of a language (its BCP 47 tag). */
export function isForeign(recognised: Recognised, tag: string): boolean {
  const [found, wanted] = [new Intl.Locale(recognised).maximize(), new Intl.Locale(tag).maximize()];
  // Persian shares the script of Arabic, Ukrainian that of Russian: there only words could tell.
  return found.script !== wanted.script || (found.script === 'Latn' && found.language !== wanted.language);
}

/** Whether a passage that was recognised as Vietnamese lacks its marks. */
export function lacksMarks(text: string): boolean {
  return markedShare(text.normalize('NFC')) < VIETNAMESE_FROM;
}

function markedShare(passage: string): number {
  return count(passage, VIETNAMESE) / (count(passage, LATIN) || 1);
}

function chineseOf(passage: string): Recognised {
  return count(passage, TRADITIONAL) > count(passage, SIMPLIFIED) ? 'zh-Hant' : 'zh';
}

function latinOf(passage: string): Recognised | undefined {
  if (markedShare(passage) >= VIETNAMESE_FROM) return 'vi';
  const all = passage.toLowerCase().match(/\p{L}+/gu) ?? [];
  const [first, second] = COMMON_WORDS.map(
    ([language, common]) => [language, all.filter((word) => common.has(word)).length / all.length] as const,
  ).sort(([, a], [, b]) => b - a);
  return first && second && first[1] > COMMON_FROM && first[1] > second[1] * CLEARLY ? first[0] : undefined;
}

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
