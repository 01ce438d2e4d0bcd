/** The part of Lexical's JSON that the site reads. Every other key is ignored. */
export interface LexicalNode {
  type: string;
  children?: LexicalNode[];
  text?: string;
  /** Bits: 1 bold, 32 subscript, 64 superscript. */
  format?: number | string;
  tag?: string;
  listType?: string;
  value?: unknown;
  relationTo?: string;
  fields?: Record<string, unknown>;
}

/** The children of a body; none where it is empty or not a body. */
export function nodesOf(body: unknown): LexicalNode[] {
  const root = (body as { root?: LexicalNode } | null | undefined)?.root;
  return Array.isArray(root?.children) ? root.children : [];
}

export const textOf = (node: LexicalNode): string =>
  node.text ?? (node.children ?? []).map(textOf).join('');
