import { CitePage } from '#content/cite/cite-page.tsx';
import { SharePage } from '#content/share-page.tsx';
import type { Locale } from '#i18n/locales.ts';
import type { Article } from './queries.ts';

interface Props {
  article: Article;
  url: string;
  siteName: string;
  locale: Locale;
}

/** What a reader does with an article: cite it, pass it on. */
export const ArticleTools = ({ article, url, siteName, locale }: Props) => (
  <div className="mt-16 border-t border-ink print:hidden">
    <CitePage
      page={{
        author: article.source.author?.name ?? null,
        title: article.title,
        site: siteName,
        url,
        slug: article.slug,
        publishedAt: article.publishedAt,
        updatedAt: article.updatedAt,
      }}
      locale={locale}
    />
    <SharePage title={article.title} url={url} locale={locale} />
  </div>
);
