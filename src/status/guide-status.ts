/** The state of a guide on a day: how far it is, and what there is to do. */
import { readPrintLog } from '../codes/print-log.ts';
import type { IsoDate } from '../lib/clock.ts';
import { deadLinks, keptAnswers } from '../links/kept.ts';
import type { CurrentGuide } from '../queries/current.ts';
import { type StatusRow, statusTable } from './table.ts';
import type { Task } from './task.ts';
import { tasksOf } from './tasks.ts';

export interface GuideStatus {
  readonly today: IsoDate;
  readonly table: readonly StatusRow[];
  readonly tasks: readonly Task[];
}

/** Looks at the guide, its print log, and what the last `npm run check -- --links` on this machine found. */
export async function guideStatus(guide: CurrentGuide): Promise<GuideStatus> {
  const { log } = await readPrintLog(guide.contentDir);
  const refOf = (code: string) => guide.registry.codes.get(code)?.to;
  const today = guide.builtOn;
  const dead = deadLinks(guide.entries.values(), await keptAnswers());
  return { today, table: statusTable(guide), tasks: tasksOf({ guide, log, refOf, deadLinks: dead, today }) };
}
