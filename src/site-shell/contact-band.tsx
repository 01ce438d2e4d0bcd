import { mailHref, telHref } from '#content/href-in-locale.ts';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { routes } from '#lib/routes.ts';
import { ButtonLink } from '#ui/button-link.tsx';
import { Wrap } from '#ui/wrap.tsx';
import type { Shell } from './queries.ts';

interface Props {
  shell: Shell | null;
  locale: Locale;
  /** Texts of the page; general ones stand in where they are missing or empty. */
  title?: string | undefined;
  text?: string | undefined;
}

/** The dark band at the end of a page: a person to call, an address to write to, the form. */
export const ContactBand = ({ shell, locale, title, text }: Props) => {
  const t = translator(locale, 'shell');
  return (
    <section
      aria-labelledby="contact-band"
      className="bg-band py-16 text-on-band md:py-24 print:hidden"
    >
      <Wrap className="grid grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-12 lg:grid-cols-12">
        <div className="lg:col-span-6">
          <h2 id="contact-band" className="text-h2">
            {title || t('bandTitle')}
          </h2>
          <p className="mt-4 mb-8 max-w-[32em] text-on-band/80">{text || t('bandText')}</p>
          <ButtonLink href={routes.contact(locale)} tone="onBand">
            {t('bandAction')}
          </ButtonLink>
        </div>
        <dl className="grid grid-cols-[minmax(0,1fr)] content-start gap-8 lg:col-span-5 lg:col-start-8">
          {shell?.hotline && (
            <div>
              <dt className="text-note text-on-band/80">{t('hotline')}</dt>
              <dd>
                <a
                  href={telHref(shell.hotline)}
                  className="text-numeral leading-tight font-light text-on-band tabular-nums hover:underline"
                >
                  {shell.hotline}
                </a>
                {shell.serviceHours && (
                  <span className="block text-note text-on-band/80">{shell.serviceHours}</span>
                )}
              </dd>
            </div>
          )}
          {shell?.email && (
            <div>
              <dt className="text-note text-on-band/80">{t('email')}</dt>
              <dd>
                <a
                  href={mailHref(shell.email)}
                  lang="en"
                  className="text-lead wrap-anywhere text-on-band hover:underline"
                >
                  {shell.email}
                </a>
              </dd>
            </div>
          )}
        </dl>
      </Wrap>
    </section>
  );
};
