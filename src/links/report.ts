/** What a round of link checks found: for the terminal, and as a page to work from. */
import type { IsoDate } from '../lib/clock.ts';
import type { BilingualText, Diagnostic } from '../lib/diagnostic.ts';
import type { FieldPath, FieldPlace } from '../reading/locate.ts';
import type { LinkAnswer } from './ask.ts';
import type { OutwardLink } from './outward.ts';

export interface AskedLink extends OutwardLink {
  readonly answer: LinkAnswer;
}

/** Problems that a person should look at: a dead link is an error of the world, the rest notes. */
export function linkDiagnostics(
  asked: readonly AskedLink[],
  locate: (file: string, path: FieldPath) => FieldPlace,
): Diagnostic[] {
  return asked.flatMap((link) => {
    const words = wordsOf(link);
    if (!words) return [];
    return link.places.map(({ file, path }): Diagnostic => {
      const { line, column } = locate(file, path);
      return { ...words, file, line, column, field: path.join('.') };
    });
  });
}

function wordsOf({ url, answer }: AskedLink): Pick<Diagnostic, 'code' | 'severity' | 'message' | 'remedy'> | undefined {
  const why = String(answer.status ?? answer.error ?? '');
  switch (answer.state) {
    case 'alive':
      return undefined;
    case 'dead':
      return {
        code: 'link-dead',
        severity: 'error',
        message: { vi: `${url} không còn (${why}).`, en: `${url} is gone (${why}).` },
        remedy: {
          vi: 'Tìm địa chỉ mới của trang ấy rồi ghi thay, cùng lastChecked hôm nay; không có thì bỏ liên kết.',
          en: 'Find the page’s new address and write that, with lastChecked today; where there is none, take the link out.',
        },
      };
    case 'moved':
      return {
        code: 'link-moved',
        severity: 'warning',
        message: { vi: `${url} nay dẫn tới ${answer.now}.`, en: `${url} now leads to ${answer.now}.` },
        remedy: {
          vi: 'Mở xem có đúng trang ấy không; đúng thì ghi địa chỉ mới và lastChecked hôm nay.',
          en: 'Look whether it is the same page; if so, write the new address and lastChecked today.',
        },
      };
    case 'untold':
      return {
        code: 'link-untold',
        severity: 'warning',
        message: {
          vi: `${url} không trả lời máy kiểm tra (${why}): có thể vẫn tốt.`,
          en: `${url} does not answer a program (${why}): it may be fine.`,
        },
        remedy: {
          vi: 'Mở bằng trình duyệt; được thì ghi lastChecked hôm nay.',
          en: 'Open it in a browser; where it works, write lastChecked today.',
        },
      };
    case 'unreached':
      return {
        code: 'link-unreached',
        severity: 'warning',
        message: { vi: `${url} không trả lời kịp (${why}).`, en: `${url} did not answer in time (${why}).` },
        remedy: {
          vi: 'Chạy lại hôm khác; nếu vẫn vậy thì hỏi chủ trang.',
          en: 'Run again another day; if it stays so, ask its owner.',
        },
      };
  }
}

/** Whether nothing at all answered: then it is the network here, and nothing can be said of any link. */
export function isOffline(answers: Iterable<LinkAnswer>): boolean {
  const all = [...answers];
  return all.length > 0 && all.every(({ status, error }) => status === undefined && error !== 'robots.txt');
}

/** The report, `reports/lien-ket.md`: what to mend first, then what only a person can tell. */
export function linkReport(asked: readonly AskedLink[], today: IsoDate): string {
  const rows = (state: LinkAnswer['state']) =>
    asked
      .filter(({ answer }) => answer.state === state)
      .map(({ url, places, answer }) => {
        const why = answer.now ?? String(answer.status ?? answer.error ?? '');
        return `- ${url} (${why}): ${places.map(({ file, path }) => `${file} › ${path.join('.')}`).join(', ')}`;
      });
  const section = (state: LinkAnswer['state'], title: BilingualText) => {
    const lines = rows(state);
    return lines.length > 0 ? [`## ${title.vi} · ${title.en} (${lines.length})`, '', ...lines, ''] : [];
  };
  const alive = asked.filter(({ answer }) => answer.state === 'alive').length;
  return [
    `# Liên kết ra ngoài, ${today} · Links outwards`,
    '',
    `${asked.length} liên kết, ${alive} còn tốt. · ${asked.length} links, ${alive} answer.`,
    '',
    ...section('dead', { vi: 'Không còn', en: 'Gone' }),
    ...section('moved', { vi: 'Đã dời', en: 'Moved' }),
    ...section('unreached', { vi: 'Không trả lời kịp', en: 'No answer in time' }),
    ...section('untold', { vi: 'Cần người mở xem', en: 'To be opened by a person' }),
  ].join('\n');
}
