import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { routes } from '#lib/routes.ts';
import { ShortText } from '#ui/short-text.tsx';
import { type NoticeFacts, noticeRows } from './consent-wording.ts';

interface Props {
  facts: NoticeFacts;
  locale: Locale;
}

/** The notice before the form. What it says is part of the wording that is kept as proof. */
export const PrivacyNotice = ({ facts, locale }: Props) => {
  const t = translator(locale, 'contact');
  return (
    <section
      aria-labelledby="privacy-notice"
      className="mb-8 rounded-m bg-paper-2 px-5 py-5 text-note leading-relaxed md:px-6"
    >
      <h3 id="privacy-notice" className="text-small font-semibold">
        {t('noticeTitle')}
      </h3>
      <dl className="mt-3 grid gap-y-2">
        {noticeRows(facts, locale).map(([term, text]) => (
          <div key={term} className="grid gap-x-4 md:grid-cols-[7em_minmax(0,1fr)]">
            <dt className="text-ink-3">{term}</dt>
            <dd className="text-ink-2">
              <ShortText text={text} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-3">
        <a href={routes.page(locale, 'privacy')} className="underline decoration-brand-3/60">
          {t('privacy')}
        </a>
      </p>
    </section>
  );
};
