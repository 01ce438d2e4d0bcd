import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { routes } from '#lib/routes.ts';
import { ArrowLink } from '#ui/arrow-link.tsx';
import { ButtonLink } from '#ui/button-link.tsx';
import { dotted } from '#ui/dotted.ts';
import { WordBreaks } from '#ui/word-breaks.tsx';
import { Wrap } from '#ui/wrap.tsx';
import { HeroArt } from './hero-art.tsx';

interface Props {
  eyebrow: string;
  title: string;
  lede: string;
  locale: Locale;
}

/** The statement, beside one great microcarrier that runs off the edge of the window. */
export const Hero = ({ eyebrow, title, lede, locale }: Props) => {
  const t = translator(locale, 'home');
  return (
    <section aria-labelledby="home-title" className="relative overflow-hidden">
      <Wrap className="relative z-1 grid grid-cols-[minmax(0,1fr)] content-center pt-12 pb-6 lg:min-h-160 lg:py-16">
        <div className="lg:max-w-[52%]">
          {eyebrow && (
            <p className="mb-5 text-small text-ink-2">{dotted(...eyebrow.split(' · '))}</p>
          )}
          <h1 id="home-title" className="text-hero leading-[1.22] break-keep">
            <WordBreaks text={title} locale={locale} wide />
          </h1>
          {lede && <p className="mt-6 max-w-[27em] text-lead text-ink-2">{lede}</p>}
          <p className="mt-8 flex flex-wrap items-center gap-x-8 gap-y-3 lg:mt-10">
            <ButtonLink href={routes.contact(locale)}>{t('contact')}</ButtonLink>
            <ArrowLink href={routes.page(locale, 'platform')}>{t('platform')}</ArrowLink>
          </p>
        </div>
      </Wrap>
      <HeroArt label={t('oneCell')} />
    </section>
  );
};
