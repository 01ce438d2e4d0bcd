import type { FAQPage, Question } from 'schema-dts';
import { plainBody } from '#content/plain/plain-body.ts';
import { writeHtml } from '#content/plain/write-plain.ts';
import type { Locale } from '#i18n/locales.ts';
import { absoluteUrl } from '#lib/site-url.ts';

interface Entry {
  question: string;
  /** Rich text. */
  answer: unknown;
}

const NO_REFERENCES: ReadonlySet<number> = new Set();

/**
 * The questions that a page answers, in its order: one thing a page however many blocks they stand
 * in, as search engines ask for, and none where there is no answered question.
 */
export function faqJsonLd(locale: Locale, path: string, entries: readonly Entry[]): FAQPage[] {
  const base = absoluteUrl(path);
  const questions = entries.flatMap(({ question, answer }): Question[] => {
    const text = writeHtml(plainBody(answer, { locale, base, numbers: NO_REFERENCES }));
    if (!question.trim() || !text) return [];
    return [{ '@type': 'Question', name: question, acceptedAnswer: { '@type': 'Answer', text } }];
  });
  if (questions.length === 0) return [];
  return [
    {
      '@type': 'FAQPage',
      '@id': `${base}#faq`,
      url: base,
      inLanguage: locale,
      isPartOf: { '@id': base },
      mainEntity: questions,
    },
  ];
}
