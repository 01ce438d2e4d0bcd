import type { ReactNode } from 'react';
import type { ContentsEntry } from '#content/contents.tsx';
import type { GlossaryTerm } from '#content/glossary.ts';
import { LongPage } from '#content/long-page.tsx';
import { ReferenceList } from '#content/references/reference-list.tsx';
import { RichText } from '#content/rich-text/rich-text.tsx';
import { TermNotes } from '#content/rich-text/term-notes.tsx';
import { OutcomeCharts } from '#content/trials/outcome-charts.tsx';
import { TrialTable } from '#content/trials/trial-table.tsx';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { Wrap } from '#ui/wrap.tsx';
import { citationsOf } from './disease-citations.ts';
import { DiseaseHeader } from './disease-header.tsx';
import { DiseaseSection, Unknowns } from './disease-section.tsx';
import { KeyFigures } from './key-figures.tsx';
import { MechanismSteps } from './mechanism/mechanism-steps.tsx';
import type { Disease } from './queries.ts';
import { ReviewRecord } from './review-record.tsx';

interface Props {
  disease: Disease;
  locale: Locale;
  /** Terms that are explained where the text uses them first. */
  glossary: readonly GlossaryTerm[];
  /** Articles about the disease, below its literature. */
  furtherReading: ReactNode;
}

/** A disease, what research reported and what it did not answer: what goes into `<main>`. */
export function DiseasePage({ disease, locale, glossary, furtherReading }: Props) {
  const t = translator(locale, 'disease');
  const { sections, trials, unknowns, references } = disease;
  const { citations, glance, figures, steps } = citationsOf(disease, glossary);
  const entry = (id: string, title: string): ContentsEntry => ({
    id,
    title,
    number: null,
    inner: [],
  });
  const contents = [
    ...sections.map(({ section }) => entry(section, t(`sections.${section}`))),
    ...(trials.length > 0 ? [entry('trials', t('trials'))] : []),
    ...(unknowns.length > 0 ? [entry('unknowns', t('unknowns'))] : []),
    entry('record', t('record.title')),
    ...(references.length > 0 ? [entry('references', t('references'))] : []),
  ];
  return (
    <>
      <article>
        <Wrap>
          <DiseaseHeader disease={disease} glance={glance} locale={locale} />
          <KeyFigures figures={figures} locale={locale} />
          <LongPage contents={contents} locale={locale}>
            {sections.map(({ section, body }) => (
              <DiseaseSection key={section} id={section} title={t(`sections.${section}`)}>
                {section === 'mechanism' && <MechanismSteps steps={steps} locale={locale} />}
                <RichText
                  body={body}
                  locale={locale}
                  references={references}
                  citations={citations}
                  idPrefix={`${section}-`}
                  topLevel={3}
                />
              </DiseaseSection>
            ))}
            {trials.length > 0 && (
              <DiseaseSection id="trials" title={t('trials')}>
                <TrialTable trials={trials} caption={t('trialsCaption')} locale={locale} />
                <OutcomeCharts trials={trials} references={references} locale={locale} />
              </DiseaseSection>
            )}
            {unknowns.length > 0 && (
              <DiseaseSection id="unknowns" title={t('unknowns')}>
                <Unknowns texts={unknowns} />
              </DiseaseSection>
            )}
            <DiseaseSection id="record" title={t('record.title')}>
              <ReviewRecord disease={disease} locale={locale} />
            </DiseaseSection>
            <TermNotes terms={citations.terms} locale={locale} />
            <ReferenceList references={references} locale={locale} citedBy={citations} />
          </LongPage>
        </Wrap>
      </article>
      {furtherReading}
    </>
  );
}
