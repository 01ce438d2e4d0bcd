import type { Label } from '../label.ts';

/** A component as Payload's import map knows it, with what it is given. */
interface Component {
  path: string;
  clientProps: Record<string, unknown>;
}

const FOLDER = '/src/cms/admin';

/** Header of a row: its content instead of «row 03». */
export const rowLabel = (name: Label, ...fields: string[]): Component => ({
  path: `${FOLDER}/row-label.tsx#RowLabel`,
  clientProps: { fields, name },
});

/** Header of a block of a page: number, kind and title. */
export const blockRowLabel = (name: Label, field: string): Component => ({
  path: `${FOLDER}/row-label.tsx#RowLabel`,
  clientProps: { fields: [field], name, kind: true },
});

/** The same for rows that the text cites by their number. */
export const citedRowLabel = (name: Label, ...fields: string[]): Component => ({
  path: `${FOLDER}/row-label.tsx#RowLabel`,
  clientProps: { fields, name, cited: true },
});

/** Header of a block in a rich text: its kind and its title. */
export const blockLabel = (name: Label, field: string): Component => ({
  path: `${FOLDER}/block-label.tsx#BlockLabel`,
  clientProps: { field, name },
});
