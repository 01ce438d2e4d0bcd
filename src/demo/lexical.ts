/** Turns the demo texts into the rich-text JSON (Lexical) that Payload stores and its editor opens. */
import { randomBytes } from 'node:crypto';
import type { Article } from '#generated/payload-types.ts';
import type { BodyNode } from './body.ts';
import { type MarkedText, plainText, readMarks } from './inline-marks.ts';

export type RichText = NonNullable<Article['body']>;

/** Database ids of what a body names by its key. */
export interface Targets {
  media: ReadonlyMap<string, number>;
  trials: ReadonlyMap<string, number>;
}

interface LexicalNode {
  type: string;
  version: number;
  [property: string]: unknown;
}

const newId = () => randomBytes(12).toString('hex');

const element = (type: string, children: LexicalNode[], more: object = {}): LexicalNode => ({
  type,
  version: 1,
  direction: null,
  format: '',
  indent: 0,
  ...more,
  children,
});

const textNode = ({ text, format }: MarkedText): LexicalNode => ({
  type: 'text',
  version: 1,
  text,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
});

const linkNode = (url: string, label: LexicalNode[]): LexicalNode =>
  element('link', label, {
    version: 3,
    id: newId(),
    fields: { linkType: 'custom', url, newTab: false },
  });

/** Neighbouring pieces of one link become one link. */
function inline(text: string): LexicalNode[] {
  const nodes: LexicalNode[] = [];
  let open: { url: string; label: LexicalNode[] } | undefined;
  for (const piece of readMarks(text)) {
    if (piece.url && piece.url === open?.url) {
      open.label.push(textNode(piece));
      continue;
    }
    open = piece.url ? { url: piece.url, label: [textNode(piece)] } : undefined;
    nodes.push(open ? linkNode(open.url, open.label) : textNode(piece));
  }
  return nodes;
}

const list = (listType: 'bullet' | 'number', items: string[]): LexicalNode =>
  element(
    'list',
    items.map((item, index) => element('listitem', inline(item), { value: index + 1 })),
    { listType, tag: listType === 'bullet' ? 'ul' : 'ol', start: 1 },
  );

const block = (blockType: string, fields: object): LexicalNode => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: newId(), blockName: '', blockType, ...fields },
});

function idOf(ids: ReadonlyMap<string, number>, key: string): number {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`The demo texts name “${key}”, which does not exist.`);
  return id;
}

function toNode(node: BodyNode, targets: Targets): LexicalNode {
  switch (node.kind) {
    case 'p':
      return element('paragraph', inline(node.text), { textFormat: 0, textStyle: '' });
    case 'h2':
    case 'h3':
      return element('heading', inline(node.text), { tag: node.kind });
    case 'quote':
      return element('quote', inline(node.text));
    case 'ul':
      return list('bullet', node.items);
    case 'ol':
      return list('number', node.items);
    case 'part':
      return block('part', {
        title: plainText(node.title),
        ...(node.chip ? { chip: plainText(node.chip) } : {}),
      });
    case 'figure':
      return block('figure', {
        image: idOf(targets.media, node.media),
        caption: plainText(node.caption),
      });
    case 'callout':
      return block('callout', {
        tone: node.tone,
        title: plainText(node.title),
        text: plainText(node.text),
      });
    case 'trials':
      return block('trialTable', {
        caption: plainText(node.caption),
        trials: node.keys.map((key) => idOf(targets.trials, key)),
      });
    case 'chart': {
      const { kind: _, bars, ...chart } = node;
      return block('chart', { ...chart, bars: bars.map((bar) => ({ id: newId(), ...bar })) });
    }
  }
}

/** A body of the demo as Payload stores it. */
export const toRichText = (body: BodyNode[], targets: Targets): RichText => ({
  root: element(
    'root',
    body.map((node) => toNode(node, targets)),
  ) as RichText['root'],
});
