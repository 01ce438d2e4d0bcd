import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  LinkFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical';
import { calloutBlock } from './blocks/callout.ts';
import { chartBlock } from './blocks/chart.ts';
import { figureBlock } from './blocks/figure.ts';
import { partBlock } from './blocks/part.ts';
import { trialTableBlock } from './blocks/trial-table.ts';

export const bodyBlocks = [partBlock, figureBlock, calloutBlock, trialTableBlock, chartBlock];

/** No italics and no underline: Han text has neither. */
const basics = () => [
  ParagraphFeature(),
  BoldFeature(),
  SubscriptFeature(),
  SuperscriptFeature(),
  OrderedListFeature(),
  UnorderedListFeature(),
  LinkFeature({ enabledCollections: ['articles', 'diseases', 'news', 'pages'] }),
  InlineToolbarFeature(),
];

/** Editor of a body: headings and every block that the site can show. */
export const bodyEditor = lexicalEditor({
  features: [
    ...basics(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
    BlockquoteFeature(),
    BlocksFeature({ blocks: bodyBlocks }),
    FixedToolbarFeature(),
  ],
});

/** Editor of a short text without headings and blocks. */
export const plainEditor = lexicalEditor({ features: basics() });
