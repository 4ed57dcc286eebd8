/** One way to name a file, whatever the command and wherever the content lies. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { shownPath, withShownPaths } from '../../../src/lib/shown-path.ts';

it.each(['content', 'content/', './content', join(process.cwd(), 'content')])(
  'names a file of %s from the current folder, so that an editor opens it',
  (contentDir) => {
    expect(shownPath(contentDir, 'heritage/hang-thu/facts.yaml')).toBe('content/heritage/hang-thu/facts.yaml');
    expect(shownPath(contentDir, '')).toBe('content');
  },
);

it('names a file outside the current folder in full, and the current folder with a dot', () => {
  expect(shownPath('/nha/xã Thử', 'site.yaml')).toBe('/nha/xã Thử/site.yaml');
  expect(shownPath('.', '')).toBe('.');
});

it('changes nothing of a problem but its file', () => {
  const words = { vi: 'x', en: 'x' };
  const problem = {
    code: 'x',
    severity: 'error',
    line: 1,
    column: 1,
    field: '',
    message: words,
    remedy: words,
  } as const;
  expect(withShownPaths('content', [{ ...problem, file: 'site.yaml' }])).toEqual([
    { ...problem, file: 'content/site.yaml' },
  ]);
});
