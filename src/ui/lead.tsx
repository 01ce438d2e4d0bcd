import { WordBreaks } from './word-breaks.tsx';

/** A line or two: balanced, and its words kept whole. Longer texts are set as running text. */
const SHORT = 48;

interface Props {
  text: string;
  /** Language of the text: where its lines may end depends on it. */
  locale: string;
  className: string;
}

/** The sentence below the title of a page. */
export const Lead = ({ text, locale, className }: Props) =>
  text.length <= SHORT ? (
    <p className={`${className} text-lead break-keep text-balance text-ink-2`}>
      <WordBreaks text={text} locale={locale} />
    </p>
  ) : (
    <p className={`${className} text-lead text-ink-2`}>{text}</p>
  );
