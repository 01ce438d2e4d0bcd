import type { ReactNode } from 'react';

/**
 * Marks hold figures, signs and Latin letters only: «3~6个月，9~12个月» must stay two ranges.
 */
const MARKS = /\^([0-9A-Za-z+\-−–.]{1,8})\^|~([0-9A-Za-z+\-−–.]{1,8})~/g;

/** Plain text in which `10^6^` is shown as a superscript and `CO~2~` as a subscript. */
export function MarkedText({ text }: { text: string }) {
  const pieces: ReactNode[] = [];
  let end = 0;
  for (const match of text.matchAll(MARKS)) {
    pieces.push(text.slice(end, match.index));
    end = match.index + match[0].length;
    pieces.push(
      match[1] ? <sup key={match.index}>{match[1]}</sup> : <sub key={match.index}>{match[2]}</sub>,
    );
  }
  return (
    <>
      {pieces}
      {text.slice(end)}
    </>
  );
}
