/** Runs every rule over what was read, in Node and in a browser alike: nothing below this knows a disk. */
import type { Diagnostic } from '../lib/diagnostic.ts';
import type { FieldPath, FieldPlace } from '../reading/locate.ts';
import { overlap } from '../reading/mend.ts';
import type { CheckContext } from './context.ts';
import { checkProse } from './prose.ts';
import type { Finding, Rule } from './rule.ts';
import { RULES } from './rules.ts';

/** All that the bodies and the rules have to say, in no order. */
export async function checkContent(context: CheckContext): Promise<Diagnostic[]> {
  const findings = await Promise.all(RULES.map((rule) => runRule(rule, context)));
  return [...checkProse(context.found), ...findings.flat()];
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
  const { at, message, remedy, corrected } = finding;
  const { file, path } = whereItStands(finding, context);
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

/** A contact or account that came from the private folder is named in its own file. */
function whereItStands({ file, path = [] }: Finding, { found }: CheckContext): { file: string; path: FieldPath } {
  const hidden = found.privateFiles.get(file);
  const [group, index, ...rest] = path;
  if (!hidden) return { file, path };
  if (group === 'contacts' && typeof index === 'number') {
    const inPublic = found.entries.find(({ folder }) => `${folder.ref}/facts.yaml` === file)?.publicContacts ?? 0;
    return index < inPublic ? { file, path } : { file: hidden, path: [group, index - inPublic, ...rest] };
  }
  const isPrivate =
    (group === 'paymentAccount' || group === 'wifiNetwork') &&
    !/^\s*(?:paymentAccount|wifiNetwork):/m.test(found.texts.get(file) ?? '');
  return isPrivate ? { file: hidden, path } : { file, path };
}

function replacing([start, end]: readonly [number, number], text: string): NonNullable<Diagnostic['fix']> {
  return { start, end, text };
}
