import { createHash } from 'node:crypto';

/**
 * Weak, since the same tag stands for all compressed forms of a page: its text is the same, its
 * bytes are not.
 */
export const etagOf = (html: Buffer): string =>
  `W/"${createHash('sha1').update(html).digest('base64url')}"`;

/** A tag of RFC 9110, 8.8.3: a comma or a space may stand in it, a quote may not. */
const TAG = /^(?:W\/)?("[^"]*")$/;
const opaque = (tag: string): string | undefined => TAG.exec(tag)?.[1];

/**
 * Whether who asks has it already: `If-None-Match` of RFC 9110, 13.1.2, compared as weak tags.
 * @param header several tags, or `*` for whatever there is
 */
export function isKnown(header: string | undefined, etag: string): boolean {
  if (!header) return false;
  if (header.trim() === '*') return true;
  const wanted = opaque(etag);
  return wanted !== undefined && listed(header).some((tag) => opaque(tag) === wanted);
}

/** Parts a list at the commas outside quotes. */
function listed(header: string): string[] {
  const items: string[] = [];
  let quoted = false;
  let start = 0;
  for (let at = 0; at < header.length; at += 1) {
    if (header[at] === '"') quoted = !quoted;
    if (header[at] !== ',' || quoted) continue;
    items.push(header.slice(start, at).trim());
    start = at + 1;
  }
  items.push(header.slice(start).trim());
  return items;
}
