/** VNI Windows (the fonts VNI-Times …): a letter, then a character for its mark; a few letters have one character. */

/** Marks behind a letter, by the letter. */
const MARKS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  a: marks('ùøûõïâáàåãäêéèúüë', 'áàảãạâấầẩẫậăắằẳẵặ'),
  e: marks('ùøûõïâáàåãä', 'éèẻẽẹêếềểễệ'),
  o: marks('ùøûõïâáàåãä', 'óòỏõọôốồổỗộ'),
  u: marks('ùøûõï', 'úùủũụ'),
  y: marks('ùøûõ', 'ýỳỷỹ'),
  ô: marks('ùøûõï', 'ớờởỡợ'),
  ö: marks('ùøûõï', 'ứừửữự'),
};
const SINGLE: Readonly<Record<string, string>> = {
  ...{ ñ: 'đ', ô: 'ơ', ö: 'ư', í: 'í', ì: 'ì', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' },
  ...{ Ñ: 'Đ', Ô: 'Ơ', Ö: 'Ư', Í: 'Í', Ì: 'Ì', Æ: 'Ỉ', Ó: 'Ĩ', Ò: 'Ị', Î: 'Ỵ' },
};

/** The text in Unicode. */
export function fromVni(text: string): string {
  let read = '';
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    const marked = MARKS[letter.toLowerCase()]?.[text.charAt(at + 1).toLowerCase()];
    if (marked !== undefined) {
      read += letter === letter.toLowerCase() ? marked : marked.toUpperCase();
      at++;
    } else {
      read += SINGLE[letter] ?? letter;
    }
  }
  return read;
}

function marks(from: string, to: string): Record<string, string> {
  return Object.fromEntries([...from].map((mark, index) => [mark, [...to][index] ?? '']));
}
