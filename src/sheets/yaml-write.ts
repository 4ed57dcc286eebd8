/** Values as the starter guide's YAML writes them: `[a, b]`, `{ vi: …, en: … }`, days and codes in quotes. */
import { stringify } from 'yaml';

const LONGEST_LINE = 100;
/** YAML 1.1 reads some of these as numbers or days; quotes keep them what they are everywhere. */
const QUOTED = /^\d{4}(?:-\d{2}){0,2}$|^\d[\d:.-]*$/;

/** On one line. */
export function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const pairs = Object.entries(value).map(([key, inner]) => `${key}: ${inline(inner)}`);
    return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
  }
  if (typeof value === 'string' && (QUOTED.test(value) || value.includes('\n'))) return JSON.stringify(value);
  // Within brackets more characters need quotes than on a line of their own; quotes never hurt.
  return stringify([value], { collectionStyle: 'flow', lineWidth: 0 })
    .trim()
    .replace(/^\[\s*([\s\S]*?)\s*\]$/, '$1');
}

/** Whether it stands well on its field's own line. */
export function isInline(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every((item) => typeof item !== 'object');
  return Object.values(value).every((item) => typeof item !== 'object') && inline(value).length <= LONGEST_LINE;
}

/** On lines of its own, the first without indentation and the others with `indent` spaces. */
export function block(value: unknown, indent: number): string {
  const space = ' '.repeat(indent);
  if (Array.isArray(value)) return value.map((item) => `- ${block(item, indent + 2)}`).join(`\n${space}`);
  if (typeof value !== 'object' || value === null) return inline(value);
  return Object.entries(value)
    .map(([key, inner]) =>
      isInline(inner) ? `${key}: ${inline(inner)}` : `${key}:\n${space}  ${block(inner, indent + 2)}`,
    )
    .join(`\n${space}`);
}
