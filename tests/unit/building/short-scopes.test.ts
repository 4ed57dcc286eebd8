import { expect, test } from 'vitest';
import { shortScopes } from '../../../src/building/short-scopes.ts';

test('a scope is as short in the styles as in the elements', () => {
  expect(shortScopes('<style>p:where(.astro-zapfog3i){a:b}</style><p class="x astro-zapfog3i"></p>')).toBe(
    '<style>p:where(._zap){a:b}</style><p class="x _zap"></p>',
  );
});

test('two scopes that begin alike keep their names', () => {
  const page = '<p class="astro-zapfog3i"></p><b class="astro-zap00000"></b><i class="astro-abcdefgh"></i>';
  expect(shortScopes(page)).toBe('<p class="astro-zapfog3i"></p><b class="astro-zap00000"></b><i class="_abc"></i>');
});
