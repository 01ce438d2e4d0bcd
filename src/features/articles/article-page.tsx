import type { ReactNode } from 'react';
import { LongPage } from '#content/long-page.tsx';
import { ReferenceList } from '#content/references/reference-list.tsx';
import { CitationCounter } from '#content/rich-text/citation-counter.ts';
import { readBody } from '#content/rich-text/read-body.ts';
import { RichText } from '#content/rich-text/rich-text.tsx';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { Wrap } from '#ui/wrap.tsx';
import { ArticleHeader } from './article-header.tsx';
import { chipsOf, contentsOf } from './article-outline.ts';
import { ArticleRows } from './article-row.tsx';
import { KeyPoints } from './key-points.tsx';
import type { Article } from './queries.ts';

interface Props {
  article: Article;
  locale: Locale;
  /** A few words about the company, below the references. */
  aboutCompany: ReactNode;
  /** The ways to reach the company, or null where the page may not show them. */
  contact: ReactNode;
}

/** An article with its literature: what goes into `<main>`. */
export function ArticlePage({ article, locale, aboutCompany, contact }: Props) {
  const t = translator(locale, 'article');
  const { body, references, related } = article;
  const citations = new CitationCounter();
  citations.read(readBody(body), references);
  const contents = contentsOf(body);
  if (references.length > 0)
    contents.push({ id: 'references', title: t('references'), number: null, inner: [] });
  return (
    <>
      <article>
        <Wrap>
          <ArticleHeader article={article} chips={chipsOf(body)} locale={locale} />
          <LongPage contents={contents} locale={locale}>
            <KeyPoints points={article.keyPoints} locale={locale} />
            <RichText body={body} locale={locale} references={references} citations={citations} />
            <ReferenceList references={references} locale={locale} citedBy={citations} />
            {aboutCompany && <div className="mt-16 border-t border-ink pt-6">{aboutCompany}</div>}
          </LongPage>
        </Wrap>
      </article>
      {related.length > 0 && (
        <section aria-labelledby="related" className="border-t border-line py-16">
          <Wrap>
            <h2 id="related" className="mb-6 text-h2">
              {t('related')}
            </h2>
            <ArticleRows articles={related} locale={locale} level={3} />
          </Wrap>
        </section>
      )}
      {contact}
    </>
  );
}
