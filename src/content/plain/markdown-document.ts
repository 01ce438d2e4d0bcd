import type { BlockContent } from 'mdast';
import { writeMarkdown } from './write-plain.ts';

/** What is known of a document, by name; what is null or empty is left out. */
type Head = Record<string, string | null | undefined>;

/** JSON is YAML, and its quotes keep any text inside its line. Signs that end a line are escaped. */
const quoted = (value: string): string =>
  JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** A document as Markdown with its data in front, as YAML. */
export function markdownDocument(head: Head, nodes: BlockContent[]): string {
  const lines = Object.entries(head).flatMap(([name, value]) =>
    value ? [`${name}: ${quoted(value)}`] : [],
  );
  return `---\n${lines.join('\n')}\n---\n\n${writeMarkdown(nodes)}`;
}
