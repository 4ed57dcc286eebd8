/** What every way of printing problems shares. */
import type { CommandLanguage } from '../lib/command.ts';
import type { Diagnostic } from '../lib/diagnostic.ts';

/** The text to print for the problems, in order. */
export type Reporter = (diagnostics: readonly Diagnostic[], language: CommandLanguage) => string;
