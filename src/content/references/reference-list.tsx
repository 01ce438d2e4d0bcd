import { NotePopover } from '#content/note-popover.tsx';
import { citedId, doiUrl, pubmedUrl, type Reference } from '#content/references.ts';
import type { CitedPiece } from '#content/rich-text/citation-counter.ts';
import { CitedText } from '#content/rich-text/cited-text.tsx';
import { inlinePieces } from '#content/rich-text/inline-pieces.ts';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';

interface Props {
  references: readonly Reference[];
  locale: Locale;
  /** The places that cite; a `CitationCounter` that has read the bodies of the page. */
  citedBy: { idsOf(number: number): readonly string[] };
}

const NO_NUMBERS: ReadonlySet<number> = new Set();
const HAN = /\p{Script=Han}/u;

/** Entries are quoted in their own language: without Han it is Latin print. */
const languageOf = (raw: string, locale: Locale): string | undefined => {
  if (!HAN.test(raw)) return 'en';
  return locale === 'en' ? 'zh' : undefined;
};

/** DOI and PubMed, where the printed line does not hold them already. */
const Sources = ({ reference: { raw, doi, pmid } }: { reference: Reference }) => (
  <>
    {doi && !raw.includes(doi) && (
      <a href={doiUrl(doi)} rel="noopener" lang="en">
        {`doi:${doi}`}
      </a>
    )}
    {pmid && (
      <a href={pubmedUrl(pmid)} rel="noopener" lang="en">
        {`PMID ${pmid}`}
      </a>
    )}
  </>
);

interface BackLinksProps {
  number: number;
  ids: readonly string[];
  locale: Locale;
}

const BackLinks = ({ number, ids, locale }: BackLinksProps) => {
  const t = translator(locale, 'article');
  return ids.map((id, index) => (
    <a
      key={id}
      href={`#${id}`}
      role="doc-backlink"
      aria-label={t('backToCitation', { number, place: index + 1 })}
      className="back-link"
    >
      {`↩${ids.length > 1 ? index + 1 : ''}`}
    </a>
  ));
};

const ReferenceText = ({
  reference: { raw },
  locale,
}: {
  reference: Reference;
  locale: Locale;
}) => (
  <span lang={languageOf(raw, locale)}>
    <CitedText pieces={inlinePieces(raw, NO_NUMBERS) as CitedPiece[]} locale={locale} />
  </span>
);

/** The references that the text cites, each once, to be opened beside their marks. */
const CitedNotes = ({ references, locale, citedBy }: Props) => {
  const t = translator(locale, 'article');
  return references
    .filter(({ number }) => citedBy.idsOf(number).length > 0)
    .map((reference) => (
      <NotePopover
        key={reference.number}
        id={citedId(reference.number)}
        label={t('reference', { number: reference.number })}
        locale={locale}
      >
        <p className="note-title">{t('reference', { number: reference.number })}</p>
        <p>
          <ReferenceText reference={reference} locale={locale} />
        </p>
        <p className="note-links">
          <Sources reference={reference} />
          <a href={`#ref-${reference.number}`}>{t('inReferenceList')}</a>
        </p>
      </NotePopover>
    ));
};

/**
 * The literature of a page with its heading. Every entry leads back to each place that cites it.
 * Nothing where there are no references.
 */
export function ReferenceList({ references, locale, citedBy }: Props) {
  if (references.length === 0) return null;
  const t = translator(locale, 'article');
  return (
    <section role="doc-bibliography" aria-labelledby="references" className="reference-list">
      <h2 id="references">{t('references')}</h2>
      <ol>
        {references.map((reference) => (
          <li key={reference.number} id={`ref-${reference.number}`}>
            <ReferenceText reference={reference} locale={locale} />
            <span className="reference-links">
              <Sources reference={reference} />
              <BackLinks
                number={reference.number}
                ids={citedBy.idsOf(reference.number)}
                locale={locale}
              />
            </span>
          </li>
        ))}
      </ol>
      <CitedNotes references={references} locale={locale} citedBy={citedBy} />
    </section>
  );
}
