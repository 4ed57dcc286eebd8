import type { Finding, Rule } from '../rule.ts';

export const spiritPromoted: Rule = {
  code: 'spirit-promoted',
  severity: 'error',
  asks: {
    vi: 'Rượu từ 15 độ trở lên không có giá, nơi bán, nơi nếm, sạp chợ hay liên kết mua hàng.',
    en: 'A spirit of 15° or more has no price, shop, stall, tasting or link to buy it.',
  },
  check({ entries }) {
    const spirits = new Set<string>(
      entries.flatMap(({ ref, facts }) => ('spirit' in facts && facts.spirit ? [ref] : [])),
    );
    return entries.flatMap(({ facts, file }): Finding[] => {
      if ('stalls' in facts)
        return facts.stalls.flatMap(({ products }, at) => stallFindings(products, at, spirits, file));
      if (!('spirit' in facts) || !facts.spirit) return [];
      const links = facts.links.flatMap(({ kind }, index) =>
        kind === 'shop' || kind === 'marketplace' || kind === 'social' ? [['links', index]] : [],
      );
      const fields = [
        ...(facts.packs.length > 0 ? [['packs']] : []),
        ...(facts.tasteAt.length > 0 ? [['tasteAt']] : []),
        ...(facts.foundAt.length > 0 ? [['foundAt']] : []),
        ...links,
      ];
      return fields.map((path) => ({
        file,
        path,
        message: {
          vi: 'Đây là rượu từ 15 độ trở lên, không được quảng cáo: trang chỉ nêu việc công nhận, không giá, không nơi mua.',
          en: 'This is a spirit of 15° or more, which may not be advertised: its page states the award alone, no price and no shop.',
        },
        remedy: {
          vi: 'Xóa trường này; nếu rượu dưới 15 độ, bỏ spirit: true.',
          en: 'Delete this field; where it is below 15°, drop spirit: true.',
        },
      }));
    });
  },
};

function stallFindings(products: readonly string[], at: number, spirits: ReadonlySet<string>, file: string): Finding[] {
  return products.flatMap((ref, index) =>
    spirits.has(ref)
      ? [
          {
            file,
            path: ['stalls', at, 'products', index],
            message: {
              vi: `${ref} là rượu từ 15 độ trở lên, không được quảng cáo: nêu sạp bán là chỉ nơi mua.`,
              en: `${ref} is a spirit of 15° or more, which may not be advertised: to name its stall is to say where to buy it.`,
            },
            remedy: { vi: 'Bỏ sản phẩm này khỏi sạp.', en: 'Take this product off the stall.' },
          },
        ]
      : [],
  );
}
