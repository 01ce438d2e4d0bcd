import { createHash } from 'node:crypto';

/**
 * Rows of an array field. Their ids follow from where they stand, so that each language and each
 * repeated run writes to the same rows instead of replacing them.
 * @param place unique name of the field, such as `diseases/multiple-sclerosis/keyFigures`
 */
export const rows = <Item, Row extends object>(
  place: string,
  items: readonly Item[],
  make: (item: Item, index: number) => Row,
): (Row & { id: string })[] =>
  items.map((item, index) => ({ ...make(item, index), id: rowId(`${place}/${index}`) }));

const rowId = (place: string): string =>
  createHash('sha256').update(`demo/${place}`).digest('hex').slice(0, 24);

/** The text that belongs to a record's row. */
export function textAt<Text>(texts: readonly Text[], index: number, place: string): Text {
  const text = texts[index];
  if (text === undefined) throw new Error(`The demo has no text for row ${index + 1} of ${place}.`);
  return text;
}
