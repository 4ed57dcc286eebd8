/** The plans of entries, as their files say them: of villages, and of whatever else has a field `plan`. */
import { type DrawingProblem, readDrawing } from '../plans/drawing.ts';
import type { FieldPath } from '../reading/locate.ts';
import type { CheckContext, CheckedEntry } from './context.ts';

export type PlanProblem = DrawingProblem | { readonly kind: 'missing' | 'no-picture' };

export interface PlanFacts {
  readonly entry: CheckedEntry;
  /** Path of the file, relative to the content folder. */
  readonly file: string;
  readonly problems: readonly PlanProblem[];
  /** Absent where the file is of no use. */
  readonly size?: { readonly width: number; readonly height: number };
  readonly marks: readonly { readonly x: number; readonly y: number; readonly path: FieldPath }[];
}

const read = new WeakMap<CheckContext, Promise<PlanFacts[]>>();

/** Every plan; each file is read once a run. */
export function planFacts(context: CheckContext): Promise<PlanFacts[]> {
  let facts = read.get(context);
  if (!facts) {
    facts = Promise.all(
      context.entries.flatMap((entry) => ('plan' in entry.facts ? [readPlan(context, entry)] : [])),
    ).then((plans) => plans.filter((plan) => plan !== undefined));
    read.set(context, facts);
  }
  return facts;
}

async function readPlan({ content, readPicture }: CheckContext, entry: CheckedEntry): Promise<PlanFacts | undefined> {
  const plan = 'plan' in entry.facts ? entry.facts.plan : undefined;
  if (!plan) return undefined;
  const file = `${entry.ref}/${plan.file}`;
  const marks = marksOf(entry);
  const found = await content.read(file);
  if (!('bytes' in found)) return { entry, file, problems: [{ kind: 'missing' }], marks };
  if (!plan.file.endsWith('.svg')) {
    const size = await readPicture(found.bytes).catch(() => undefined);
    return size
      ? { entry, file, problems: [], size, marks }
      : { entry, file, problems: [{ kind: 'no-picture' }], marks };
  }
  const { drawing, problems } = readDrawing(new TextDecoder().decode(found.bytes));
  return { entry, file, problems, marks, ...(drawing && { size: drawing }) };
}

/** Houses stand in the plan itself; stalls have their own list, as a market may have them without a plan. */
function marksOf({ facts }: CheckedEntry): PlanFacts['marks'] {
  if (!('plan' in facts) || !facts.plan) return [];
  const houses = 'houses' in facts.plan ? facts.plan.houses : [];
  const stalls = 'stalls' in facts ? facts.stalls : [];
  return [
    ...houses.map(({ x, y }, index) => ({ x, y, path: ['plan', 'houses', index, 'x'] })),
    ...stalls.flatMap(({ at }, index) => (at ? [{ ...at, path: ['stalls', index, 'at', 'x'] }] : [])),
  ];
}
