/** JSON-LD of the schema.org vocabulary: its shape, and how it is written into a page. */

export type JsonLdValue = string | number | boolean | JsonLdNode | readonly JsonLdValue[];

export interface JsonLdNode {
  readonly '@type': string | readonly string[];
  readonly [property: string]: JsonLdValue;
}

/** What stands in a page's `<script type="application/ld+json">`. */
export interface JsonLdDocument {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly JsonLdNode[];
}

type Optional = JsonLdValue | undefined;

/** A node without the properties that are unknown or empty: nothing is said rather than something invented. */
export function node(type: JsonLdNode['@type'], properties: Readonly<Record<string, Optional>>): JsonLdNode {
  const known = Object.entries(properties).filter(
    (property): property is [string, JsonLdValue] => !isEmpty(property[1]),
  );
  return { '@type': type, ...Object.fromEntries(known) };
}

/** The document of some nodes. */
export function document(...graph: readonly JsonLdNode[]): JsonLdDocument {
  return { '@context': 'https://schema.org', '@graph': graph };
}

/** As text for a script element: `<` is escaped, so that no content can end the element. */
export function jsonLdText(data: JsonLdDocument): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** One value alone, several as a list, none as unknown. */
export function oneOrMany(values: readonly JsonLdNode[]): JsonLdValue | undefined {
  return values.length > 1 ? values : values[0];
}

function isEmpty(value: Optional): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}
