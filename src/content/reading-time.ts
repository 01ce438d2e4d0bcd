import { fieldText, type RichNode } from './rich-text/read-body.ts';

/** Han characters and words of other scripts that a reader takes in a minute. */
const HAN_A_MINUTE = 400;
const WORDS_A_MINUTE = 220;

const HAN = /\p{Script=Han}/gu;
/** A run of letters and digits of a script with spaces: `CD4`, `follow-up`, `1,500`. */
const WORD = /[\p{Script=Latin}\p{Script=Greek}\p{N}]+(?:[-'’.,][\p{Script=Latin}\p{N}]+)*/gu;

/** Fields of blocks that are read like text. */
const READ_FIELDS: Record<string, string[]> = {
  part: ['title'],
  callout: ['title', 'text'],
  figure: ['caption'],
  chart: ['title', 'source'],
  trialTable: ['caption'],
};

function* textsOf(nodes: readonly RichNode[]): Generator<string> {
  for (const node of nodes) {
    if (node.text) yield node.text;
    for (const field of READ_FIELDS[fieldText(node, 'blockType')] ?? [])
      yield fieldText(node, field);
    yield* textsOf(node.children);
  }
}

/** Minutes that it takes to read a text, unrounded. */
export const minutesFor = (text: string): number =>
  (text.match(HAN)?.length ?? 0) / HAN_A_MINUTE + (text.match(WORD)?.length ?? 0) / WORDS_A_MINUTE;

/** Whole minutes that it takes to read a body, at least one; 0 where it has no text. */
export function readingMinutes(nodes: readonly RichNode[]): number {
  const minutes = [...textsOf(nodes)].reduce((sum, text) => sum + minutesFor(text), 0);
  return minutes > 0 ? Math.max(1, Math.round(minutes)) : 0;
}
