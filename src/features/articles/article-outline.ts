import type { ContentsEntry } from '#content/contents.tsx';
import { isPart } from '#content/rich-text/headings.ts';
import { outlineOf } from '#content/rich-text/outline.ts';
import { fieldText, readBody } from '#content/rich-text/read-body.ts';

/** Contents of a body: parts with the headings below them, or its headings where it has no parts. */
export function contentsOf(body: unknown): ContentsEntry[] {
  const entries: ContentsEntry[] = [];
  for (const { id, title, chip, number } of outlineOf({ root: { children: readBody(body) } })) {
    const part = entries.findLast((entry) => entry.number !== null);
    if (number === null && part) part.inner.push({ id, title });
    else entries.push({ id, title, chip, number, inner: [] });
  }
  return entries;
}

/** Parts that have a short label of their own. The others are in the contents. */
export const chipsOf = (body: unknown): { id: string; label: string }[] =>
  readBody(body)
    .filter(isPart)
    .map((node, index) => ({ id: `part-${index + 1}`, label: fieldText(node, 'chip') }))
    .filter(({ label }) => label !== '');
