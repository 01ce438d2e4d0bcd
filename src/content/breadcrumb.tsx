import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { routes } from '#lib/routes.ts';

interface Props {
  /** What lies between the home page and this one. */
  trail: { label: string; href: string }[];
  /** Name of this page. */
  current: string;
  locale: Locale;
}

const ITEM =
  "flex-none not-first:before:mx-2.5 not-first:before:text-line-2 not-first:before:content-['/']";
const LINK = 'inline-block py-1 text-ink-2 no-underline hover:underline';

/** The way from the home page to this one. */
export function Breadcrumb({ trail, current, locale }: Props) {
  const t = translator(locale, 'list');
  return (
    <nav aria-label={t('breadcrumb')} className="pt-5 text-note text-ink-3">
      <ol className="flex">
        {[{ label: t('home'), href: routes.home(locale) }, ...trail].map(({ label, href }) => (
          <li key={href} className={ITEM}>
            <a href={href} className={LINK}>
              {label}
            </a>
          </li>
        ))}
        <li className="min-w-0 truncate py-1 before:mx-2.5 before:text-line-2 before:content-['/']">
          <span aria-current="page">{current}</span>
        </li>
      </ol>
    </nav>
  );
}
