import { Fragment } from 'react';
import type { Locale } from '#i18n/locales.ts';
import { MarkedText } from '#ui/marked-text.tsx';
import type { CitedPart, CitedPiece } from './citation-counter.ts';
import { CitationMark } from './citation-mark.tsx';

/** A link, or text with the citations that follow it at once. */
type Run =
  | { kind: 'link'; text: string; href: string }
  | { kind: 'text'; text: string; marks: CitedPart[][] };

function runsOf(pieces: CitedPiece[]): Run[] {
  const runs: Run[] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (piece.kind === 'link') runs.push(piece);
    else if (piece.kind === 'text') runs.push({ ...piece, marks: [] });
    else if (last?.kind === 'text') last.marks.push(piece.parts);
    else runs.push({ kind: 'text', text: '', marks: [piece.parts] });
  }
  return runs;
}

/** The last character with what combines with it; a mark such as `^6^` is not taken apart. */
const LAST = /(?:[\^~][^\s^~]{1,8}[\^~]|\P{M}\p{M}{0,4})$/u;
const LONGEST = 12;

/** Splits off the end to which a citation keeps. Spaces before the citation are dropped. */
function splitEnd(text: string): [string, string] {
  const trimmed = text.trimEnd();
  const end = LAST.exec(trimmed.slice(-LONGEST))?.[0] ?? '';
  return [trimmed.slice(0, trimmed.length - end.length), end];
}

interface Props {
  pieces: CitedPiece[];
  locale: Locale;
  /** Fields of blocks are typed without formats: `10^6^` is a superscript there. */
  marked?: boolean;
}

/** Text with its citations, registry numbers and DOIs as links. A citation keeps to its word. */
export function CitedText({ pieces, locale, marked = false }: Props) {
  const show = (text: string) => (marked ? <MarkedText text={text} /> : text);
  return runsOf(pieces).map((run, index) => {
    if (run.kind === 'link')
      return (
        <a key={index} href={run.href} rel="noopener" lang="en">
          {run.text}
        </a>
      );
    if (run.marks.length === 0) return <Fragment key={index}>{show(run.text)}</Fragment>;
    const [before, end] = splitEnd(run.text);
    return (
      <Fragment key={index}>
        {show(before)}
        <span className="whitespace-nowrap">
          {show(end)}
          {run.marks.map((parts, mark) => (
            <CitationMark key={mark} parts={parts} locale={locale} />
          ))}
        </span>
      </Fragment>
    );
  });
}
