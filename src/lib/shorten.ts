/** Where a text may be cut: after a sentence or a clause, or between words. */
const END = /[。．.！!？?；;，,、\s]+$/u;

/**
 * The beginning of a text, at most so many characters long, with an ellipsis where something is
 * left out. Cut at a clause or a word where there is one in the second half.
 */
export function shorten(text: string, length: number): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  const characters = [...flat];
  if (characters.length <= length) return flat;
  const kept = characters.slice(0, length - 1);
  for (let end = kept.length; end > kept.length * 0.5; end -= 1) {
    if (END.test(kept[end - 1] ?? '')) return `${kept.slice(0, end).join('').replace(END, '')}…`;
  }
  return `${kept.join('')}…`;
}
