/** The same problem for a person, a program, GitHub and GitLab. */
import { expect, it } from 'vitest';
import { githubReporter } from '../../../src/checks/report-github.ts';
import { gitlabReporter } from '../../../src/checks/report-gitlab.ts';
import { jsonReporter } from '../../../src/checks/report-json.ts';
import { terminalReporter } from '../../../src/checks/report-terminal.ts';
import type { Diagnostic } from '../../../src/lib/diagnostic.ts';

const problem: Diagnostic = {
  code: 'photo-missing',
  severity: 'error',
  file: 'heritage/hang-thu/facts.yaml',
  line: 18,
  column: 5,
  field: 'photos.0.file',
  message: { vi: 'Không có ảnh: 100 %.', en: 'No picture: 100 %.' },
  remedy: { vi: 'Chép ảnh vào.', en: 'Copy it there.' },
};

it('tells a person file, line, column, the field in words, what is wrong and what to do', () => {
  expect(terminalReporter([problem], 'vi')).toMatchInlineSnapshot(`
    "heritage/hang-thu/facts.yaml
      heritage/hang-thu/facts.yaml:18:5  LỖI photo-missing  photos.0.file (ảnh 1 › tên tệp)
        Không có ảnh: 100 %.
        → Chép ảnh vào.

    "
  `);
  expect(terminalReporter([problem], 'en')).toMatchInlineSnapshot(`
    "heritage/hang-thu/facts.yaml
      heritage/hang-thu/facts.yaml:18:5  ERROR photo-missing  photos.0.file (photos 1 › file name)
        No picture: 100 %.
        → Copy it there.

    "
  `);
});

it('puts the problems of a file together', () => {
  const report = terminalReporter([problem, { ...problem, line: 20 }, { ...problem, file: 'site.yaml' }], 'vi');
  expect(report.match(/^\S.*$/gm)).toEqual(['heritage/hang-thu/facts.yaml', 'site.yaml']);
});

it('gives a program both languages', () => {
  expect(JSON.parse(jsonReporter([problem], 'vi'))).toEqual({ diagnostics: [problem] });
});

it('marks the line on GitHub, with what its commands would misread escaped', () => {
  expect(githubReporter('content')([problem, { ...problem, severity: 'warning' }], 'vi')).toMatchInlineSnapshot(`
    "::error file=content/heritage/hang-thu/facts.yaml,line=18,col=5,title=photo-missing::photos.0.file (ảnh 1 › tên tệp): Không có ảnh: 100 %25. → Chép ảnh vào.
    ::warning file=content/heritage/hang-thu/facts.yaml,line=18,col=5,title=photo-missing::photos.0.file (ảnh 1 › tên tệp): Không có ảnh: 100 %25. → Chép ảnh vào.
    "
  `);
});

it('gives GitLab a fingerprint that stays when lines above come and go', () => {
  const report = (diagnostic: Diagnostic) => JSON.parse(gitlabReporter('content')([diagnostic], 'vi'))[0];
  expect(report(problem)).toMatchInlineSnapshot(`
    {
      "check_name": "photo-missing",
      "description": "photos.0.file (ảnh 1 › tên tệp): Không có ảnh: 100 %. → Chép ảnh vào.",
      "fingerprint": "91a0bfacedd11e80e8c77e71c0b001ae",
      "location": {
        "lines": {
          "begin": 18,
        },
        "path": "content/heritage/hang-thu/facts.yaml",
      },
      "severity": "critical",
    }
  `);
  expect(report({ ...problem, line: 99 }).fingerprint).toBe(report(problem).fingerprint);
  expect(report({ ...problem, field: 'photos.1.file' }).fingerprint).not.toBe(report(problem).fingerprint);
});
