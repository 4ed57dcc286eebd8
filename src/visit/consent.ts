/** The consent of a visit (Law 91/2025): read aloud, ticked box by box, signed or printed with a thumb. */
import { LEFT, type Paper, WIDTH } from './paper.ts';
import { VISIT_WORDS, type VisitLanguage } from './words.ts';

const SIGN_MM = { width: 78, height: 34 };
/** A thumb of a grown man, rolled, with room around it. */
const THUMB_MM = { width: 34, height: 34 };

/** Draws it; `contact` is whom to call who changes their mind. */
export function drawConsent(paper: Paper, language: VisitLanguage, contact: string | undefined): void {
  const words = VISIT_WORDS[language];
  paper.need(125);
  paper.paragraph(`${words.consent}…………`, { sizePt: 13, bold: true });
  paper.paragraph(words.readAloud, { bold: true }, 1);
  paper.paragraph(words.speech.replace('{contact}', contact ?? words.noContact), { sizePt: 11 }, 3);
  paper.paragraph(words.allow, { bold: true }, 1);
  paper.y += paper.ticks(words.what, LEFT, paper.y, WIDTH) + 1;
  paper.paragraph(words.where, { bold: true }, 1);
  paper.y += paper.ticks(words.purposes, LEFT, paper.y, WIDTH) + 3;
  drawSignature(paper, language);
  paper.paragraph(words.keep, { sizePt: 8.5, grey: true });
}

/** Room for a signature, a thumbprint and a witness. */
export function drawSignature(paper: Paper, language: VisitLanguage): void {
  const words = VISIT_WORDS[language];
  paper.need(SIGN_MM.height + 12);
  const top = paper.y + 5;
  const thumb = LEFT + SIGN_MM.width + 4;
  const witness = thumb + THUMB_MM.width + 4;
  paper.at(words.signature, LEFT, paper.y, SIGN_MM.width, { bold: true });
  paper.at(words.thumb, thumb, paper.y, THUMB_MM.width, { bold: true });
  paper.box(LEFT, top, SIGN_MM.width, SIGN_MM.height);
  paper.box(thumb, top, THUMB_MM.width, THUMB_MM.height);
  paper.at(words.witness, witness, paper.y, LEFT + WIDTH - witness, { sizePt: 8.5, grey: true });
  paper.rule(witness, top + SIGN_MM.height - 12, LEFT + WIDTH - witness);
  paper.at(words.date, witness, top + SIGN_MM.height - 8, 30, { sizePt: 8.5, grey: true });
  paper.rule(witness, top + SIGN_MM.height, LEFT + WIDTH - witness);
  paper.y = top + SIGN_MM.height + 4;
}
