const LEADS = '/admin/collections/leads';
const DELIVERIES = '/admin/collections/deliveries';

/** A filter as the list's own filters write it, so that it can be changed there. */
const filtered = (list: string, ...conditions: string[]): string =>
  `${list}?${conditions
    .map((condition, index) => `where[or][0][and][${index}]${condition}`)
    .join('&')}`;

const NEW = '[state][equals]=new';
const NOT_HELD = '[held][not_equals]=true';

/** Where the lists show what the figures count. */
export const listAddresses = (now: Date) => ({
  open: filtered(LEADS, NEW, NOT_HELD),
  overdue: filtered(LEADS, NEW, NOT_HELD, `[answerDueAt][less_than]=${now.toISOString()}`),
  held: filtered(LEADS, '[held][equals]=true', '[state][not_equals]=spam'),
  dead: filtered(DELIVERIES, '[state][equals]=dead'),
});
