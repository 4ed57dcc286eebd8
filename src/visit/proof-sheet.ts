/** The sheet that goes back to the household: everything that the guide holds about them, to be confirmed or crossed out. */
import { fieldWords } from '../checks/field-names.ts';
import { DEFAULT_LOCALE } from '../i18n/locales.ts';
import { openDocument } from '../prints/artefact.ts';
import type { PrintGuide } from '../prints/subject.ts';
import type { Entry } from '../reading/guide.ts';
import { drawSignature } from './consent.ts';
import { VISIT_FIELDS, type VisitedKind } from './fields.ts';
import { LEFT, Paper, WIDTH } from './paper.ts';
import { VISIT_WORDS, type VisitLanguage } from './words.ts';

/** What concerns the program, not the household. */
const NOT_THEIRS = /^(?:illustration|sample|checkedOn|related|wifiNetwork|sources)(?:\.|$)/;
const COLUMN_MM = { name: 46, value: 72 };

/** A field and what it says, in words. */
export interface ProofLine {
  readonly path: string;
  readonly value: string;
}

/** All that the files say about the household, as it stands in them; nothing is left out but what is the program's own. */
export function proofLines(entry: Entry, kind: VisitedKind, language: VisitLanguage): ProofLine[] {
  const words = new Map(VISIT_FIELDS[kind].map(({ path, choices }) => [path, choices]));
  const lines: ProofLine[] = [];
  // The language that is spoken in the house comes first.
  const texts = [...entry.prose].sort(([a], [b]) => Number(b === DEFAULT_LOCALE) - Number(a === DEFAULT_LOCALE));
  for (const [locale, { title, summary, body }] of texts) {
    lines.push({ path: `${locale}.title`, value: title }, { path: `${locale}.summary`, value: summary });
    const story = plain(body);
    if (story !== '') lines.push({ path: locale, value: story });
  }
  const walk = (value: unknown, path: string): void => {
    if (NOT_THEIRS.test(path) || value === undefined || value === null) return;
    const choices = words.get(path);
    const said = (one: unknown) => choices?.[String(one)]?.[language] ?? String(one);
    if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) {
      if (value.length > 0) lines.push({ path, value: value.map(said).join(', ') });
    } else if (typeof value === 'object') {
      for (const [key, inner] of Object.entries(value)) walk(inner, path === '' ? key : `${path}.${key}`);
    } else {
      const yesNo =
        typeof value === 'boolean' ? { vi: value ? 'có' : 'không', en: value ? 'yes' : 'no' }[language] : undefined;
      lines.push({ path, value: yesNo ?? said(value) });
    }
  };
  walk(entry.facts, '');
  return lines;
}

/** A body without the marks of its format. */
function plain(body: string): string {
  return body
    .replace(/<\/?[A-Z]\w*>/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^#+ |\*\*/gm, '')
    .replace(/\n{2,}/g, '\n')
    .trim();
}

/** The PDF. */
export async function proofSheet(
  entry: Entry,
  kind: VisitedKind,
  guide: PrintGuide,
  language: VisitLanguage,
  contact: string | undefined,
): Promise<Uint8Array> {
  const words = VISIT_WORDS[language];
  const title = entry.prose.get('vi')?.title ?? entry.id;
  const document = openDocument(
    { vi: `${VISIT_WORDS.vi.proofTitle}: ${title}`, en: `${VISIT_WORDS.en.proofTitle}: ${title}` },
    guide,
    [language],
  );
  const paper = new Paper(document, language);
  paper.paragraph(
    `${words.proofTitle}: ${title}${entry.facts.sample ? ` (${words.sample})` : ''}`,
    { sizePt: 16, bold: true },
    1,
  );
  paper.paragraph(guide.name[language] ?? guide.name.vi ?? guide.host, { grey: true }, 2);
  paper.paragraph(words.proofLead.replace('{contact}', contact ?? words.noContact), { sizePt: 11 }, 3);
  const tick = LEFT + COLUMN_MM.name + COLUMN_MM.value + 2;
  for (const { path, value } of proofLines(entry, kind, language)) {
    const rows = Math.ceil(value.length / 42) + value.split('\n').length;
    paper.need(Math.min(250, 5 * rows + 2));
    const top = paper.y;
    const label = paper.at(fieldWords(path, language), LEFT, top, COLUMN_MM.name - 3, { sizePt: 8.5, grey: true });
    const height = paper.at(value, LEFT + COLUMN_MM.name, top, COLUMN_MM.value);
    paper.ticks([words.right], tick, top, 20);
    paper.rule(tick + 18, top + 4.5, LEFT + WIDTH - tick - 18);
    paper.y += Math.max(label, height, 6) + 1.4;
  }
  paper.y += 3;
  drawSignature(paper, language);
  return (await document.finish()).pdf;
}
