/** The list of the notifications that have failed for good, as the admin filters it. */
export const DEAD_LETTERS_PATH =
  '/admin/collections/deliveries?where[or][0][and][0][state][equals]=dead';
