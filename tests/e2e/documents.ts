/** Documents that tests make, and the rich texts in them. */
import { body, type Cms, type Locale } from './site.ts';

const node = (more: object) => ({ version: 1, direction: null, format: '', indent: 0, ...more });
const words = (text: string) =>
  node({ type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '' });
export const tree = (...children: object[]) => ({ root: node({ type: 'root', children }) });

/** A paragraph with a link to a document, of which visitors read `label`. */
export const linkTo = (relationTo: string, value: unknown, label: string) =>
  node({
    type: 'paragraph',
    children: [
      words('见'),
      node({
        type: 'link',
        version: 3,
        fields: { linkType: 'internal', newTab: false, doc: { relationTo, value } },
        children: [words(label)],
      }),
    ],
  });
export const trialTable = (...trials: unknown[]) =>
  node({ type: 'block', version: 2, fields: { blockType: 'trialTable', caption: '', trials } });

export const PUBLISHED = { _status: 'published' };
export const DRAFT = { _status: 'draft' };
export const article = (title: string, more: object = {}) => ({
  title,
  summary: `${title}的摘要`,
  body: body(`${title}的正文`),
  source: { kind: 'original' },
  ...PUBLISHED,
  ...more,
});

/** A document of each type to which a body can link, complete in a language. */
export const TARGETS = {
  articles: (title: string) => article(title),
  diseases: (name: string) => ({ name, summary: '摘要', overview: body('概述') }),
  news: (title: string) => ({ title, category: 'company', body: body('正文') }),
  pages: (title: string) => ({ title, blocks: [{ blockType: 'facilities', title: '场地' }] }),
} as const;
type Target = keyof typeof TARGETS;
export const PATHS: Record<Target, string> = {
  articles: '/articles',
  diseases: '/diseases',
  news: '/news',
  pages: '',
};
export const targets = Object.keys(TARGETS) as Target[];

/** Makes documents, and removes them when the test ends, however it ends. */
export async function tidily(
  cms: Cms,
  run: (
    make: (collection: string, data: object, locale?: Locale) => Promise<unknown>,
  ) => Promise<void>,
) {
  const made: [string, unknown][] = [];
  try {
    await run(async (collection, data, locale) => {
      const { id } = await cms.create(collection, data, locale);
      made.unshift([collection, id]);
      return id;
    });
  } finally {
    for (const [collection, id] of made) await cms.remove(collection, id);
  }
}
