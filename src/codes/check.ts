/** Everything that is checked about the codes of a content folder, in one call. */
import { type Diagnostic, sortDiagnostics } from '../lib/diagnostic.ts';
import { findBase } from './base.ts';
import { compareWithBase } from './history.ts';
import { legacyFindings } from './legacy.ts';
import { printFindings, readPrintLog } from './print-log.ts';
import { type Registry, readRegistry } from './registry.ts';
import { checkTargets } from './targets.ts';

export interface CheckOptions {
  /** What to compare with; see {@link findBase}. */
  readonly base?: string | undefined;
  /** This guide's, to know which adopted addresses are ours to answer. */
  readonly host?: string | undefined;
  readonly env?: Record<string, string | undefined>;
}

/**
 * The registry and all that is wrong with it: its lines, its targets, its history, its print log.
 *
 * @param existingRefs  every entry of the content, `kind/id`
 */
export async function checkCodes(
  contentDir: string,
  existingRefs: Iterable<string>,
  options: CheckOptions = {},
): Promise<{ registry: Registry; diagnostics: Diagnostic[] }> {
  const { registry, diagnostics } = await readRegistry(contentDir);
  const { base, diagnostics: baseDiagnostics } = await findBase(contentDir, options.base, options.env);
  const prints = await readPrintLog(contentDir);
  // A guide that has issued nothing has nothing to lose: it needs no base.
  const isEmpty = registry.codes.size === 0 && registry.legacy.size === 0 && diagnostics.length === 0;
  return {
    registry,
    diagnostics: sortDiagnostics([
      ...diagnostics,
      ...(isEmpty ? [] : baseDiagnostics),
      ...(base ? compareWithBase(registry, base) : []),
      ...checkTargets(registry, existingRefs),
      ...(options.host ? legacyFindings(registry, options.host) : []),
      ...prints.diagnostics,
      ...printFindings(prints.log, registry),
    ]),
  };
}
