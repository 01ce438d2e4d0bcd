import { Fragment } from 'react';

/** A break would part a closing sign from its word, or leave a single character behind. */
const CLINGS = /^(?:[\p{P}\p{S}\s]|.$)/u;
/** A phrase ends at a sign that a reader pauses at. */
const PHRASE = /(?<=[：，；？！。])(?![”’」』）])/u;
/** Longer phrases do not fit into a line of a heading on wide screens. */
const MAX_PHRASE = 16;

/** Where lines may end in a phrase; on wide screens not inside a short one, if there are several. */
const Phrase = ({ text, locale, whole }: { text: string; locale: string; whole: boolean }) => {
  const words = [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)];
  // A single character at the start would be left behind too.
  const first = words[0]?.segment.length === 1 ? 1 : 0;
  return words.map(({ segment, index }, at) => (
    <Fragment key={index}>
      {at > first && !CLINGS.test(segment) && <wbr className={whole ? 'md:hidden' : undefined} />}
      {segment}
    </Fragment>
  ));
};

interface Props {
  text: string;
  locale: string;
  /** The heading has the width of the page, so that whole phrases fit into its lines. */
  wide?: boolean;
}

/**
 * Text of a heading in which a line may end between words and nowhere else: Han text has no spaces
 * that would say so. Belongs into an element with `break-keep`.
 */
export function WordBreaks({ text, locale, wide = false }: Props) {
  if (!locale.startsWith('zh')) return text;
  const phrases = text.split(PHRASE);
  return phrases.map((phrase, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      <Phrase
        text={phrase}
        locale={locale}
        whole={wide && phrases.length > 1 && phrase.length <= MAX_PHRASE}
      />
    </Fragment>
  ));
}
