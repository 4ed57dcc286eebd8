/** The sheet that goes along on a visit: what to ask, and the consent. Two pages, to be printed on one leaf. */
import { fieldWords } from '../checks/field-names.ts';
import { openDocument } from '../prints/artefact.ts';
import type { PrintGuide } from '../prints/subject.ts';
import { drawConsent } from './consent.ts';
import { VISIT_FIELDS, type VisitedKind } from './fields.ts';
import { LEFT, Paper, WIDTH } from './paper.ts';
import { VISIT_WORDS, type VisitLanguage } from './words.ts';

const COLUMN_MM = { name: 52, value: 92, field: 36 };

/** The PDF. */
export async function visitSheet(
  kind: VisitedKind,
  guide: PrintGuide,
  language: VisitLanguage,
  contact: string | undefined,
): Promise<Uint8Array> {
  const words = VISIT_WORDS[language];
  const document = openDocument({ vi: VISIT_WORDS.vi.title[kind], en: VISIT_WORDS.en.title[kind] }, guide, [language]);
  const paper = new Paper(document, language);
  paper.paragraph(words.title[kind], { sizePt: 16, bold: true }, 1);
  paper.paragraph(guide.name[language] ?? guide.name.vi ?? guide.host, { grey: true }, 2);
  const half = WIDTH / 2;
  paper.at(`${words.date}:`, LEFT, paper.y, 40);
  paper.rule(LEFT + 30, paper.y + 4.5, half - 36);
  paper.at(`${words.officer}:`, LEFT + half, paper.y, 40);
  paper.rule(LEFT + half + 28, paper.y + 4.5, half - 28);
  paper.y += 9;
  paper.paragraph(words.guide, { sizePt: 8.5, grey: true }, 3);
  for (const { path, choices, lines = 1 } of VISIT_FIELDS[kind]) {
    paper.need(8 * lines);
    const top = paper.y;
    const label = paper.at(fieldWords(path, language), LEFT, top, COLUMN_MM.name - 3);
    const x = LEFT + COLUMN_MM.name;
    const labels = Object.values(choices ?? {}).map((one) => one[language]);
    const height = labels.length > 0 ? paper.ticks(labels, x, top, COLUMN_MM.value) : 7.2 * lines;
    if (labels.length === 0)
      for (let line = 1; line <= lines; line++) paper.rule(x, top + 7.2 * line - 2.2, COLUMN_MM.value);
    paper.at(path, x + COLUMN_MM.value + 3, top, COLUMN_MM.field, { sizePt: 7.5, grey: true, code: true });
    paper.y += Math.max(label, height) + 0.8;
  }
  paper.breakPage();
  drawConsent(paper, language, contact);
  return (await document.finish()).pdf;
}
