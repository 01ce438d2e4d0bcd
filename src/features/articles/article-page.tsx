import type { ReactNode } from 'react';
import type { GlossaryTerm } from '#content/glossary.ts';
import { LongPage } from '#content/long-page.tsx';
import { PhoneCode } from '#content/phone-code.tsx';
import { readingMinutes } from '#content/reading-time.ts';
import { ReferenceList } from '#content/references/reference-list.tsx';
import { CitationCounter } from '#content/rich-text/citation-counter.ts';
import { readBody } from '#content/rich-text/read-body.ts';
import { RichText } from '#content/rich-text/rich-text.tsx';
import { TermNotes } from '#content/rich-text/term-notes.tsx';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { Wrap } from '#ui/wrap.tsx';
import { ArticleHeader } from './article-header.tsx';
import { ArticleNeighbours } from './article-neighbours.tsx';
import { chipsOf, contentsOf } from './article-outline.ts';
import { ArticleRows } from './article-row.tsx';
import { ArticleTools } from './article-tools.tsx';
import { KeyPoints } from './key-points.tsx';
import type { Article } from './queries.ts';

interface Props {
  article: Article;
  locale: Locale;
  /** Canonical address of the article in this language. */
  url: string;
  siteName: string;
  /** Terms that are explained where the text uses them first. */
  glossary: readonly GlossaryTerm[];
  /** A few words about the company, below the references. */
  aboutCompany: ReactNode;
  /** The ways to reach the company, or null where the page may not show them. */
  contact: ReactNode;
}

/** An article with its literature: what goes into `<main>`. */
export function ArticlePage(props: Props) {
  const { article, locale, url, aboutCompany, contact } = props;
  const t = translator(locale, 'article');
  const { body, references, related } = article;
  const nodes = readBody(body);
  const citations = new CitationCounter(props.glossary);
  const keyPoints = article.keyPoints.map((point) => citations.line(point, references));
  citations.read(nodes, references);
  const contents = contentsOf(body);
  if (references.length > 0)
    contents.push({ id: 'references', title: t('references'), number: null, inner: [] });
  return (
    <>
      <article>
        <Wrap>
          <ArticleHeader
            article={article}
            chips={chipsOf(body)}
            minutes={readingMinutes(nodes)}
            locale={locale}
          />
          <LongPage
            contents={contents}
            margin={<PhoneCode url={url} locale={locale} />}
            locale={locale}
          >
            <KeyPoints points={keyPoints} locale={locale} />
            <RichText body={body} locale={locale} references={references} citations={citations} />
            <TermNotes terms={citations.terms} locale={locale} />
            <ReferenceList references={references} locale={locale} citedBy={citations} />
            <ArticleTools article={article} url={url} siteName={props.siteName} locale={locale} />
            {aboutCompany && <div className="mt-12 print:hidden">{aboutCompany}</div>}
            <ArticleNeighbours neighbours={article.neighbours} locale={locale} />
          </LongPage>
        </Wrap>
      </article>
      {related.length > 0 && (
        <section aria-labelledby="related" className="border-t border-line py-16 print:hidden">
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
