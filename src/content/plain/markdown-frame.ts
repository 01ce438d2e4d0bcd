import type { BlockContent } from 'mdast';
import type { MedicalReview } from '#content/medical-review.ts';
import type { Locale } from '#i18n/locales.ts';
import { absoluteUrl } from '#lib/site-url.ts';
import { markdownDocument } from './markdown-document.ts';
import { heading, paragraph, text } from './nodes.ts';

interface Framed {
  title: string;
  summary: string;
  /** Path of its page. */
  path: string;
  publishedAt: string | null;
  updatedAt: string;
  review: MedicalReview | null;
  /** What else is known of it, such as its source. */
  more?: Record<string, string | null>;
}
interface Publisher {
  name: string;
  disclaimer: string | null;
}

/**
 * A document of the site as Markdown: data, title, summary, content, and the publisher's note that
 * stands at the foot of every page.
 */
export function framedMarkdown(
  locale: Locale,
  { title, summary, path, publishedAt, updatedAt, review, more = {} }: Framed,
  publisher: Publisher,
  content: BlockContent[],
): string {
  const head = {
    title,
    url: absoluteUrl(path),
    language: locale,
    publisher: publisher.name,
    published: publishedAt,
    updated: updatedAt,
    reviewed: review?.reviewedOn,
    reviewer: review?.reviewer?.name,
    next_review: review?.nextReview,
    ...more,
  };
  return markdownDocument(head, [
    heading(1, [text(title)]),
    ...(summary ? [quoted(summary)] : []),
    ...content,
    ...(publisher.disclaimer
      ? [{ type: 'thematicBreak' } as const, paragraph([text(publisher.disclaimer)])]
      : []),
  ]);
}

const quoted = (summary: string): BlockContent => ({
  type: 'blockquote',
  children: [paragraph([text(summary)])],
});
