/** What the page shows of workbooks, tables and Word files: one module, so that their weight is one file. */
import type { ReadPicture } from '../../checks/context.ts';
import type { IsoDate } from '../../lib/clock.ts';
import { el } from '../check/dom.ts';
import type { Say } from '../check/words.ts';
import type { AdminLanguage } from '../pages.ts';
import { officeQuestions, officeReport } from './office-report.ts';
import { type OfficeAnswers, type OfficePlan, planOffice, type TitledGuide } from './plan-office.ts';

export type { OfficeAnswers, OfficePlan };

export interface OfficeOptions {
  readonly today: IsoDate;
  readonly readPicture: ReadPicture;
  readonly language: AdminLanguage;
  readonly say: Say;
  readonly answers: OfficeAnswers;
  /** Called when a person answered a question. */
  readonly answered: (answers: OfficeAnswers) => void;
}

/** Plans the files, and makes the parts of the page that say so. */
export async function showOffice(
  office: ReadonlyMap<string, Uint8Array>,
  files: ReadonlyMap<string, Uint8Array>,
  guide: TitledGuide,
  { today, readPicture, language, say, answers, answered }: OfficeOptions,
): Promise<{ plan: OfficePlan; parts: HTMLElement[] }> {
  const plan = await planOffice(office, files, guide, { ...answers, today, readPicture });
  const messages = plan.faults.map((text) => text[language]);
  for (const [path, bytes] of plan.files) {
    if (!/\.(?:jpe?g|png|webp)$/i.test(path) || files.has(path)) continue;
    const reading = await readPicture(bytes).catch(() => undefined);
    if (reading?.hasGps) messages.push(say('officeGps', { name: path }));
  }
  const parts = [
    messages.length > 0 && el('ul', { class: 'refused' }, ...messages.map((text) => el('li', {}, text))),
    officeQuestions(plan, answers, say, answered),
    plan.rows > 0 && officeReport(plan, language, say),
  ];
  return { plan, parts: parts.filter((part): part is HTMLElement => part !== false && part !== undefined) };
}
