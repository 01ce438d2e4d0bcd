/** 9, 7,000, 43.4±25.9, 20–70, and, as editors type it in fields, 0.5×10^6^ */
const NUMBER = /\d[\d.,]*(?:\s?[×±–—~～-]\s?\d[\d.,]*){0,3}(?:\^[-−–]?\d+\^)?/.source;
const LATIN_UNIT =
  /(?:\/kg|%|‰|°C|℃|(?:[kcmnpμµ]?(?:g|m|L|l|mol)|IU|U|h|min|kDa|Hz|rpm)(?:[²³])?(?:\/(?:kg|L|mL|d|h|m[²³]?))?)(?![A-Za-z])/
    .source;
const HAN_UNIT =
  /[十百千万萬亿億]{0,2}(?:多?(?:个月|個月|小时|小時|分钟|分鐘|公斤|毫克|毫升|微克|克|升|平方米|平方公尺|世纪|世紀|年代|年|月|日|天|周|週|岁|歲|人|位|例|名|项|項|篇|种|種|次|个|個|组|組|倍|期|成|分|家|间|間|只|隻|批|代))?/
    .source;

const ENGLISH_UNIT =
  /\s(?:(?:second|minute|hour|day|week|month|year|patient|participant|cell|time|case)s?|people|million|billion|January|February|March|April|May|June|July|August|September|October|November|December)\b/
    .source;
/** IL-10: the hyphen in a name of this kind is no place to break. */
const NAME = /\b[A-Z]{2,6}-\d{1,3}\b/.source;

/** 400-012 6688, +86 10 8888 6666 */
const TELEPHONE = /(?:\+\d{1,3}[ -])?\b\d{2,4}(?:[ -]\d{3,4}){2}(?!\d)/.source;

/** A number with its unit, which a line break must not part: «5 mg», «82人», «每10万人» from 10 on. */
const QUANTITY = new RegExp(
  `${TELEPHONE}|${NAME}|${NUMBER}(?:\\s?${LATIN_UNIT}|${ENGLISH_UNIT}|${HAN_UNIT})`,
  'g',
);
/** Browsers keep these together themselves; an element of its own would cost them the right edge. */
const UNBROKEN = /^[\d.,]+%?$/;
const AT_END = new RegExp(`(?:${QUANTITY.source})$`);
/** A bare number has nothing to be parted from. */
const BARE = /^[\d.,]+$/;
const LONGEST = 24;

/** Splits a text into what may break and what stays together. */
export function splitQuantities(text: string): { text: string; together: boolean }[] {
  const pieces: { text: string; together: boolean }[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(QUANTITY)) {
    if (UNBROKEN.test(found) || found.length > LONGEST) continue;
    if (index > end) pieces.push({ text: text.slice(end, index), together: false });
    pieces.push({ text: found, together: true });
    end = index + found.length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), together: false });
  return pieces;
}

/** The quantity that a text ends with, or nothing. */
export const quantityAtEnd = (text: string): string => {
  const found = AT_END.exec(text.slice(-LONGEST))?.[0] ?? '';
  return BARE.test(found) ? '' : found;
};
