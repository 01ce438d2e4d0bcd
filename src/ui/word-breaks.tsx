import { Fragment } from 'react';

/** A break would part a closing sign from its word. */
const CLINGS = /^[\p{P}\p{S}\s]/u;

/**
 * Text of a heading in which a line may end between words and nowhere else: Han text has no spaces
 * that would say so. Belongs into an element with `break-keep`.
 */
export function WordBreaks({ text, locale }: { text: string; locale: string }) {
  const words = [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)];
  return words.map(({ segment, index }) => (
    <Fragment key={index}>
      {index > 0 && !CLINGS.test(segment) && <wbr />}
      {segment}
    </Fragment>
  ));
}
