import type { ReactNode } from 'react';
import { telHref } from '#content/href-in-locale.ts';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { routes } from '#lib/routes.ts';
import { ArrowLink } from '#ui/arrow-link.tsx';
import { ButtonLink } from '#ui/button-link.tsx';
import { EmptySphere } from '#ui/empty-sphere.tsx';
import { Lead } from '#ui/lead.tsx';
import { Wrap } from '#ui/wrap.tsx';
import { SECTIONS, sectionHref } from './navigation.ts';
import type { Shell } from './queries.ts';
import { SearchForm } from './search-form.tsx';

const Outcome = ({
  title,
  text,
  locale,
  isBroken = false,
  children,
}: {
  title: string;
  text: string;
  locale: Locale;
  isBroken?: boolean;
  children: ReactNode;
}) => (
  <Wrap className="grid grid-cols-[minmax(0,1fr)] items-center gap-12 pt-12 pb-16 md:pt-20 md:pb-24 lg:grid-cols-12">
    <div className="lg:col-span-7">
      <h1 className="text-h1">{title}</h1>
      <Lead text={text} locale={locale} className="mt-5 mb-8 max-w-[32em]" />
      {children}
    </div>
    <div className="lg:col-span-4 lg:col-start-9">
      <EmptySphere isBroken={isBroken} className="mx-auto w-full max-w-48 lg:max-w-96" />
    </div>
  </Wrap>
);

/** Nothing stands at this address: say so, and show the ways on. */
export const NotFoundPage = ({ locale }: { locale: Locale }) => {
  const t = translator(locale, 'outcome');
  const names = translator(locale, 'shell');
  return (
    <Outcome title={t('notFoundTitle')} text={t('notFoundText')} locale={locale}>
      <SearchForm locale={locale} className="max-w-md" />
      <h2 className="mt-10 mb-2 text-small text-ink-3">{t('start')}</h2>
      <ul className="flex flex-wrap gap-x-8">
        <li>
          <ArrowLink href={routes.home(locale)}>{t('home')}</ArrowLink>
        </li>
        {SECTIONS.map((section) => (
          <li key={section}>
            <ArrowLink href={sectionHref(locale, section)}>{names(section)}</ArrowLink>
          </li>
        ))}
      </ul>
    </Outcome>
  );
};

const Hotline = ({ locale, shell }: { locale: Locale; shell: Shell | null }) =>
  shell?.hotline && (
    <p className="mt-10 border-t border-line pt-5">
      <span className="block text-note text-ink-3">
        {translator(locale, 'outcome')('errorHotline')}
      </span>
      <a href={telHref(shell.hotline)} className="text-h2 tabular-nums">
        {shell.hotline}
      </a>
    </p>
  );

/** The page could not be made. The empty link loads the same address again. */
export const ErrorPage = ({ locale, shell }: { locale: Locale; shell: Shell | null }) => {
  const t = translator(locale, 'outcome');
  return (
    <Outcome title={t('errorTitle')} text={t('errorText')} locale={locale} isBroken>
      <p className="flex flex-wrap items-center gap-x-8 gap-y-4">
        <ButtonLink href="">{t('retry')}</ButtonLink>
        <ArrowLink href={routes.home(locale)}>{t('home')}</ArrowLink>
      </p>
      <Hotline locale={locale} shell={shell} />
    </Outcome>
  );
};

/** Too much was sent at once. What it was is still in the form one step back. */
export const LimitPage = ({ locale, shell }: { locale: Locale; shell: Shell | null }) => {
  const t = translator(locale, 'outcome');
  return (
    <Outcome title={t('limitTitle')} text={t('limitText')} locale={locale} isBroken>
      <ArrowLink href={routes.contact(locale)}>{t('contact')}</ArrowLink>
      <Hotline locale={locale} shell={shell} />
    </Outcome>
  );
};
