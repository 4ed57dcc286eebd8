/** A JSX runtime that writes HTML: what compiled MDX calls. */

const VOID = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'wbr']);

/** HTML, as opposed to a text that is still to be escaped. */
export class Markup {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

type Props = Record<string, unknown>;

export const Fragment = (props: Props): Markup => new Markup(inner(props['children']));

/** An element of a name, or what a component makes of the properties. */
export function jsx(type: unknown, props: unknown): Markup {
  if (typeof type === 'function') return type(props) as Markup;
  const { children, ...attributes } = props as Props;
  const start = `<${type}${Object.entries(attributes).map(attribute).join('')}>`;
  return new Markup(VOID.has(String(type)) ? start : `${start}${inner(children)}</${type}>`);
}

function inner(children: unknown): string {
  if (Array.isArray(children)) return children.map(inner).join('');
  if (children instanceof Markup) return children.html;
  return children === undefined || children === null || typeof children === 'boolean' ? '' : escaped(String(children));
}

function attribute([name, value]: [string, unknown]): string {
  if (value === undefined || value === null || value === false) return '';
  return value === true ? ` ${name}` : ` ${name}="${escaped(words(value)).replaceAll('"', '&quot;')}"`;
}

function words(value: unknown): string {
  if (Array.isArray(value)) return value.join(' ');
  if (typeof value !== 'object') return String(value);
  return Object.entries(value as Props)
    .map(([property, of]) => `${property}:${of}`)
    .join(';');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
