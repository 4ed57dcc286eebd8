/** `npm run check -- --links`: asks every address that the content sends a visitor to. Online, on request alone; a build never asks. */
import { join } from 'node:path';
import { printDiagnostics } from '../checks/report-terminal.ts';
import { showProgress, tell } from '../codes/command/report.ts';
import { writeFileAtomic } from '../lib/atomic-write.ts';
import { today } from '../lib/clock.ts';
import { EXIT, ReadableError } from '../lib/command.ts';
import { hasErrors, sortDiagnostics } from '../lib/diagnostic.ts';
import { readGuide } from '../reading/disk-files.ts';
import { yamlLocator } from '../reading/locate.ts';
import { keepAnswers, keptAnswers } from './kept.ts';
import { type OutwardLink, outwardLinks } from './outward.ts';
import { type AskedLink, isOffline, linkDiagnostics, linkReport } from './report.ts';
import { askRound } from './round.ts';

export interface LinksOptions {
  readonly fetch?: typeof fetch;
  /** Milliseconds between two requests to a host, and for one request. */
  readonly pause?: number;
  readonly patience?: number;
  /** Where the report goes. */
  readonly report?: string;
}

const PAUSE = 1000;
const PATIENCE = 15_000;

/**
 * Asks every link and writes the report; returns the exit code.
 *
 * @throws {ReadableError} where nothing answers at all: the last report stays as it is
 */
export async function checkLinks(contentDir: string, options: LinksOptions = {}): Promise<number> {
  const { pause = PAUSE, patience = PATIENCE, report = join('reports', 'lien-ket.md') } = options;
  const { found } = await readGuide(contentDir);
  const links = outwardLinks(
    found.entries.flatMap(({ folder, facts }) => (facts ? [{ file: `${folder.ref}/facts.yaml`, facts }] : [])),
  );
  const day = today();
  const answers = await askRound(
    links.map(({ url }) => url),
    {
      fetch: options.fetch ?? fetch,
      today: day,
      kept: await keptAnswers(),
      pause,
      patience,
      ...(process.stderr.isTTY && { onProgress: showProgress }),
    },
  );
  if (isOffline(answers.values())) throw noNetwork(links.length);
  const asked = links.flatMap((link: OutwardLink): AskedLink[] => {
    const answer = answers.get(link.url);
    return answer ? [{ ...link, answer }] : [];
  });
  await keepAnswers(answers, day);
  await writeFileAtomic(report, linkReport(asked, day));
  const diagnostics = sortDiagnostics(
    linkDiagnostics(asked, (file, path) => yamlLocator(found.texts.get(file) ?? '')(path)),
  );
  printDiagnostics(contentDir, diagnostics);
  const alive = asked.filter(({ answer }) => answer.state === 'alive').length;
  tell({
    vi: `${asked.length} liên kết, ${alive} còn tốt. Báo cáo: ${report}`,
    en: `${asked.length} links, ${alive} answer. Report: ${report}`,
  });
  return hasErrors(diagnostics) ? EXIT.wrong : EXIT.ok;
}

function noNetwork(count: number): ReadableError {
  return new ReadableError({
    vi: `Không liên kết nào trong ${count} liên kết trả lời: máy này có lẽ không có mạng. Báo cáo cũ còn nguyên; nối mạng rồi chạy lại.`,
    en: `None of ${count} links answered: this machine seems to have no network. The last report is as it was; connect and run again.`,
  });
}
