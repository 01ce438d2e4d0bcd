import type { ReactNode } from 'react';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { routes } from '#lib/routes.ts';
import { ArrowLink } from '#ui/arrow-link.tsx';
import { Wrap } from '#ui/wrap.tsx';

interface Props {
  featured: ReactNode;
  news: ReactNode;
  locale: Locale;
}

/** One article that the editors put first, and the newest news beside it. */
export const LatestSection = ({ featured, news, locale }: Props) => {
  const t = translator(locale, 'home');
  return (
    <div className="border-t border-line py-16 md:py-24">
      <Wrap className="grid gap-x-8 gap-y-16 lg:grid-cols-12">
        {featured && (
          <section aria-labelledby="home-featured" className="lg:col-span-7">
            <h2 id="home-featured" className="mb-6 text-h2">
              {t('featured')}
            </h2>
            {featured}
            <p className="mt-6">
              <ArrowLink href={routes.articles(locale)}>{t('articlesMore')}</ArrowLink>
            </p>
          </section>
        )}
        <section
          aria-labelledby="home-news"
          className={featured ? 'lg:col-span-5' : 'lg:col-span-12'}
        >
          <h2 id="home-news" className="mb-6 text-h2">
            {t('news')}
          </h2>
          {news}
          <p className="mt-6">
            <ArrowLink href={routes.newsList(locale)}>{t('newsMore')}</ArrowLink>
          </p>
        </section>
      </Wrap>
    </div>
  );
};
