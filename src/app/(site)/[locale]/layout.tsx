import '../site.css';
import type { Viewport } from 'next';
import type { ReactNode } from 'react';
import { assets } from '#generated/assets.ts';
import { DEFAULT_LOCALE, isLocale } from '#i18n/locales.ts';

/** Nothing is made at build, which knows no database: every page is made when first asked for. */
export const dynamic = 'force-static';
export const revalidate = false;
export const generateStaticParams = () => [];

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfcfa' },
    { media: '(prefers-color-scheme: dark)', color: '#0a0e0e' },
  ],
};

interface Props {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}

export default async function Layout({ children, params }: Props) {
  const { locale } = await params;
  return (
    // The theme script sets data-theme; only development hydrates, and would complain.
    <html lang={isLocale(locale) ? locale : DEFAULT_LOCALE} suppressHydrationWarning>
      <head>
        <script src={assets.theme} data-keep="" />
        <script type="module" src={assets.enhance} data-keep="" />
      </head>
      <body>{children}</body>
    </html>
  );
}
