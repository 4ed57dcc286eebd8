/**
 * TCVN3 (ABC, the fonts .VnTime …): one byte a letter, TCVN 5712:1993 VN3. Its capitals with tone marks exist
 * only in fonts of capitals (.VnTimeH), so they arrive as small letters.
 */

/** What a Western reader sees → what was meant. */
const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['µ¸¶·¹', 'àáảãạ'],
    ['¨»¾¼½Æ', 'ăằắẳẵặ'],
    ['©ÇÊÈÉË', 'âầấẩẫậ'],
    ['®', 'đ'],
    ['ÌÐÎÏÑ', 'èéẻẽẹ'],
    ['ªÒÕÓÔÖ', 'êềếểễệ'],
    ['×ÝØÜÞ', 'ìíỉĩị'],
    ['ßãáâä', 'òóỏõọ'],
    ['«åèæçé', 'ôồốổỗộ'],
    ['¬êíëìî', 'ơờớởỡợ'],
    ['ïóñòô', 'ùúủũụ'],
    ['\u00ADõøö÷ù', 'ưừứửữự'],
    ['úýûüþ', 'ỳýỷỹỵ'],
    ['¡¢§£¤¥¦', 'ĂÂĐÊÔƠƯ'],
  ].flatMap(([from = '', to = '']) => [...from].map((letter, index) => [letter, [...to][index] ?? letter])),
);

/** The text in Unicode; a word whose other letters are capitals becomes capitals. */
export function fromTcvn3(text: string): string {
  return text.replace(/[A-Za-z\u00A1-\u00FE]+/g, (word) => {
    const read = [...word].map((letter) => LETTERS[letter] ?? letter).join('');
    const plain = word.replace(/[^A-Za-z]/g, '');
    return plain.length > 1 && plain === plain.toUpperCase() ? read.toUpperCase() : read;
  });
}
