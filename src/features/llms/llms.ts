import type { BlockContent } from 'mdast';
import { heading, link, list, paragraph, text } from '#content/plain/nodes.ts';
import { writeMarkdown } from '#content/plain/write-plain.ts';
import { LOCALES, type Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { routes } from '#lib/routes.ts';
import { shorten } from '#lib/shorten.ts';
import { absoluteUrl } from '#lib/site-url.ts';
import { type ListedDocument, listDocuments } from './queries.ts';

const SUMMARY_LENGTH = 160;

const entry = (label: string, path: string, summary = ''): BlockContent[] => [
  paragraph([
    link(absoluteUrl(path), [text(label)]),
    ...(summary ? [text(`: ${shorten(summary, SUMMARY_LENGTH)}`)] : []),
  ]),
];

/** A section of links; nothing where there are none. */
const section = (title: string, documents: ListedDocument[]): BlockContent[] =>
  documents.length > 0
    ? [
        heading(2, [text(title)]),
        list(documents.map((one) => entry(one.title, one.path, one.summary))),
      ]
    : [];

async function languageSections(locale: Locale): Promise<BlockContent[]> {
  const { diseases, articles } = await listDocuments(locale);
  const shell = translator(locale, 'shell');
  const t = translator(locale, 'machine');
  const named = (name: string) => t('inLanguage', { section: name, language: t('language') });
  return [
    ...section(named(shell('diseases')), diseases),
    ...section(named(shell('articles')), articles),
  ];
}

/** Feeds and the sitemap: what a reader may leave out, as the format's last section is named. */
const optional = (): BlockContent[] => [
  heading(2, [text('Optional')]),
  list([
    ...LOCALES.flatMap((locale) => {
      const t = translator(locale, 'machine');
      return [entry(t('rss'), routes.feed(locale)), entry(t('atom'), routes.atom(locale))];
    }),
    entry('Sitemap', routes.sitemap()),
  ]),
];

interface Site {
  name: string;
  description: string;
}

/**
 * `/llms.txt` (llmstxt.org): what this site is, and where its documents stand as Markdown.
 * @param sites name and description by language; the first one heads the file
 */
export async function llmsText(sites: Record<Locale, Site>): Promise<string> {
  const [first] = LOCALES;
  const notes = LOCALES.map((locale) => {
    const { name, description } = sites[locale];
    const t = translator(locale, 'machine');
    return [paragraph([text(t('llmsIntro', { name, description, note: t('llmsNote') }))])];
  });
  const sections = await Promise.all(LOCALES.map(languageSections));
  return writeMarkdown([
    heading(1, [text(sites[first].name)]),
    { type: 'blockquote', children: [paragraph([text(sites[first].description)])] },
    list(notes),
    ...sections.flat(),
    ...optional(),
  ]);
}
