import { citedId } from '#content/references.ts';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import type { CitedPart } from './citation-counter.ts';

const Part = ({ part, locale }: { part: CitedPart; locale: Locale }) => {
  const t = translator(locale, 'article');
  const { number, text, id, throughIds } = part;
  if (!number)
    return (
      <>
        {throughIds.map((one) => (
          <span key={one} id={one} />
        ))}
        {text}
      </>
    );
  const label = t('reference', { number });
  // The style shows one of the two. The text of the button is drawn by it too, so that the mark is
  // there once for whoever copies, searches or reads the page without its style.
  return (
    <span id={id}>
      <a href={`#ref-${number}`} role="doc-noteref" aria-label={label}>
        {text}
      </a>
      <button type="button" popoverTarget={citedId(number)} aria-label={label} data-mark={text} />
    </span>
  );
};

/**
 * A citation as superscript: every number opens its reference beside it, or leads to its entry in
 * the list where the browser knows no popover.
 */
export const CitationMark = ({ parts, locale }: { parts: CitedPart[]; locale: Locale }) => (
  <sup className="cite">
    {parts.map((part, index) => (
      <Part key={index} part={part} locale={locale} />
    ))}
  </sup>
);
