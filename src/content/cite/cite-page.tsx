import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { apa, bibtex, type CitablePage, gbt7714, ris } from './citation-formats.ts';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'x-copy': React.HTMLAttributes<HTMLElement>;
    }
  }
}

const FORMATS = { gbt: gbt7714, apa, bibtex, ris };

interface Props {
  page: Omit<CitablePage, 'accessed' | 'language'>;
  locale: Locale;
}

/** How to cite a page, folded: texts that a click selects whole; script adds a button that copies. */
export function CitePage({ page, locale }: Props) {
  const t = translator(locale, 'cite');
  const citable: CitablePage = { ...page, language: locale, accessed: t('accessed') };
  return (
    <details className="cite-page">
      <summary>{t('title')}</summary>
      <p className="text-note text-ink-3">{t('note', { accessed: t('accessed') })}</p>
      <dl>
        {(['gbt', 'apa', 'bibtex', 'ris'] as const).map((format) => (
          <div key={format}>
            <dt>{t(format)}</dt>
            <dd>
              <x-copy data-done={t('copied')}>
                <pre>{FORMATS[format](citable)}</pre>
                <button type="button" hidden aria-label={t('copyFormat', { format: t(format) })}>
                  {t('copy')}
                </button>
                <span role="status" className="ms-3 text-note text-ink-2" />
              </x-copy>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
