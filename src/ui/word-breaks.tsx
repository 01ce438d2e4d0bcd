import { Fragment } from 'react';
import { splitQuantities } from './quantities.ts';

/** A break would part a closing sign from its word, or leave a single character behind. */
const CLINGS = /^(?:[\p{P}\p{S}\s]|.$)/u;
/** The two sides of a place after an opening sign or a space, in Latin print, or in a number. */
const HOLDS = /^(?:[\p{Ps}\p{Pi}\s].|[!-~]{2}|[\p{Sm}\p{Pd}]\d)/u;
/** A single character at the start of a text or after a pause would be left behind too. */
const LONELY = /(?:^|[\p{P}\s])\p{Script=Han}$|^.$/u;
/** A phrase ends at a sign that a reader pauses at. */
const PHRASE = /(?<=[：，；？！。])(?![”’」』）])/u;
/** Longer phrases do not fit into a line of a heading on wide screens. */
const MAX_PHRASE = 16;
/** Between Han and Latin the browser sets a little space, but not across a place to break. */
const HAN_LATIN = /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u;

/** Places inside a number with its unit, or inside a telephone number. */
function heldPlaces(text: string): Set<number> {
  const held = new Set<number>();
  let start = 0;
  for (const { text: piece, together } of splitQuantities(text)) {
    for (let at = 1; together && at < piece.length; at += 1) held.add(start + at);
    start += piece.length;
  }
  return held;
}

/** Where lines may end in a phrase; on wide screens not inside a short one, if there are several. */
const Phrase = ({ text, locale, whole }: { text: string; locale: string; whole: boolean }) => {
  const words = [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)];
  const narrow = whole ? 'md:hidden' : undefined;
  const held = heldPlaces(text);
  return words.map(({ segment, index }, at) => {
    const sides = text.slice(index - 1, index + 1);
    const before = text.slice(0, index);
    return (
      <Fragment key={index}>
        {at > 0 &&
          !LONELY.test(before) &&
          !held.has(index) &&
          !CLINGS.test(segment) &&
          !HOLDS.test(sides) && (
            <>
              {HAN_LATIN.test(sides) && (
                <span className={whole ? 'han-gap md:hidden' : 'han-gap'} />
              )}
              <wbr className={narrow} />
            </>
          )}
        {held.has(index) ? segment.replace(' ', '\u00a0') : segment}
      </Fragment>
    );
  });
};

interface Props {
  text: string;
  locale: string;
  /** The heading has the width of the page, so that whole phrases fit into its lines. */
  wide?: boolean;
}

/**
 * Text of a heading in which a line ends between phrases, else between words and nowhere else: Han
 * text has no spaces that would say so. Belongs into an element with `break-keep`.
 */
export function WordBreaks({ text, locale, wide = false }: Props) {
  if (!locale.startsWith('zh')) return text;
  const phrases = text.split(PHRASE);
  if (phrases.length === 1) return <Phrase text={text} locale={locale} whole={false} />;
  return phrases.map((phrase, index) => (
    <span key={index} className="phrase">
      <Phrase text={phrase} locale={locale} whole={wide && phrase.length <= MAX_PHRASE} />
    </span>
  ));
}

/** As `WordBreaks`, for a piece of a heading: what follows may belong to its last phrase. */
export const PieceBreaks = ({ text, locale }: { text: string; locale: string }) =>
  locale.startsWith('zh') ? <Phrase text={text} locale={locale} whole={false} /> : text;
