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
import { diskFiles } from '../reading/disk-files.ts';
import type { GuideReading } from '../reading/guide.ts';
import { readGuideFiles } from '../reading/read-guide.ts';
import { placedClaims } from './accounts.ts';
import { checkContent } from './check-content.ts';
import { factsRefs, makeContext } from './context.ts';
import { readPicture } from './read-picture.ts';

export interface CheckGuideOptions {
  readonly today?: IsoDate | undefined;
  /** What the registry is compared with, as `findBase` takes it. */
  readonly base?: string | undefined;
  readonly env?: Record<string, string | undefined> | undefined;
  /** The folder as it was just read, so that it isn't read again. */
  readonly reading?: GuideReading | undefined;
}

/** Checks a content folder. Throws `ReadableError` where the folder itself cannot be opened. */
export async function checkGuide(contentDir: string, options: CheckGuideOptions = {}): Promise<Diagnostic[]> {
  const { env = process.env, today = clockToday(env), base } = options;
  const content = diskFiles(contentDir);
  const reading = options.reading ?? (await readGuideFiles(content));
  const codes = await checkCodes(contentDir, [...factsRefs(reading), ...reading.found.lotRefs], {
    base,
    env,
    host: URL.parse(reading.found.site?.origin ?? '')?.host,
  });
  const context = await makeContext({ content, reading, registry: codes.registry, today, readPicture });
  const accounts = await checkAccounts(contentDir, placedClaims(context), { base, env });
  return sortDiagnostics([...reading.diagnostics, ...(await checkContent(context)), ...codes.diagnostics, ...accounts]);
}
