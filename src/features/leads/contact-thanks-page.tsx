import { telHref } from '#content/href-in-locale.ts';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { routes } from '#lib/routes.ts';
import { ArrowLink } from '#ui/arrow-link.tsx';
import { Sphere } from '#ui/sphere.tsx';
import { sphereLayout } from '#ui/sphere-layout.ts';
import { Wrap } from '#ui/wrap.tsx';
import type { ContactChannels } from './contact-channels.ts';

/** One cell has settled: something has begun. */
const seeded = sphereLayout({ places: 60, coverage: 0, seed: 4, single: [-0.1, 0, 1], units: 200 });

interface Props {
  shell: Pick<ContactChannels, 'hotline'>;
  locale: Locale;
}

/** Shown after a form was taken in: what happens next, and where else to go. */
export const ContactThanksPage = ({ shell, locale }: Props) => {
  const t = translator(locale, 'contact');
  return (
    <Wrap className="grid grid-cols-[minmax(0,1fr)] items-center gap-12 pt-12 pb-16 md:pt-20 md:pb-24 lg:grid-cols-12">
      <div className="lg:col-span-7">
        <h1 className="text-h1">{t('thanksTitle')}</h1>
        <p className="mt-5 max-w-[32em] text-lead text-ink-2">{t('thanksText')}</p>
        {shell.hotline && (
          <p className="mt-6 text-ink-2">
            {t('thanksUrgent')}
            <a href={telHref(shell.hotline)} className="inline-block tabular-nums underline">
              {shell.hotline}
            </a>
          </p>
        )}
        <p className="mt-8 flex flex-wrap gap-x-8">
          <ArrowLink href={routes.home(locale)}>{t('thanksHome')}</ArrowLink>
          <ArrowLink href={routes.page(locale, 'platform')}>{t('thanksPlatform')}</ArrowLink>
        </p>
      </div>
      <div className="lg:col-span-4 lg:col-start-9">
        <svg
          aria-hidden="true"
          viewBox="0 0 400 400"
          className="mx-auto w-full max-w-64 lg:max-w-96"
        >
          <Sphere cx={200} cy={200} r={190} layout={seeded} />
        </svg>
      </div>
    </Wrap>
  );
};
