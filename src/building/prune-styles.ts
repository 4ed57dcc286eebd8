/**
 * Takes out of a page the styles of components that are not on it. Astro gives every page of a route all styles that
 * the route might need; on a scan page each byte counts. A rule goes only where every selector of it is scoped
 * (`.astro-…`) to a component without an element here, so that nothing looks different.
 */

const SCOPE = /astro-[a-z0-9]{8}/g;
const STYLE = /<style>([\s\S]*?)<\/style>/g;

/** The page with less CSS; its policy is mended by `tight-policy.ts`, as everything that changes a style must be. */
export function pruneStyles(html: string): string {
  const used = new Set(html.replace(STYLE, '').match(SCOPE) ?? []);
  return html.replace(STYLE, (_, css: string) => `<style>${pruneRules(css, used)}</style>`);
}

/** The rules that may apply where only the scopes in `used` have elements. */
export function pruneRules(css: string, used: ReadonlySet<string>): string {
  let kept = '';
  let at = 0;
  while (at < css.length) {
    const open = css.indexOf('{', at);
    if (open < 0) return kept + css.slice(at);
    const close = endOfBlock(css, open);
    const head = css.slice(at, open);
    const inner = css.slice(open + 1, close - 1);
    kept += block(head, inner, used);
    at = close;
  }
  return kept;
}

function block(head: string, inner: string, used: ReadonlySet<string>): string {
  // Statements such as `@layer a,b;` stand in front of a block without being part of it.
  const statements = head.slice(0, head.lastIndexOf(';') + 1);
  const selector = head.slice(statements.length);
  if (/^\s*@(?:media|supports|layer|container)\b/.test(selector)) {
    const rules = pruneRules(inner, used);
    return rules.trim() === '' ? statements : `${head}{${rules}}`;
  }
  return isNeeded(selector, used) ? `${head}{${inner}}` : statements;
}

/** Whether some selector of a rule may find an element: it has no scope, or one that is on the page. */
function isNeeded(selector: string, used: ReadonlySet<string>): boolean {
  return selector.split(',').some((one) => {
    const scopes = one.match(SCOPE) ?? [];
    return scopes.length === 0 || scopes.some((scope) => used.has(scope));
  });
}

/** Behind the brace that closes the one at `open`; braces within quotes do not count. */
function endOfBlock(css: string, open: number): number {
  let depth = 0;
  let quote = '';
  for (let at = open; at < css.length; at++) {
    const sign = css[at] ?? '';
    if (sign === '\\') at += 1;
    else if (quote) quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '{') depth += 1;
    else if (sign === '}' && --depth === 0) return at + 1;
  }
  return css.length;
}
