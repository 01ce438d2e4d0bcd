import type { Graph, Thing } from 'schema-dts';

/** What is empty says nothing and is left out: texts, lists, and values that are not there. */
const isEmpty = (value: unknown): boolean =>
  value === '' || value === null || (Array.isArray(value) && value.every(isEmpty));

const withoutEmpty = (_key: string, value: unknown): unknown => {
  if (isEmpty(value)) return undefined;
  return Array.isArray(value) ? value.filter((one) => !isEmpty(one)) : value;
};

/** JSON-LD as text. `<` is escaped, so that no text can end the element that holds it. */
export function writeJsonLd(things: readonly Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(graph, withoutEmpty).replaceAll('<', '\\u003c');
}

/** Structured data for search engines. */
export const JsonLd = ({ things }: { things: readonly Thing[] }) => (
  <script
    type="application/ld+json"
    // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON, escaped where it is written
    dangerouslySetInnerHTML={{ __html: writeJsonLd(things) }}
  />
);
