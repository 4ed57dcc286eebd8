/**
 * Everything that is wrong with a content folder, in one run: reading, prose, rules between entries, codes.
 *
 *     const diagnostics = await checkGuide('content');
 *     if (hasErrors(diagnostics)) …
 */
import { checkCodes } from '../codes/check.ts';
import { checkAccounts } from '../codes/check-accounts.ts';
import { today as clockToday, type IsoDate } from '../lib/clock.ts';
import { type Diagnostic, sortDiagnostics } from '../lib/diagnostic.ts';
import { readGuide } from '../reading/guide.ts';
import type { FieldPath, FieldPlace } from '../reading/locate.ts';
import { overlap } from '../reading/mend.ts';
import { placedClaims } from './accounts.ts';
import { type CheckContext, makeContext } from './context.ts';
import { checkProse } from './prose.ts';
import type { Finding, Rule } from './rule.ts';
import { RULES } from './rules.ts';

export interface CheckGuideOptions {
  readonly today?: IsoDate | undefined;
  /** What the registry is compared with, as `findBase` takes it. */
  readonly base?: string | undefined;
  readonly env?: Record<string, string | undefined> | undefined;
}

/** Checks a content folder. Throws `ReadableError` where the folder itself cannot be opened. */
export async function checkGuide(contentDir: string, options: CheckGuideOptions = {}): Promise<Diagnostic[]> {
  const { env = process.env, today = clockToday(env), base } = options;
  const reading = await readGuide(contentDir);
  const refs = reading.found.entries
    .filter(({ folder }) => folder.files.includes('facts.yaml'))
    .map(({ folder }) => folder.ref);
  const codes = await checkCodes(contentDir, refs, {
    base,
    env,
    host: URL.parse(reading.found.site?.origin ?? '')?.host,
  });
  const context = await makeContext(contentDir, reading, codes.registry, today);
  const accounts = await checkAccounts(contentDir, placedClaims(context), { base, env });
  const findings = await Promise.all(RULES.map((rule) => runRule(rule, context)));
  return sortDiagnostics([
    ...reading.diagnostics,
    ...checkProse(reading.found),
    ...findings.flat(),
    ...codes.diagnostics,
    ...accounts,
  ]);
}

async function runRule(rule: Rule, context: CheckContext): Promise<Diagnostic[]> {
  const findings = await rule.check(context);
  const { wrongFields } = context.found;
  // What is said of a stand-in is nonsense; the field's own error stands already.
  const meant = findings.filter(({ file, path }) => !isOfStandIn(path, wrongFields.get(file)));
  return meant.map((finding) => toDiagnostic(rule, finding, context));
}

/** Groups whose fields only mean something together: half a point is no point. */
const INSEPARABLE = ['location', 'bounds', 'address'];

function isOfStandIn(path: FieldPath = [], wrongFields: readonly FieldPath[] = []): boolean {
  return (
    path.length > 0 &&
    wrongFields.some((wrong) => {
      const group = wrong.findIndex((step) => INSEPARABLE.includes(String(step)));
      return overlap(group < 0 ? wrong : wrong.slice(0, group + 1), path);
    })
  );
}

function toDiagnostic(rule: Rule, finding: Finding, context: CheckContext): Diagnostic {
  const { file, path = [], at, message, remedy, corrected } = finding;
  const field: Partial<FieldPlace> = path.length > 0 ? context.locate(file, path) : {};
  const { line, column } = { line: 1, column: 1, ...field, ...at };
  const fix = finding.fix ?? (corrected !== undefined && field.value && replacing(field.value, corrected));
  return {
    code: rule.code,
    severity: rule.severity,
    file,
    line,
    column,
    field: path.join('.'),
    message,
    remedy,
    ...(fix && { fix }),
  };
}

function replacing([start, end]: readonly [number, number], text: string): NonNullable<Diagnostic['fix']> {
  return { start, end, text };
}
