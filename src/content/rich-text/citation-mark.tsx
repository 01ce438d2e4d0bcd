import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import type { CitedPart } from './citation-counter.ts';

const Part = ({ part, locale }: { part: CitedPart; locale: Locale }) => {
  const t = translator(locale, 'article');
  if (!part.number)
    return (
      <>
        {part.throughIds.map((id) => (
          <span key={id} id={id} />
        ))}
        {part.text}
      </>
    );
  return (
    <a
      href={`#ref-${part.number}`}
      id={part.id}
      role="doc-noteref"
      aria-label={t('reference', { number: part.number })}
    >
      {part.text}
    </a>
  );
};

/** A citation as superscript: every number leads to its entry in the list. */
export const CitationMark = ({ parts, locale }: { parts: CitedPart[]; locale: Locale }) => (
  <sup className="cite">
    {parts.map((part, index) => (
      <Part key={index} part={part} locale={locale} />
    ))}
  </sup>
);
