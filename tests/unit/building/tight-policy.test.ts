import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { tightPolicy } from '../../../src/building/tight-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = `<head><meta http-equiv="content-security-policy" content="default-src 'self';script-src 'self' ${hash('a()')} ${hash('gone()')}; style-src 'self' ${hash('p{}')} ${hash('b{}')};"><script>a()</script><script src="/x.js"></script><style>p{}</style><style data-x>b{}</style></head><p>x</p>`;

test('styles become one sheet in their order, and the policy allows just what stands in the page', () => {
  const tight = tightPolicy(page);
  expect(tight).toContain('<style>p{}b{}</style></head>');
  expect(tight).toContain(
    `content="default-src 'self';script-src 'self' ${hash('a()')};style-src 'self' ${hash('p{}b{}')}"`,
  );
});

test('a page without a policy is left byte for byte', () => {
  expect(tightPolicy('<style>a{}</style><style>b{}</style>')).toBe('<style>a{}</style><style>b{}</style>');
});
