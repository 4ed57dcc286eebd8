/** The report as one page: no script, nothing fetched; it can be sent by mail and printed. */
import { createHash } from 'node:crypto';
import type { IsoDate } from '../lib/clock.ts';
import type { CommandLanguage } from '../lib/command.ts';
import type { BilingualText } from '../lib/diagnostic.ts';
import { wovenStrip } from '../ornament/woven-strip.ts';
import { type Theme, tokensCss } from '../styles/tokens.ts';
import { UNKNOWN_LANGUAGE } from './language.ts';
import { dayPlot, rowBar } from './plot.ts';
import type { CodeScans, ScanReport } from './report.ts';
import { botName, WHY, WORDS } from './words.ts';

const CSS = `body{margin:0 auto;max-width:60rem;padding:0 1rem 3rem;background:var(--paper);color:var(--ink);font:1rem/1.6 var(--font-text)}
.woven-strip{display:block;width:100%;margin:0 0 1.5rem}
h1{font-size:1.9rem;line-height:1.3;margin:0}h2{font-size:1.25rem;margin:2.5rem 0 .5rem}
.big{font-size:2.6rem;line-height:1.2;font-weight:700;margin:1rem 0 0}
p{max-width:40rem}.soft,figcaption{color:var(--ink-soft)}
.care{background:var(--care-ground);color:var(--care);padding:.75rem 1rem;border-left:4px solid}
.wide{overflow-x:auto}table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
th,td{text-align:start;vertical-align:top;padding:.35rem .75rem .35rem 0;border-bottom:1px solid var(--line)}
th{font-weight:600;color:var(--ink-soft)}.n{text-align:end}
code{font:inherit;font-weight:600;letter-spacing:.04em}
.plot{display:block;width:100%;min-width:34rem;height:auto}.plot text{font-size:12px;fill:var(--ink-soft)}.bar{fill:var(--action)}.axis{stroke:var(--line)}
.row{display:block;width:100%;min-width:6rem;height:.6rem;margin-top:.5rem}
@media print{body{max-width:none}h2{break-after:avoid}tr{break-inside:avoid}}`;

/** The page, in the reader's language; `theme` are the guide's own colours. */
export function scansHtml(report: ScanReport, name: BilingualText, language: CommandLanguage, theme?: Theme): string {
  const say = (text: BilingualText) => escapeHtml(text[language]);
  const number = new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB');
  const figure = (value: number) => number.format(value);
  const dates = new Intl.DateTimeFormat(language === 'vi' ? 'vi-VN' : 'en-GB', {
    dateStyle: 'medium',
    timeZone: 'UTC',
  });
  const day = (date: IsoDate) => dates.format(new Date(date));
  const languageNames = new Intl.DisplayNames([language], { type: 'language' });
  const languageName = (tag: string) =>
    tag === UNKNOWN_LANGUAGE ? say(WORDS.unknownLanguage) : escapeHtml(languageNames.of(tag) ?? tag);
  const { period } = report;
  const style = tokensCss(theme) + CSS;
  const hash = createHash('sha256').update(style).digest('base64');
  const mostLanguage = Math.max(0, ...report.byLanguage.map(({ scans }) => scans));
  const mostHot = Math.max(0, ...report.hot.map(({ recent }) => recent));

  const heading = (...cells: readonly (readonly [BilingualText | undefined, 'n'?])[]) =>
    `<thead><tr>${cells.map(([text, kind]) => `<th scope="col"${kind ? ' class="n"' : ''}>${text ? say(text) : ''}</th>`).join('')}</tr></thead>`;
  const table = (head: string, rows: readonly string[]) =>
    `<div class="wide"><table>${head}<tbody>${rows.map((row) => `<tr>${row}</tr>`).join('')}</tbody></table></div>`;
  const named = ({ code, title }: CodeScans) => `<td><code>${code}</code></td><td>${say(title)}</td>`;
  const section = (title: BilingualText, body: string) => `<section><h2>${say(title)}</h2>${body}</section>`;
  const hanging = ({ places }: CodeScans) => `<td>${places.map(escapeHtml).join('; ')}</td>`;

  const languages = table(
    '',
    report.byLanguage.map(
      ({ name: tag, scans }) =>
        `<td>${languageName(tag)}</td><td class="n">${figure(scans)}</td><td>${rowBar(scans, mostLanguage)}</td>`,
    ),
  );
  const hot = table(
    heading([WORDS.code], [WORDS.place], [WORDS.recent, 'n'], [undefined]),
    report.hot.map(
      (one) => `${named(one)}<td class="n">${figure(one.recent)}</td><td>${rowBar(one.recent, mostHot)}</td>`,
    ),
  );
  const dead =
    report.dead === undefined
      ? `<p>${say(WORDS.tooShort)}</p>`
      : report.dead.length === 0
        ? `<p>${say(WORDS.noneDead)}</p>`
        : `<p>${say(WORDS.deadAdvice)}</p>${table(
            heading([WORDS.code], [WORDS.place], [WORDS.hangs], [WORDS.last]),
            report.dead.map(
              (one) => `${named(one)}${hanging(one)}<td>${one.lastDay ? day(one.lastDay) : say(WORDS.never)}</td>`,
            ),
          )}`;
  const all = table(
    heading([WORDS.code], [WORDS.place], [WORDS.total, 'n'], [WORDS.recent, 'n'], [WORDS.last], [WORDS.languages]),
    report.codes.map((one) => {
      const spoken = one.languages
        .slice(0, 4)
        .map(({ name: tag, scans }) => `${tag === UNKNOWN_LANGUAGE ? '?' : tag} ${figure(scans)}`);
      return `${named(one)}<td class="n">${figure(one.scans)}</td><td class="n">${figure(one.recent)}</td><td>${one.lastDay ? day(one.lastDay) : '–'}</td><td>${spoken.join(', ')}</td>`;
    }),
  );
  const notCounted = table('', [
    ...Object.entries(report.notCounted).map(
      ([why, times]) => `<td>${say(WHY[why as keyof typeof WHY])}</td><td class="n">${figure(times)}</td>`,
    ),
    ...report.bots.map(
      ({ name: rule, scans }) => `<td>· ${say(botName(rule))}</td><td class="n">${figure(scans)}</td>`,
    ),
  ]);
  const counting = {
    vi: `Đã đọc ${figure(report.lines)} dòng, ${figure(report.damaged)} dòng hỏng. Cùng một máy mở cùng một mã trong ${report.repeatSeconds} giây tính là một.`,
    en: `${figure(report.lines)} lines were read, ${figure(report.damaged)} of them damaged. The same phone opening the same code within ${report.repeatSeconds} seconds counts once.`,
  };
  const cutShort = {
    vi: `Tệp bị đứt, chỉ đếm được phần đầu: ${report.incomplete.join(', ')}.`,
    en: `Files cut short, counted up to there: ${report.incomplete.join(', ')}.`,
  };

  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'sha256-${hash}'"><meta name="robots" content="noindex"><title>${say(WORDS.title)} · ${say(name)}</title><style>${style}</style></head>
<body>${wovenStrip(report.guide).svg}
<h1>${say(WORDS.title)}</h1><p class="soft">${say(name)}${period ? ` · ${day(period.from)} – ${day(period.to)}` : ''}</p>
<p class="big">${figure(report.scans)} <small>${say(WORDS.scans)}</small></p>${report.typed > 0 ? `<p class="soft">${say(WORDS.typed)}: ${figure(report.typed)}</p>` : ''}
<p class="care">${say(WORDS.offline)}</p>
${
  report.scans === 0
    ? `<p>${say(WORDS.noScans)}</p>`
    : `${section(WORDS.byDay, `<div class="wide">${dayPlot(report.byDay, { label: say(WORDS.byDay), figure, day })}</div>`)}${section(WORDS.byLanguage, languages)}${section(WORDS.hot, hot)}`
}
${section(WORDS.dead, dead)}
${section(WORDS.all, all)}
${section(WORDS.notCounted, notCounted)}
${section(WORDS.howCounted, `<p>${say(counting)}</p>${report.incomplete.length > 0 ? `<p>${say(cutShort)}</p>` : ''}<p>${say(WORDS.privacy)}</p><p class="soft">${day(report.madeOn)}</p>`)}
</body></html>
`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
