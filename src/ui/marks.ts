/**
 * Marks hold figures, signs and Latin letters only: «3~6个月，9~12个月» must stay two ranges.
 */
const MARKS = /\^([0-9A-Za-z+\-−–.]{1,8})\^|~([0-9A-Za-z+\-−–.]{1,8})~/g;

/** A piece of plain text in which `10^6^` means a superscript and `CO~2~` a subscript. */
export interface MarkedPiece {
  kind: 'text' | 'superscript' | 'subscript';
  text: string;
}

export function markedPieces(text: string): MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let end = 0;
  for (const match of text.matchAll(MARKS)) {
    pieces.push({ kind: 'text', text: text.slice(end, match.index) });
    end = match.index + match[0].length;
    pieces.push(
      match[1]
        ? { kind: 'superscript', text: match[1] }
        : { kind: 'subscript', text: match[2] ?? '' },
    );
  }
  pieces.push({ kind: 'text', text: text.slice(end) });
  return pieces.filter((piece) => piece.text !== '');
}
