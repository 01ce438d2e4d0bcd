import type { ReactNode } from 'react';
import { DateText, ReviewLine } from '#content/review-line.tsx';
import { linkTarget } from '#content/rich-text/link-target.ts';
import { isoDate } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { ShortText } from '#ui/short-text.tsx';
import { ArticleDiseases } from './article-diseases.tsx';
import type { Article } from './queries.ts';

const Entry = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className="meta-row">
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
);

/** «Re-posted from …», as a link where the address of the original is known. */
const Source = ({ source, locale }: { source: Article['source']; locale: Locale }) => {
  const t = translator(locale, 'article');
  const { kind, account } = source;
  const text = account ? t(`source.${kind}From`, { account }) : t(`source.${kind}`);
  const target = source.url ? linkTarget({ url: source.url }, locale) : null;
  if (!target) return text;
  return (
    <a href={target.href} rel="noopener" className="underline">
      {text}
    </a>
  );
};

interface Props {
  article: Article;
  /** Minutes that it takes to read, or 0. */
  minutes: number;
  locale: Locale;
}

/** Where an article comes from, who wrote it, how long it is, when it appeared and was changed, who reviewed it. */
export function ArticleMeta({ article, minutes, locale }: Props) {
  const t = translator(locale, 'article');
  const { source, publishedAt, updatedAt, review } = article;
  const { author } = source;
  return (
    <div className="mt-6 grid gap-y-1 text-small leading-relaxed text-ink-2">
      <dl className="flex flex-wrap gap-x-7 gap-y-1">
        <Entry label={t('sourceLabel')}>
          <Source source={source} locale={locale} />
        </Entry>
        {author && (
          <Entry label={t('author')}>
            <ShortText
              text={
                author.title ? t('person', { name: author.name, title: author.title }) : author.name
              }
            />
          </Entry>
        )}
        {minutes > 0 && <Entry label={t('readingLabel')}>{t('reading', { minutes })}</Entry>}
        {publishedAt && (
          <Entry label={t('published')}>
            <DateText iso={publishedAt} locale={locale} />
          </Entry>
        )}
        {(!publishedAt || isoDate(updatedAt) > isoDate(publishedAt)) && (
          <Entry label={t('updated')}>
            <DateText iso={updatedAt} locale={locale} />
          </Entry>
        )}
      </dl>
      {review && <ReviewLine review={review} locale={locale} />}
      <ArticleDiseases diseases={article.diseases} locale={locale} />
    </div>
  );
}
