import type { GlossaryTerm } from '#content/glossary.ts';
import { framedMarkdown } from '#content/plain/markdown-frame.ts';
import { heading, list, paragraph, text } from '#content/plain/nodes.ts';
import { plainBody } from '#content/plain/plain-body.ts';
import { fieldNodes } from '#content/plain/plain-inline.ts';
import { plainReferences } from '#content/plain/plain-references.ts';
import { plainTerms } from '#content/plain/plain-terms.ts';
import { CitationCounter } from '#content/rich-text/citation-counter.ts';
import { readBody } from '#content/rich-text/read-body.ts';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { routes } from '#lib/routes.ts';
import { absoluteUrl } from '#lib/site-url.ts';
import type { Article } from './queries.ts';

/** An article as Markdown: what its page says, for readers that are programs. */
export function articleMarkdown(
  locale: Locale,
  article: Article,
  publisher: { name: string; disclaimer: string | null },
  glossary: readonly GlossaryTerm[],
): string {
  const t = translator(locale, 'article');
  const path = routes.article(locale, article.slug);
  const numbers = new Set(article.references.map(({ number }) => number));
  const citations = new CitationCounter(glossary);
  citations.read(readBody(article.body), article.references);
  const context = { locale, base: absoluteUrl(path), numbers };
  const keyPoints = article.keyPoints.map((point) => [paragraph(fieldNodes(point, context))]);
  const { kind, account, url, author } = article.source;
  const more = {
    author: author?.name ?? null,
    source: account && t(`source.${kind}From`, { account }),
    source_url: url,
  };
  return framedMarkdown(locale, { ...article, path, more }, publisher, [
    ...(keyPoints.length > 0 ? [heading(2, [text(t('keyPoints'))]), list(keyPoints)] : []),
    ...plainBody(article.body, context),
    ...plainTerms(citations.terms, locale),
    ...plainReferences(article.references, locale),
  ]);
}
