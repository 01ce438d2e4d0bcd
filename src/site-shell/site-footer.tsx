import { yearOf } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { routes } from '#lib/routes.ts';
import { Wrap } from '#ui/wrap.tsx';
import { ContactDetails } from './contact-details.tsx';
import { FilingLines } from './filing-lines.tsx';
import { navigationLinks } from './navigation.ts';
import type { Shell } from './queries.ts';

interface Props {
  locale: Locale;
  shell: Shell | null;
  hideContact: boolean;
}

/** The quiet end of every page: how to reach the company, where else to go, and what is on file. */
export const SiteFooter = ({ locale, shell, hideContact }: Props) => {
  const t = translator(locale, 'shell');
  const links = navigationLinks(locale, shell?.footerLinks ?? shell?.mainLinks);
  const year = yearOf(new Date());
  return (
    <footer className="border-t border-line py-12 md:py-16 print:py-4">
      <Wrap className="grid gap-y-8">
        {shell && !hideContact && <ContactDetails shell={shell} locale={locale} />}
        <nav aria-label={t('footerNavigation')} className="print:hidden">
          <ul className="flex flex-wrap gap-x-7 text-small">
            {[...links, { label: t('feed'), href: routes.feed(locale) }].map(({ label, href }) => (
              <li key={`${href} ${label}`}>
                <a href={href} className="flex min-h-11 items-center text-ink-2 hover:underline">
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {shell?.disclaimer && (
          <p className="max-w-[48em] text-note text-ink-3">{shell.disclaimer}</p>
        )}
        <ul className="flex flex-wrap items-center gap-x-6 gap-y-2 border-t border-line pt-6 text-note text-ink-2">
          <li>
            {shell?.name
              ? t('copyright', { year, name: shell.name })
              : t('copyrightNameless', { year })}
          </li>
          {shell && <FilingLines filing={shell.filing} locale={locale} />}
        </ul>
      </Wrap>
    </footer>
  );
};
