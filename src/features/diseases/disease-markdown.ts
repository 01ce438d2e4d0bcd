import type { BlockContent } from 'mdast';
import { framedMarkdown } from '#content/plain/markdown-frame.ts';
import { heading, list, paragraph, text } from '#content/plain/nodes.ts';
import { plainBody } from '#content/plain/plain-body.ts';
import { fieldNodes } from '#content/plain/plain-inline.ts';
import { plainReferences } from '#content/plain/plain-references.ts';
import { trialTable } from '#content/plain/plain-trials.ts';
import { withUnit } from '#content/with-unit.ts';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { routes } from '#lib/routes.ts';
import { absoluteUrl } from '#lib/site-url.ts';
import type { Disease } from './queries.ts';

/** A part with its heading; nothing where it has no content. */
const part = (title: string, content: BlockContent[]): BlockContent[] =>
  content.length > 0 ? [heading(2, [text(title)]), ...content] : [];

const items = (rows: BlockContent[][]): BlockContent[] => (rows.length > 0 ? [list(rows)] : []);

/** A disease as Markdown: what its page says, for readers that are programs. */
export function diseaseMarkdown(
  locale: Locale,
  disease: Disease,
  publisher: { name: string; disclaimer: string | null },
): string {
  const t = translator(locale, 'disease');
  const path = routes.disease(locale, disease.slug);
  const numbers = new Set(disease.references.map(({ number }) => number));
  const context = { locale, base: absoluteUrl(path), numbers };
  const figures = disease.keyFigures.map(({ value, unit, label, reference }) => {
    const mark = reference && numbers.has(reference) ? `[${reference}]` : '';
    const line = `${label} ${withUnit(value, unit, locale)}${mark}`;
    return [paragraph(fieldNodes(line, context))];
  });
  const trials = trialTable(disease.trials, context);
  const more = {
    abbreviation: disease.abbreviation,
    aliases: disease.aliases.join(t('aliasSeparator')),
  };
  return framedMarkdown(locale, { ...disease, title: disease.name, path, more }, publisher, [
    ...part(t('keyFigures'), items(figures)),
    ...disease.sections.flatMap(({ section, body }) =>
      part(t(`sections.${section}`), plainBody(body, context, 3)),
    ),
    ...part(
      t('trials'),
      trials.length > 0 ? [paragraph([text(t('trialsCaption'))]), ...trials] : [],
    ),
    ...part(
      t('unknowns'),
      items(disease.unknowns.map((one) => [paragraph(fieldNodes(one, context))])),
    ),
    ...plainReferences(disease.references, locale),
  ]);
}
