import type {
  BlockContent,
  Heading,
  List,
  Paragraph,
  PhrasingContent,
  Root,
  Table,
  Text,
} from 'mdast';

/** Markdown's tree knows no raised and lowered text; as HTML they become what `hName` says. */
interface Shifted {
  type: 'superscript' | 'subscript';
  children: Text[];
  data: { hName: 'sup' | 'sub' };
}
declare module 'mdast' {
  interface PhrasingContentMap {
    shifted: Shifted;
  }
  interface RootContentMap {
    shifted: Shifted;
  }
}

/** Spaces and line ends are laid out by the writer, and control characters are nobody's text. */
const clean = (value: string): string =>
  value.replace(/[\s\u0085]+/g, ' ').replace(/\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu, '');

export const text = (value: string): Text => ({ type: 'text', value: clean(value) });
export const raised = (value: string): Shifted => ({
  type: 'superscript',
  children: [text(value)],
  data: { hName: 'sup' },
});
export const lowered = (value: string): Shifted => ({
  type: 'subscript',
  children: [text(value)],
  data: { hName: 'sub' },
});
export const link = (url: string, children: PhrasingContent[]): PhrasingContent => ({
  type: 'link',
  url,
  children,
});
export const strong = (children: PhrasingContent[]): PhrasingContent => ({
  type: 'strong',
  children,
});
export const paragraph = (children: PhrasingContent[]): Paragraph => ({
  type: 'paragraph',
  children,
});
export const heading = (depth: Heading['depth'], children: PhrasingContent[]): Heading => ({
  type: 'heading',
  depth,
  children,
});
export const list = (items: BlockContent[][], start: number | null = null): List => ({
  type: 'list',
  ordered: start !== null,
  start,
  spread: false,
  children: items.map((children) => ({ type: 'listItem', spread: false, children })),
});
/** @param rows the first one is the head */
export const table = (rows: PhrasingContent[][][]): Table => ({
  type: 'table',
  children: rows.map((cells) => ({
    type: 'tableRow',
    children: cells.map((children) => ({ type: 'tableCell', children })),
  })),
});
export const root = (children: Root['children']): Root => ({ type: 'root', children });
