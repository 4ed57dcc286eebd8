import type { Finding, Rule } from '../rule.ts';
import { fieldsOf } from '../walk.ts';

/** Nobody asks less than this in đồng. */
const LEAST = 500;

export const priceSeparator: Rule = {
  code: 'price-separator',
  severity: 'error',
  asks: {
    vi: 'Giá viết bằng đồng, không dấu chấm ngăn cách: 12000, không phải 12.000.',
    en: 'Prices are whole đồng without a separator: 12000, not 12.000.',
  },
  check({ entries, locate, found }) {
    return entries.flatMap(({ facts, file }) =>
      [...fieldsOf(facts)].flatMap(({ path, name, value }): Finding[] => {
        if (!['vnd', 'upToVnd'].includes(name) || typeof value !== 'number' || value === 0 || value >= LEAST) return [];
        const span = locate(file, path).value;
        const written = span ? (found.texts.get(file) ?? '').slice(...span) : '';
        const isSeparated = /^\d{1,3}(?:\.\d{3})+$/.test(written);
        const right = isSeparated ? Number(written.replaceAll('.', '')) : value * 1000;
        return [
          {
            file,
            path,
            message: {
              vi: `Giá ở đây được hiểu là ${value} đồng.`,
              en: `This price is read as ${value} đồng.`,
            },
            remedy: isSeparated
              ? { vi: `Viết ${right}.`, en: `Write ${right}.` }
              : { vi: `Nếu là ${value} nghìn đồng, viết ${right}.`, en: `If it is ${value} thousand, write ${right}.` },
            ...(isSeparated && { corrected: String(right) }),
          },
        ];
      }),
    );
  },
};
