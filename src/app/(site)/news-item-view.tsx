import { newsJsonLd } from '#content/json-ld/documents.ts';
import { RichText } from '#content/rich-text/rich-text.tsx';
import type { SocialSubject } from '#content/social-picture.ts';
import { NewsPage } from '#features/news/news-page.tsx';
import { getNewsItem } from '#features/news/queries.ts';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { redirectKey, routes } from '#lib/routes.ts';
import { ContactBand } from '#site-shell/contact-band.tsx';
import { pageAddress } from '#site-shell/page-address.ts';
import type { Shell } from '#site-shell/queries.ts';
import { missingView } from './missing-view.tsx';
import type { View } from './view.ts';

export async function newsItemView(locale: Locale, shell: Shell, slug: string): Promise<View> {
  const item = await getNewsItem(locale, slug);
  if (!item) return missingView(locale, redirectKey('news', slug));
  const social: SocialSubject = { kind: 'news', name: slug, title: item.title };
  return {
    meta: {
      title: item.seo.title ?? item.title,
      description: item.seo.description ?? item.summary,
      social,
      article: item,
    },
    address: pageAddress((one) => routes.newsItem(one, slug), item.languages, routes.newsList),
    current: 'news',
    trail: [{ label: translator(locale, 'shell')('news'), href: routes.newsList(locale) }],
    structured: newsJsonLd(locale, item, social, shell),
    content: (
      <>
        <NewsPage
          item={item}
          locale={locale}
          body={<RichText body={item.body} locale={locale} />}
          contact={<ContactBand shell={shell} locale={locale} />}
        />
      </>
    ),
  };
}
