import { Fragment } from 'react';
import type { Locale } from '#i18n/locales.ts';
import { KeptText } from '#ui/kept-text.tsx';
import { MarkedText } from '#ui/marked-text.tsx';
import { quantityAtEnd } from '#ui/quantities.ts';
import { ShortPiece } from '#ui/short-text.tsx';
import type { CitedPart, CitedPiece } from './citation-counter.ts';
import { CitationMark } from './citation-mark.tsx';
import { TermMark } from './term-mark.tsx';

/** A piece with the citations that follow it at once, and the signs that keep to them. */
interface Run {
  lead: Exclude<CitedPiece, { kind: 'citation' }>;
  marks: CitedPart[][];
  opening?: string;
  closing?: string;
}

function runsOf(pieces: CitedPiece[]): Run[] {
  const runs: Run[] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (piece.kind !== 'citation') runs.push({ lead: { ...piece }, marks: [] });
    else if (last && last.lead.kind !== 'link') last.marks.push(piece.parts);
    else runs.push({ lead: { kind: 'text', text: '' }, marks: [piece.parts] });
  }
  return runs;
}

/** Signs that do not end a line, and signs that do not begin one. */
const OPENING = /[\p{Ps}\p{Pi}]+$/u;
const CLOSING = /^[\p{Pe}\p{Pf}\p{Pd}\p{Po}]+/u;

/**
 * Terms and citations are buttons, at whose sides a browser may end a line in spite of the sign
 * that stands there: the sign is taken from the text beside the button to the button itself.
 */
function withSigns(runs: Run[]): Run[] {
  for (const [index, run] of runs.entries()) {
    const { lead: before, marks } = runs[index - 1] ?? {};
    const after = runs[index + 1];
    if (run.lead.kind === 'term' && before?.kind === 'text' && marks?.length === 0) {
      run.opening = OPENING.exec(before.text)?.[0] ?? '';
      before.text = before.text.slice(0, before.text.length - run.opening.length);
    }
    if ((run.lead.kind === 'term' || run.marks.length > 0) && after?.lead.kind === 'text') {
      const { text } = after.lead;
      const signs = CLOSING.exec(text)?.[0] ?? '';
      // The sign that a citation keeps to stays with it.
      if (signs === text && after.marks.length > 0) continue;
      run.closing = signs;
      after.lead.text = text.slice(signs.length);
    }
  }
  return runs;
}

/** The last character with what combines with it; a mark such as `^6^` is not taken apart. */
const LAST = /(?:[\^~][^\s^~]{1,8}[\^~]|\P{M}\p{M}{0,4})$/u;
const LONGEST = 12;

/** Splits off the end to which a citation keeps. Spaces before the citation are dropped. */
function splitEnd(text: string): [string, string] {
  const trimmed = text.trimEnd();
  const end = quantityAtEnd(trimmed) || (LAST.exec(trimmed.slice(-LONGEST))?.[0] ?? '');
  return [trimmed.slice(0, trimmed.length - end.length), end];
}

interface Props {
  pieces: CitedPiece[];
  locale: Locale;
  /** Fields of blocks are typed without formats: `10^6^` is a superscript there. */
  marked?: boolean;
  /** A label or a caption, as `ShortText`. */
  short?: boolean;
}

/** Text with its citations, terms, registry numbers and DOIs. A citation keeps to its word. */
export function CitedText({ pieces, locale, marked = false, short = false }: Props) {
  const show = (text: string) =>
    short ? <ShortPiece text={text} /> : <KeptText text={text} marked={marked} />;
  const runs = withSigns(runsOf(pieces)).map(({ lead, marks, opening, closing }, index) => {
    if (lead.kind === 'link')
      return (
        <a key={index} href={lead.href} rel="noopener" lang="en">
          {lead.text}
        </a>
      );
    const term = lead.kind === 'term' && <TermMark term={lead} />;
    if (marks.length === 0 && !opening && !closing)
      return <Fragment key={index}>{term || show(lead.text)}</Fragment>;
    const [before, end] = term ? ['', ''] : splitEnd(lead.text);
    return (
      <Fragment key={index}>
        {show(before)}
        <span className="nb">
          {opening}
          {term || (marked ? <MarkedText text={end} /> : end)}
          {marks.map((parts, mark) => (
            <CitationMark key={mark} parts={parts} locale={locale} />
          ))}
          {closing}
        </span>
      </Fragment>
    );
  });
  return short ? <span className="break-keep">{runs}</span> : runs;
}
