import { SOCIAL_SIZE, type SocialSubject, socialPicturePath } from '#content/social-picture.ts';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { absoluteUrl } from '#lib/site-url.ts';
import type { PageAddress } from './page-address.ts';
import type { PageMeta } from './page-meta.ts';

/** As Open Graph writes languages: with the territory. */
const OG_LOCALE: Record<Locale, string> = { 'zh-CN': 'zh_CN', 'zh-TW': 'zh_TW', en: 'en_US' };

interface Props {
  meta: PageMeta;
  address: PageAddress;
  locale: Locale;
  siteName: string;
  subject: SocialSubject | null;
}

/** Open Graph, which WeChat reads too. Source: https://ogp.me */
export function SocialHead({ meta, address, locale, siteName, subject }: Props) {
  const { title, description, article } = meta;
  const shown = title || siteName;
  const t = translator(locale, 'machine');
  const words = subject?.title ?? shown;
  const alt =
    siteName && siteName !== words ? t('pictureAlt', { title: words, name: siteName }) : words;
  // Without the site's name its hash would be that of no picture.
  const picture = subject && siteName ? socialPicturePath(locale, subject, siteName) : null;
  const others = address.languages.filter((language) => language !== locale);
  return (
    <>
      <meta property="og:title" content={shown} />
      {description && <meta property="og:description" content={description} />}
      <meta property="og:type" content={article ? 'article' : 'website'} />
      <meta property="og:url" content={absoluteUrl(address.paths[locale])} />
      {siteName && <meta property="og:site_name" content={siteName} />}
      <meta property="og:locale" content={OG_LOCALE[locale]} />
      {others.map((language) => (
        <meta key={language} property="og:locale:alternate" content={OG_LOCALE[language]} />
      ))}
      {article?.publishedAt && (
        <meta property="article:published_time" content={article.publishedAt} />
      )}
      {article && <meta property="article:modified_time" content={article.updatedAt} />}
      {picture && (
        <>
          <meta property="og:image" content={absoluteUrl(picture)} />
          <meta property="og:image:type" content="image/png" />
          <meta property="og:image:width" content={String(SOCIAL_SIZE.width)} />
          <meta property="og:image:height" content={String(SOCIAL_SIZE.height)} />
          <meta property="og:image:alt" content={alt} />
        </>
      )}
      <meta name="twitter:card" content={picture ? 'summary_large_image' : 'summary'} />
    </>
  );
}
