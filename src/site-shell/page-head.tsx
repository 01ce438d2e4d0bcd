import { DEFAULT_LOCALE, type Locale } from '#i18n/locales.ts';
import { routes } from '#lib/routes.ts';
import { absoluteUrl } from '#lib/site-url.ts';
import type { PageAddress } from './page-address.ts';

export interface PageMeta {
  title: string;
  description: string | null;
  /** False for pages that search engines should leave out, such as search results. */
  indexed?: boolean;
  type?: 'article' | 'website';
  picture?: { src: string; width: number; height: number; alt: string } | null;
}

interface Props {
  meta: PageMeta;
  address: PageAddress;
  locale: Locale;
  siteName: string;
  indexed: boolean;
}

/** Title, description, canonical and language links; React moves them into the head. */
export function PageHead({ meta, address, locale, siteName, indexed }: Props) {
  const canonical = absoluteUrl(address.paths[locale]);
  const title =
    meta.title && siteName && meta.title !== siteName
      ? `${meta.title} · ${siteName}`
      : meta.title || siteName;
  const main = address.languages.includes(DEFAULT_LOCALE) ? DEFAULT_LOCALE : address.languages[0];
  return (
    <>
      <title>{title}</title>
      {meta.description && <meta name="description" content={meta.description} />}
      <meta httpEquiv="content-language" content={locale} />
      {indexed ? (
        <>
          <link rel="canonical" href={canonical} />
          {address.languages.map((language) => (
            <link
              key={language}
              rel="alternate"
              hrefLang={language}
              href={absoluteUrl(address.paths[language])}
            />
          ))}
          {main && (
            <link rel="alternate" hrefLang="x-default" href={absoluteUrl(address.paths[main])} />
          )}
        </>
      ) : (
        <meta name="robots" content="noindex" />
      )}
      <link
        rel="alternate"
        type="application/rss+xml"
        title={siteName}
        href={absoluteUrl(routes.feed(locale))}
      />
      <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      <meta property="og:title" content={meta.title || siteName} />
      <meta property="og:type" content={meta.type ?? 'website'} />
      <meta property="og:url" content={canonical} />
      <meta property="og:locale" content={locale.replace('-', '_')} />
      {meta.description && <meta property="og:description" content={meta.description} />}
      {meta.picture && <meta property="og:image" content={absoluteUrl(meta.picture.src)} />}
    </>
  );
}
