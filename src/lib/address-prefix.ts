import { isIPv4, isIPv6 } from 'node:net';
import { keyedHash } from './seal.ts';

const MAPPED = /^0:0:0:0:0:ffff:([0-9a-f]+):([0-9a-f]+)$/;

/** The eight groups of an IPv6 address, each without leading zeros. */
function groupsOf(address: string): string[] {
  // Writes an embedded IPv4 address as groups, and every group in its shortest form.
  const short = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [head = '', tail] = short.split('::');
  const before = head ? head.split(':') : [];
  if (tail === undefined) return before;
  const after = tail ? tail.split(':') : [];
  return [...before, ...Array(8 - before.length - after.length).fill('0'), ...after];
}

const ofIPv4 = (address: string) => `${address.split('.').slice(0, 3).join('.')}.0/24`;

/**
 * The network that an address belongs to, as far as one connection may choose freely in it: /24 of
 * IPv4, /56 of IPv6.
 * @returns null where it is no address
 */
export function addressPrefix(given: string): string | null {
  const address = given.split('%', 1)[0] ?? '';
  if (isIPv4(address)) return ofIPv4(address);
  if (!isIPv6(address)) return null;
  const groups = groupsOf(address);
  const mapped = MAPPED.exec(groups.join(':'));
  if (mapped) {
    const [high, low] = [Number(`0x${mapped[1]}`), Number(`0x${mapped[2]}`)];
    return ofIPv4([high >> 8, high & 255, low >> 8, low & 255].join('.'));
  }
  const last = Number(`0x${groups[3]}`) & 0xff00;
  return `${[...groups.slice(0, 3), last.toString(16)].join(':')}::/56`;
}

/**
 * What is kept of a sender's address: a keyed hash of its network, with a key of its own each month,
 * so that nobody can be followed for long (《个人信息保护法》 art. 6, 51).
 */
export function addressKey(address: string | null, now: Date = new Date()): string | null {
  const prefix = address === null ? null : addressPrefix(address);
  return prefix && keyedHash(`address ${now.toISOString().slice(0, 7)}`, prefix);
}
