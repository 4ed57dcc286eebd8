import type { CheckedEntry } from '../context.ts';
import type { Rule } from '../rule.ts';

export const sourcesMissing: Rule = {
  code: 'sources-missing',
  severity: 'warning',
  asks: {
    vi: 'Mục không phải mẫu cần nói thông tin lấy từ đâu (sources).',
    en: 'An entry that is no sample should say where its facts come from.',
  },
  check({ entries }) {
    return entries
      .filter((entry) => !entry.facts.sample && entry.facts.sources.length === 0 && !isAboutTheGuide(entry))
      .map(({ file }) => ({
        file,
        message: {
          vi: 'Mục này chưa có nguồn: khách và người sau không biết thông tin lấy từ đâu.',
          en: 'This entry has no source: neither visitors nor later editors can tell where its facts come from.',
        },
        remedy: {
          vi: 'Thêm sources: với grade A (văn bản nhà nước) hoặc B (báo chí, trang khác), title, và url nếu có.',
          en: 'Add sources: with grade A (state document) or B (press, other page), title, and url where there is one.',
        },
      }));
  },
};

/** What the guide says of itself and of its codes needs no other witness. */
function isAboutTheGuide({ facts }: CheckedEntry): boolean {
  return 'topic' in facts && (facts.topic === 'about' || facts.topic === 'codes');
}
