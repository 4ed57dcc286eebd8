/** Notes to the printer and the mounter, outside the trim. */
import type { PrintPage } from './page.ts';
import type { PrintGuide, PrintSubject } from './subject.ts';

/** What is on the page and how it is made. */
export function making(page: PrintPage, ref: string, guide: PrintGuide): void {
  const { trimMm, codes } = page.record;
  const sizes = codes.map(({ sideMm, modules, level }) => `${sideMm.toFixed(1)} mm (${modules} ô/modules, ${level})`);
  page.note(
    `${ref} · ${trimMm.width} × ${trimMm.height} mm + ${page.format.bleedMm} mm tràn lề / bleed · mã / code ${sizes.join(', ')}, K100 · nội dung ngày / content of ${guide.contentDate}`,
  );
}

/** Where a sign hangs, and the raised ring that lets a hand find the code. */
export function mounting(page: PrintPage, subject: PrintSubject, guide: PrintGuide): void {
  making(page, `${subject.ref} · ${subject.code}`, guide);
  page.note(
    'Treo sao cho tâm mã cách mặt đất 1,2–1,4 m, mặt biển đứng thẳng, không kính, không đèn lóa. Vòng tròn cạnh mã: gắn đinh tròn nổi hoặc dập nổi, cao 0,8–1,5 mm.',
  );
  page.note(
    'Mount with the centre of the code 1.2–1.4 m above the ground, upright, without glass or glare. The ring beside the code: a raised disc, glued or embossed, 0.8–1.5 mm high.',
  );
}
