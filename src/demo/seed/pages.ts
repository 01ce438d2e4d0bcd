import type { Page } from '#generated/payload-types.ts';
import { toRichText } from '../lexical.ts';
import type { PageRecord } from '../records/types.ts';
import type { PageBlock } from '../texts.ts';
import { ensureDocument, languagesOf, publish } from './documents.ts';
import { idOf, moment, type Seeding } from './seeding.ts';
import { textOf } from './texts-by-language.ts';

type Block = NonNullable<Page['blocks']>[number];

export async function seedPage(seeding: Seeding, { slug, publishedOn }: PageRecord): Promise<void> {
  const id = await ensureDocument(seeding, 'pages', { slug });
  await publish(seeding, 'pages', id, languagesOf({}), (locale) => {
    const { title, summary, blocks } = textOf('pages', slug, locale);
    return {
      slug,
      publishedAt: moment(publishedOn),
      title,
      summary,
      blocks: blocks.map((block) => toBlock(seeding, block)),
    };
  });
}

function toBlock(seeding: Seeding, block: PageBlock): Block {
  switch (block.kind) {
    case 'hero': {
      const { kind, media, ...text } = block;
      return { blockType: kind, ...text, media: media ? idOf(seeding, 'media', media) : null };
    }
    case 'text':
      return { blockType: 'text', body: toRichText(block.body, seeding.ids) };
    case 'logos':
      return {
        blockType: 'logos',
        title: block.title,
        items: block.items.map(({ name, media }) => ({
          name,
          media: idOf(seeding, 'media', media),
        })),
      };
    case 'faq':
      return {
        blockType: 'faq',
        title: block.title,
        items: block.items.map(({ question, answer }) => ({
          question,
          answer: toRichText(answer, seeding.ids),
        })),
      };
    default: {
      const { kind, ...fields } = block;
      return { blockType: kind, ...fields } as Block;
    }
  }
}
