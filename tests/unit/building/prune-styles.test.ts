/** A page carries the styles of what is on it. */
import { expect, it } from 'vitest';
import { pruneRules, pruneStyles } from '../../../src/building/prune-styles.ts';

const used = new Set(['astro-aaaaaaaa']);
const A = '.x:where(.astro-aaaaaaaa)';
const B = '.y:where(.astro-bbbbbbbb)';

it.each([
  ['a rule of a component that is here', `${A}{color:red}`, `${A}{color:red}`],
  ['a rule of one that is not', `${B}{color:red}`, ''],
  ['a rule of both', `${A},${B}{color:red}`, `${A},${B}{color:red}`],
  ['a rule without a scope', `p{color:red}${B}{margin:0}`, 'p{color:red}'],
  ['a selector that is half in a scope', `p,${B}{color:red}`, `p,${B}{color:red}`],
  ['a media query with something left', `@media print{${B}{a:b}p{c:d}}`, '@media print{p{c:d}}'],
  ['a media query with nothing left', `@media print{${B}{a:b}}p{c:d}`, 'p{c:d}'],
  ['the order of layers', `@layer a,b;${B}{a:b}p{c:d}`, '@layer a,b;p{c:d}'],
  [
    'fonts and animations',
    '@font-face{font-family:"X"}@keyframes k{0%{a:b}}',
    '@font-face{font-family:"X"}@keyframes k{0%{a:b}}',
  ],
  ['braces in quotes', `p::before{content:"}"}${B}::after{content:"{"}q{a:b}`, 'p::before{content:"}"}q{a:b}'],
])('%s', (_, css, kept) => expect(pruneRules(css, used)).toBe(kept));

it('an element of the page keeps the rules of its scope', () => {
  const page = `<style>${A}{a:b}${B}{a:b}</style><p class="x astro-aaaaaaaa">`;
  expect(pruneStyles(page)).toBe(`<style>${A}{a:b}</style><p class="x astro-aaaaaaaa">`);
});
