import { type LexicalNode, nodesOf } from './lexical.ts';

/** A node whose every property has the type it says, whatever the stored JSON was. */
export interface RichNode extends LexicalNode {
  children: RichNode[];
  /** Bits: 1 bold, 32 subscript, 64 superscript. */
  format: number;
  /** First number of a numbered list. */
  start: number;
  fields: Record<string, unknown>;
}

/** Deeper nodes are left out: no body that a person wrote comes near. */
const MAX_DEPTH = 20;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const string = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Titles become part of the outline: there they have to be text. */
function readFields(fields: unknown): Record<string, unknown> {
  if (!isObject(fields)) return {};
  return fields.blockType === 'part'
    ? { ...fields, title: string(fields.title).trim(), chip: string(fields.chip).trim() }
    : fields;
}

function readNodes(nodes: unknown, depth: number): RichNode[] {
  if (!Array.isArray(nodes) || depth > MAX_DEPTH) return [];
  return nodes.filter(isObject).map((node) => ({
    type: string(node.type),
    tag: string(node.tag),
    listType: string(node.listType),
    // Only text has text: `textOf` takes that of the children where this is missing.
    ...(node.type === 'text' ? { text: string(node.text) } : {}),
    format: typeof node.format === 'number' ? node.format : 0,
    start: Number.isSafeInteger(node.start) ? Number(node.start) : 1,
    fields: readFields(node.fields),
    children: node.type === 'text' ? [] : readNodes(node.children, depth + 1),
  }));
}

const known = new WeakMap<object, RichNode[]>();

/**
 * Reads a stored body (Lexical JSON). The same body gives the same nodes, so that what was found out
 * about a node (its citations) can be looked up when it is drawn.
 */
export function readBody(body: unknown): RichNode[] {
  if (!isObject(body)) return [];
  const before = known.get(body);
  if (before) return before;
  const nodes = readNodes(nodesOf(body), 1);
  known.set(body, nodes);
  return nodes;
}

/** A text field of a block, without spaces around it; empty where it is missing. */
export const fieldText = (node: RichNode, name: string): string => string(node.fields[name]).trim();

/** A list in a field of a block: its rows that are objects. */
export function fieldRows(node: RichNode, name: string): Record<string, unknown>[] {
  const rows = node.fields[name];
  return Array.isArray(rows) ? rows.filter(isObject) : [];
}
