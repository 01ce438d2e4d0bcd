/** No line begins with one of these, and none ends with an opening one. */
const CLOSING = /^[\p{Pe}\p{Pf}\p{Po}\p{Pd}%‰°℃~～]/u;
const OPENING = /[\p{Ps}\p{Pi}]$/u;

/** A lone Han character ends the word before it (生产|线), but for those that lead to the next. */
const SUFFIX = /^(?![在从從与與和及或把被为為对對向按由到])\p{Script=Han}$/u;

/** Part of a text: the characters from `start` to before `end`. */
export interface Line {
  start: number;
  end: number;
}

/** Words, each with the signs that cling to it. */
function piecesOf(text: string, locale: string): Line[] {
  const pieces: Line[] = [];
  for (const { segment, index } of new Intl.Segmenter(locale, { granularity: 'word' }).segment(
    text,
  )) {
    const last = pieces.at(-1);
    const before = last ? text.slice(last.start, last.end) : '';
    const clings =
      /^\s/.test(segment) ||
      (CLOSING.test(segment) && !OPENING.test(segment)) ||
      (SUFFIX.test(segment) && /[\p{L}\p{N}]$/u.test(before)) ||
      OPENING.test(before);
    if (last && clings) last.end = index + segment.length;
    else pieces.push({ start: index, end: index + segment.length });
  }
  return pieces;
}

const HANGING = /[\s，。、：；]+$/u;

type Width = (start: number, end: number) => number;

/** Splits what is wider than a line: a long word, an address. */
function split(piece: Line, width: Width, limit: number): Line[] {
  const parts: Line[] = [];
  let start = piece.start;
  for (let end = start + 1; end <= piece.end; end += 1) {
    if (width(start, end) <= limit || end === start + 1) continue;
    parts.push({ start, end: end - 1 });
    start = end - 1;
  }
  return [...parts, { start, end: piece.end }];
}

function fill(pieces: Line[], text: string, width: Width, limit: number): Line[] {
  // A sign at the end of a line is mostly white: it may stand over the edge.
  const inked = ({ start, end }: Line) =>
    start + text.slice(start, end).replace(HANGING, '').length;
  const lines: Line[] = [];
  for (const piece of pieces.flatMap((one) =>
    width(one.start, inked(one)) > limit ? split(one, width, limit) : [one],
  )) {
    const line = lines.at(-1);
    if (line && width(line.start, inked({ ...piece, start: line.start })) <= limit) {
      line.end = piece.end;
    } else lines.push({ ...piece });
  }
  return lines;
}

/** As few lines as fit, made about equally long. */
function balanced(pieces: Line[], text: string, width: Width, limit: number): Line[] {
  let lines = fill(pieces, text, width, limit);
  const widest = Math.max(0, ...pieces.map(({ start, end }) => width(start, end)));
  for (let narrower = limit * 0.96; narrower > limit / 2; narrower *= 0.96) {
    if (narrower < widest) break;
    const next = fill(pieces, text, width, narrower);
    if (next.length > lines.length) break;
    lines = next;
  }
  return lines;
}

/** A reader pauses after one of these: the best place for a line to end. */
const PAUSE = /[：，；？！。:;?!]\s*$/u;

/**
 * Breaks a text between words into as few lines as fit, of about equal length; after a pause where
 * that takes no more of them.
 * @param limit in the unit of `width`
 */
export function breakLines(text: string, locale: string, width: Width, limit: number): Line[] {
  const pieces = piecesOf(text, locale);
  const phrases: Line[][] = [[]];
  for (const piece of pieces) {
    phrases.at(-1)?.push(piece);
    if (PAUSE.test(text.slice(piece.start, piece.end))) phrases.push([]);
  }
  const whole = balanced(pieces, text, width, limit);
  const byPhrase = phrases.flatMap((phrase) => balanced(phrase, text, width, limit));
  return byPhrase.length <= whole.length ? byPhrase : whole;
}
