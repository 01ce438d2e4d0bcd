import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';

/**
 * The network address a request comes from: of the socket, or behind a proxy of ours the one that
 * the proxy saw. Only the last entry of a forwarded list is the proxy's own; what stands before it
 * was sent by whoever asked.
 * @param trustProxy whether every request comes through our proxy
 */
export function visitorAddress(
  { headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>,
  trustProxy: boolean,
): string {
  const own = socket.remoteAddress ?? '';
  if (!trustProxy) return own;
  const forwarded = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .at(-1)
    ?.trim();
  const real = String(headers['x-real-ip'] ?? '').trim();
  return [forwarded, real].find((address) => address && isIP(address)) ?? own;
}
