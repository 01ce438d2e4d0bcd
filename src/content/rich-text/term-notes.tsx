import { NotePopover } from '#content/note-popover.tsx';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import type { UsedTerm } from './first-uses.ts';

const HAN = /\p{Script=Han}/u;

/**
 * The explanations of the terms of a page. They open beside the first use; in print, and in a
 * browser that knows no popover, they are a list of their own.
 */
export function TermNotes({ terms, locale }: { terms: readonly UsedTerm[]; locale: Locale }) {
  if (terms.length === 0) return null;
  const t = translator(locale, 'article');
  return (
    <div className="term-notes">
      <h2>{t('terms')}</h2>
      {terms.map(({ id, term, expansion, explanation }) => (
        <NotePopover key={id} id={id} label={t('term', { term })} locale={locale}>
          <p className="note-title">
            <dfn lang={HAN.test(term) ? undefined : 'en'}>{term}</dfn>
            {expansion && <span>{expansion}</span>}
          </p>
          <p>{explanation}</p>
        </NotePopover>
      ))}
    </div>
  );
}
