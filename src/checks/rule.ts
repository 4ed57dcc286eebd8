/** What a rule of content is: one file, one permanent code. */
import type { BilingualText, Diagnostic } from '../lib/diagnostic.ts';
import type { FieldPath } from '../reading/locate.ts';
import type { CheckContext } from './context.ts';

/** What a rule found; the engine adds the code, the severity, and line and column of the field. */
export interface Finding {
  /** Path relative to the content folder. */
  readonly file: string;
  /** The field, in YAML and in front matter; the file itself where absent. */
  readonly path?: FieldPath | undefined;
  /** A place that is no field: in a body, in a table. 1-based. */
  readonly at?: { readonly line: number; readonly column: number } | undefined;
  readonly message: BilingualText;
  readonly remedy: BilingualText;
  /** Text that may safely stand instead of the field's value. */
  readonly corrected?: string | undefined;
  /** A replacement of other characters, `[start, end)` of the file. */
  readonly fix?: Diagnostic['fix'] | undefined;
}

export interface Rule {
  /** Permanent, kebab-case. Never renamed, never reused. */
  readonly code: string;
  readonly severity: Diagnostic['severity'];
  /** What it asks of the content, in one sentence, for the list of rules. */
  readonly asks: BilingualText;
  check(context: CheckContext): readonly Finding[] | Promise<readonly Finding[]>;
}
