import type { BlockContent } from 'mdast';
import type { GlossaryTerm } from '#content/glossary.ts';
import { framedMarkdown } from '#content/plain/markdown-frame.ts';
import { heading, list, paragraph, strong, text } from '#content/plain/nodes.ts';
import { plainBody } from '#content/plain/plain-body.ts';
import type { PlainContext } from '#content/plain/plain-context.ts';
import { fieldNodes } from '#content/plain/plain-inline.ts';
import { plainReferences } from '#content/plain/plain-references.ts';
import { plainTerms } from '#content/plain/plain-terms.ts';
import { trialTable } from '#content/plain/plain-trials.ts';
import { withUnit } from '#content/with-unit.ts';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { routes } from '#lib/routes.ts';
import { absoluteUrl } from '#lib/site-url.ts';
import { citationsOf } from './disease-citations.ts';
import type { Disease } from './queries.ts';

/** A part with its heading; nothing where it has no content. */
const part = (title: string, content: BlockContent[]): BlockContent[] =>
  content.length > 0 ? [heading(2, [text(title)]), ...content] : [];

const items = (rows: BlockContent[][]): BlockContent[] => (rows.length > 0 ? [list(rows)] : []);

/** Something named and said in a sentence. */
const labelled = (label: string, said: string, context: PlainContext): BlockContent[] => [
  paragraph([
    strong(fieldNodes(label, context)),
    text(context.locale === 'en' ? ': ' : '：'),
    ...fieldNodes(said, context),
  ]),
];

/** A key figure with its reference, or with the note that it has none. */
function keyFigure(figure: Disease['keyFigures'][number], context: PlainContext): BlockContent[] {
  const { value, unit, label, reference } = figure;
  const { locale, numbers } = context;
  const amount = withUnit(value, unit, locale);
  const shown =
    reference && numbers.has(reference)
      ? `${amount}[${reference}]`
      : translator(locale, 'trial')('noted', {
          value: amount,
          notes: translator(locale, 'disease')('figureUnsourced'),
        });
  return labelled(label, shown, context);
}

/** A disease as Markdown: what its page says, for readers that are programs. */
export function diseaseMarkdown(
  locale: Locale,
  disease: Disease,
  publisher: { name: string; disclaimer: string | null },
  glossary: readonly GlossaryTerm[],
): string {
  const t = translator(locale, 'disease');
  const path = routes.disease(locale, disease.slug);
  const numbers = new Set(disease.references.map(({ number }) => number));
  const context = { locale, base: absoluteUrl(path), numbers };
  const steps = disease.mechanismSteps.map((step) => labelled(step.title, step.text, context));
  const sectionNodes = ({ section, body }: Disease['sections'][number]) => [
    ...(section === 'mechanism' && steps.length > 0 ? [list(steps, 1)] : []),
    ...plainBody(body, context, 3),
  ];
  const trials = trialTable(disease.trials, context);
  const more = {
    abbreviation: disease.abbreviation,
    aliases: disease.aliases.join(t('aliasSeparator')),
  };
  return framedMarkdown(locale, { ...disease, title: disease.name, path, more }, publisher, [
    ...part(
      t('glance'),
      items(disease.glance.map((row) => labelled(row.label, row.text, context))),
    ),
    ...part(t('keyFigures'), items(disease.keyFigures.map((row) => keyFigure(row, context)))),
    ...disease.sections.flatMap((row) => part(t(`sections.${row.section}`), sectionNodes(row))),
    ...part(
      t('trials'),
      trials.length > 0 ? [paragraph([text(t('trialsCaption'))]), ...trials] : [],
    ),
    ...part(
      t('unknowns'),
      items(disease.unknowns.map((one) => [paragraph(fieldNodes(one, context))])),
    ),
    ...plainTerms(citationsOf(disease, glossary).citations.terms, locale),
    ...plainReferences(disease.references, locale),
  ]);
}
