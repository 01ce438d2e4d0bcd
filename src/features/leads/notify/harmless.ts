/**
 * What a stranger typed, for places that make links and calls of what they read: group chats, and
 * mails to an address that somebody else may own. Letters, digits and what names are written with
 * stay; a full stop only where no address can be made of it.
 */
export const harmless = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{M}\p{N} .·•'’,，、/&+()-]/gu, ' ')
    .replace(/\.(?=\S)/g, ' ')
    .replace(/\(/g, '（')
    .replace(/\)/g, '）')
    .replace(/ {2,}/g, ' ')
    .trim();
