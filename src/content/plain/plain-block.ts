import type { BlockContent, PhrasingContent } from 'mdast';
import { barsOf } from '#content/rich-text/chart-block.tsx';
import { pictureOf } from '#content/rich-text/figure-block.tsx';
import { fieldText, type RichNode } from '#content/rich-text/read-body.ts';
import { trialsOf } from '#content/rich-text/trials-block.tsx';
import { formatNumber } from '#i18n/format.ts';
import { translator } from '#i18n/translator.ts';
import { paragraph, strong, table, text } from './nodes.ts';
import { absolute, type PlainContext } from './plain-context.ts';
import { fieldNodes } from './plain-inline.ts';
import { trialTable } from './plain-trials.ts';

/** A paragraph, where there is anything to say. */
export const line = (children: PhrasingContent[]): BlockContent[] =>
  children.length > 0 ? [paragraph(children)] : [];

function figure(node: RichNode, context: PlainContext): BlockContent[] {
  const t = translator(context.locale, 'article');
  const picture = pictureOf(node);
  const url = picture && absolute(picture.src, context);
  const caption = fieldText(node, 'caption') || picture?.caption || '';
  const credit = picture?.credit ? ` ${t('credit', { name: picture.credit })}` : '';
  return [
    ...(url ? [paragraph([{ type: 'image', url, alt: text(picture.alt).value }])] : []),
    ...line([...fieldNodes(caption, context), ...(credit ? [text(credit)] : [])]),
  ];
}

function callout(node: RichNode, context: PlainContext): BlockContent[] {
  const title = fieldNodes(fieldText(node, 'title'), context);
  const lines = fieldText(node, 'text').split('\n');
  const children = [
    ...line(title.length > 0 ? [strong(title)] : []),
    ...lines.flatMap((one) => line(fieldNodes(one, context))),
  ];
  return children.length > 0 ? [{ type: 'blockquote', children }] : [];
}

function trials(node: RichNode, context: PlainContext): BlockContent[] {
  const rows = trialTable(trialsOf(node), context);
  return rows.length > 0 ? [...line(fieldNodes(fieldText(node, 'caption'), context)), ...rows] : [];
}

/** A chart is its figures. */
function chart(node: RichNode, context: PlainContext): BlockContent[] {
  const bars = barsOf(node);
  if (bars.length === 0) return [];
  const t = translator(context.locale, 'trial');
  const unit = fieldText(node, 'unit');
  const title = fieldNodes(fieldText(node, 'title'), context);
  const source = fieldNodes(fieldText(node, 'source'), context);
  const head = [
    t('chart.item'),
    t('chart.note'),
    unit ? t('chart.valueIn', { unit }) : t('chart.value'),
  ];
  return [
    ...line(title.length > 0 ? [strong(title)] : []),
    table([
      head.map((cell) => [text(cell)]),
      ...bars.map(({ label, note, value }) => [
        fieldNodes(label, context),
        fieldNodes(note, context),
        [text(formatNumber(value, context.locale))],
      ]),
    ]),
    ...line(source.length > 0 ? [text(t('chart.source')), ...source] : []),
  ];
}

const BLOCKS: Record<string, (node: RichNode, context: PlainContext) => BlockContent[]> = {
  figure,
  callout,
  chart,
  trialTable: trials,
};

/** A block of the editor as plain paragraphs and tables; nothing where it is not known. */
export function blockNodes(node: RichNode, context: PlainContext): BlockContent[] {
  const type = fieldText(node, 'blockType');
  return Object.hasOwn(BLOCKS, type) ? (BLOCKS[type]?.(node, context) ?? []) : [];
}
