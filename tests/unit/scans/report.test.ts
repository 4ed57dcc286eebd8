import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { scansCsv } from '../../../src/scans/csv.ts';
import { scansHtml } from '../../../src/scans/html.ts';
import { type KnownCode, makeReport } from '../../../src/scans/report.ts';
import { Tally } from '../../../src/scans/tally.ts';

const noon = (day: string) => Date.parse(`${day}T05:00:00Z`);

const known = (code: string, at = '2026-01-01', more: Partial<KnownCode> = {}): KnownCode => ({
  record: { c: code, s: 'live', to: `heritage/${code.toLowerCase()}`, at },
  title: { vi: `Nơi <${code}>`, en: `Place <${code}>` },
  places: [],
  ...more,
});

/** Scans from 1 August to 20 November: one code busy, one last scanned in August. */
function tally(): Tally {
  const counts = new Tally();
  for (const [code, day, language, times] of [
    ['W94N76', '2026-08-01', 'vi', 3],
    ['W94N76', '2026-11-20', 'en', 5],
    ['2B7H5G', '2026-08-02', 'und', 9],
  ] as const) {
    counts.cover(noon(day));
    for (let i = 0; i < times; i++) counts.addScan(code, noon(day), language, i === 0);
  }
  return counts;
}

const report = (counts: Tally, codes: KnownCode[]) =>
  makeReport(counts, { guide: 'mau', madeOn: '2026-11-21', codes, incomplete: [], repeatSeconds: 30 });

describe('the report', () => {
  it('sums by day, language and code, with the days on which nobody scanned', () => {
    const made = report(tally(), [known('2B7H5G'), known('W94N76')]);
    expect(made.period).toEqual({ from: '2026-08-01', to: '2026-11-20', days: 112 });
    expect([made.scans, made.typed]).toEqual([17, 3]);
    expect(made.byDay).toHaveLength(112);
    expect(made.byDay.slice(0, 3).map(({ scans }) => scans)).toEqual([3, 9, 0]);
    expect(made.byLanguage).toEqual([
      { name: 'und', scans: 9 },
      { name: 'en', scans: 5 },
      { name: 'vi', scans: 3 },
    ]);
    expect(made.codes.map(({ code, scans, recent, lastDay }) => [code, scans, recent, lastDay])).toEqual([
      ['2B7H5G', 9, 0, '2026-08-02'],
      ['W94N76', 8, 5, '2026-11-20'],
    ]);
  });

  it('names as hot what was scanned lately, not long ago', () => {
    expect(report(tally(), [known('2B7H5G'), known('W94N76')]).hot.map(({ code }) => code)).toEqual(['W94N76']);
  });

  it('names as dead what nobody scanned for 60 days, the longest first', () => {
    const made = report(tally(), [known('W94N76'), known('2B7H5G'), known('X5Z6R2')]);
    expect(made.dead?.map(({ code }) => code)).toEqual(['X5Z6R2', '2B7H5G']);
  });

  it('calls no sign dead that is new, of a place that is gone, or not known to be printed', () => {
    const fresh = known('X5Z6R2', '2026-11-01');
    const gone = known('2B7H5G');
    const codes = [fresh, { ...gone, record: { ...gone.record, s: 'gone' as const } }];
    expect(report(tally(), codes).dead).toEqual([]);
    const printed = known('2B7H5G', '2026-01-01', { printedOn: '2026-02-01' });
    expect(report(tally(), [printed, known('X5Z6R2')]).dead?.map(({ code }) => code)).toEqual(['2B7H5G']);
  });

  it('says nothing of dead signs where the logs are shorter than 60 days', () => {
    const short = new Tally();
    short.addScan('W94N76', noon('2026-11-20'), 'vi', false);
    short.cover(noon('2026-11-01'));
    short.cover(noon('2026-11-20'));
    expect(report(short, [known('X5Z6R2')])).not.toHaveProperty('dead');
  });

  it('of an empty log is sound', () => {
    const made = report(new Tally(), [known('X5Z6R2')]);
    expect([made.scans, made.byDay, made.period]).toEqual([0, [], undefined]);
    expect(scansHtml(made, { vi: 'Mẫu', en: 'Sample' }, 'vi')).toContain('Chưa có lượt quét nào');
  });
});

describe('the page', () => {
  const made = report(tally(), [known('2B7H5G', '2026-01-01', { places: ['cổng <đền>'] }), known('W94N76')]);

  it.each(['vi', 'en'] as const)('has no script and asks for nothing (%s)', (language) => {
    const html = scansHtml(made, { vi: 'Mẫu', en: 'Sample' }, language);
    const page = parse(html);
    expect(page.querySelectorAll('script, link, img, iframe, [src], [style], [onload]')).toEqual([]);
    expect(html).not.toMatch(/url\((?!#)|@import|https?:/);
    expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
  });

  it('escapes titles and places', () => {
    const html = scansHtml(made, { vi: '<b>', en: '<b>' }, 'vi');
    expect(html).toContain('Nơi &#60;W94N76&#62;');
    expect(html).toContain('cổng &#60;đền&#62;');
    expect(html).not.toContain('<b>');
  });

  it('says that scans answered offline are missing', () => {
    expect(scansHtml(made, { vi: 'Mẫu', en: 'Sample' }, 'vi')).toContain('không tới máy chủ');
    expect(scansHtml(made, { vi: 'Mẫu', en: 'Sample' }, 'en')).toContain('never reach the server');
  });

  it('draws one column for a day with scans', () => {
    const page = parse(scansHtml(made, { vi: 'Mẫu', en: 'Sample' }, 'vi'));
    const path = page.querySelector('.plot .bar')?.getAttribute('d') ?? '';
    expect(path.split('M')).toHaveLength(1 + 3);
  });
});

it('the table reads in a spreadsheet, and none of its cells is run as a formula', () => {
  const csv = scansCsv(tally().rows, new Map([['W94N76', { vi: '=HYPERLINK("x")', en: '' }]]));
  expect(csv.startsWith('\uFEFFcode,title,day,language,scans\r\n')).toBe(true);
  expect(csv).toContain(`W94N76,"'=HYPERLINK(""x"")",2026-08-01,vi,3`);
});
