import type { TermPiece } from './first-uses.ts';

/** The first use of a term: opens its explanation, which stands in `TermNotes`. */
export const TermMark = ({ term: { text, id, gap } }: { term: TermPiece }) => (
  <dfn className="term" {...(gap ? { 'data-gap': gap } : {})}>
    <button type="button" popoverTarget={id}>
      {text}
    </button>
  </dfn>
);
