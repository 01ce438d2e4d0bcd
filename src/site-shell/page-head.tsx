import type { SocialSubject } from '#content/social-picture.ts';
import { DEFAULT_LOCALE, type Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { routes } from '#lib/routes.ts';
import { shorten } from '#lib/shorten.ts';
import { absoluteUrl } from '#lib/site-url.ts';
import type { PageAddress } from './page-address.ts';
import type { PageMeta } from './page-meta.ts';
import { SocialHead } from './social-head.tsx';

interface Props {
  meta: PageMeta;
  address: PageAddress;
  locale: Locale;
  /** Null while the database is away. */
  site: { name: string } | null;
  /** What the picture says where `meta` does not. */
  subject: SocialSubject | null;
  indexed: boolean;
}

/** Longer descriptions are cut off in results; better at a word than in one. */
const DESCRIPTION_LENGTH: Record<Locale, number> = { 'zh-CN': 110, 'zh-TW': 110, en: 200 };

/** Where the page stands in each language, for search engines. */
const Addresses = ({ address, locale }: { address: PageAddress; locale: Locale }) => {
  const { languages, paths } = address;
  const main = languages.includes(DEFAULT_LOCALE) ? DEFAULT_LOCALE : languages[0];
  return (
    <>
      <link rel="canonical" href={absoluteUrl(paths[locale])} />
      {languages.map((one) => (
        <link key={one} rel="alternate" hrefLang={one} href={absoluteUrl(paths[one])} />
      ))}
      {main && <link rel="alternate" hrefLang="x-default" href={absoluteUrl(paths[main])} />}
    </>
  );
};

/** The same content in other forms: feeds, and Markdown where there is one. */
const Alternates = ({ locale, markdown }: { locale: Locale; markdown: string | undefined }) => {
  const t = translator(locale, 'machine');
  const forms: [string, string, string][] = [
    ['application/rss+xml', t('rss'), routes.feed(locale)],
    ['application/atom+xml', t('atom'), routes.atom(locale)],
    ...(markdown ? [['text/markdown', 'Markdown', markdown] as [string, string, string]] : []),
  ];
  return forms.map(([type, title, path]) => (
    <link key={type} rel="alternate" type={type} title={title} href={absoluteUrl(path)} />
  ));
};

/** Title, description, addresses and what social networks show; React moves them into the head. */
export function PageHead({ meta, address, locale, site, subject, indexed }: Props) {
  const siteName = site?.name ?? '';
  const title =
    meta.title && siteName && meta.title !== siteName
      ? `${meta.title} · ${siteName}`
      : meta.title || siteName;
  const description = meta.description && shorten(meta.description, DESCRIPTION_LENGTH[locale]);
  return (
    <>
      <title>{title}</title>
      {description && <meta name="description" content={description} />}
      {/* Baidu reads this and not `hreflang`. */}
      <meta httpEquiv="content-language" content={locale} />
      {indexed ? (
        <>
          <Addresses address={address} locale={locale} />
          <Alternates locale={locale} markdown={meta.markdown} />
        </>
      ) : (
        <meta name="robots" content="noindex" />
      )}
      <link rel="icon" href="/favicon.ico" sizes="32x32" />
      <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      <link rel="apple-touch-icon" href="/apple-touch-icon.png" />
      <link rel="manifest" href={routes.manifest(locale)} />
      <SocialHead
        meta={{ ...meta, description }}
        address={address}
        locale={locale}
        siteName={siteName}
        subject={meta.social ?? subject}
      />
    </>
  );
}
