/** Whether a word can be Vietnamese: how the encodings of old files are told apart. */

const ONSET = '(?:b|ch|c|d|đ|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|r|s|th|tr|t|v|x)?';
const NUCLEUS = [
  ...['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y', 'oo'],
  ...['ai', 'ao', 'au', 'ay', 'âu', 'ây', 'eo', 'êu', 'ia', 'iê', 'iêu', 'iu', 'oa', 'oai', 'oao', 'oay', 'oă', 'oe'],
  ...['oeo', 'oi', 'ôi', 'ơi', 'ua', 'uâ', 'uây', 'uê', 'ui', 'uy', 'uya', 'uyê', 'uyu', 'uô', 'uôi', 'uơ', 'ưa', 'ưi'],
  ...['ươ', 'ươi', 'ươu', 'ưu', 'yê', 'yêu'],
].sort((a, b) => b.length - a.length);
const SYLLABLE = new RegExp(`^${ONSET}(?:${NUCLEUS.join('|')})(?:ch|c|m|ng|nh|n|p|t)?$`, 'u');
/** Huyền, sắc, hỏi, ngã, nặng: at most one to a syllable. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** Whether the word is built as a Vietnamese syllable is; marks and all. */
export function isSyllable(word: string): boolean {
  // A word is small, or begins with a capital, or is all capitals: a capital inside is a wrong letter.
  if (!/^(?:\p{Lu}?\p{Ll}*|\p{Lu}+)$/u.test(word.normalize('NFC'))) return false;
  const parts = word.toLowerCase().normalize('NFD');
  if ((parts.match(TONES)?.length ?? 0) > 1) return false;
  return SYLLABLE.test(parts.replace(TONES, '').normalize('NFC'));
}
