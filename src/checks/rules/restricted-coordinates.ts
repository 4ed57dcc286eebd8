import type { Rule } from '../rule.ts';
import { searchText } from '../text-search.ts';

const PLACES = new RegExp(
  [
    String.raw`\b\d{1,2}[.,]\d{3,}\s*[°NB]*\s*[,;/ ]\s*1\d{2}[.,]\d{3,}`,
    String.raw`\b\d{1,3}\s*°\s*\d{1,2}\s*['′’]`,
    String.raw`\b[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}\b`,
    String.raw`\bgeo:[-\d]\S*`,
    String.raw`https?://(?:maps\.app\.goo\.gl|goo\.gl/maps|(?:www\.)?google\.[a-z.]+/maps|maps\.google\.|maps\.apple\.com|(?:www\.)?openstreetmap\.org)[^\s)>]*[^\s)>.,;]`,
  ].join('|'),
  'g',
);

export const restrictedCoordinates: Rule = {
  code: 'restricted-coordinates',
  severity: 'error',
  asks: {
    vi: 'Bài viết của nơi giấu tọa độ (restricted) không được để lộ tọa độ.',
    en: 'The text of a place whose coordinates are hidden must not give them away.',
  },
  check({ entries }) {
    return entries
      .filter(({ facts }) => 'restricted' in facts && facts.restricted)
      .flatMap(({ prose }) => prose)
      .flatMap(({ file, body, bodyLine }) =>
        searchText(body, PLACES).map(({ text, line, column }) => ({
          file,
          at: { line: line + bodyLine - 1, column },
          message: {
            vi: `Nơi này được giấu tọa độ, nhưng bài viết in "${text}".`,
            en: `The coordinates of this place are hidden, but its text prints "${text}".`,
          },
          remedy: {
            vi: 'Xóa tọa độ hoặc liên kết bản đồ khỏi bài; chỉ dẫn khách hỏi người quản lý.',
            en: 'Delete the coordinates or map link; send visitors to its keepers instead.',
          },
        })),
      );
  },
};
