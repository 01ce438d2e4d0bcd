/** Words in a row with a middle dot between them, which no line begins with. */
export const dotted = (...words: (string | null | undefined)[]): string =>
  words.filter(Boolean).join('\u00a0· ');
