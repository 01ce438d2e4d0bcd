import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import { isPublic, lookupPublic } from './lookup-public.ts';

const TIMEOUT_MS = 15_000;
const MAX_ANSWER = 64 * 1024;

interface Options {
  headers?: Record<string, string>;
  signal: AbortSignal;
  /** The operator's own address, which may lie inside the network. */
  trusted: boolean;
}

/**
 * Posts JSON and follows no redirect. Other than trusted addresses must be https, and no name of
 * theirs may lead into the network: the connection goes to the very address that was looked at.
 * @returns the text of the answer
 * @throws when there is no answer of 2xx in time; the message names the status, never the body
 */
export async function postJson(url: string, body: string, options: Options): Promise<string> {
  const { headers, signal, trusted } = options;
  const target = parseAddress(url);
  if (!trusted) refuseInside(target);
  const request = target.protocol === 'https:' ? requestHttps : requestHttp;
  const ending = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]);
  return new Promise<string>((resolve, refuse) => {
    const reject = (error: Error) =>
      refuse(ending.aborted ? new Error('No answer in time') : error);
    const sent = request(target, {
      method: 'POST',
      agent: false,
      signal: ending,
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'content-length': Buffer.byteLength(body),
        ...headers,
      },
      ...(trusted ? {} : { lookup: lookupPublic }),
    });
    sent.once('error', reject);
    sent.once('response', (response) => {
      const chunks: Buffer[] = [];
      let bytes = 0;
      response.on('error', reject);
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        if (bytes > MAX_ANSWER) response.destroy(new Error('The answer is too long'));
        chunks.push(chunk);
      });
      response.once('end', () => {
        const status = response.statusCode ?? 0;
        if (status < 200 || status > 299) return reject(new Error(`HTTP status ${status}`));
        resolve(Buffer.concat(chunks).toString('utf8'));
      });
    });
    sent.end(body);
  });
}

/** @throws without the address: Node's own error quotes it, and with it what is secret in it */
export function parseAddress(url: string): URL {
  if (!URL.canParse(url)) throw new Error('The address is not a URL');
  return new URL(url);
}

/** An address in digits is connected to without a look-up. */
function refuseInside({ protocol, hostname }: URL): void {
  if (protocol !== 'https:') throw new Error('Only https is allowed');
  const address = hostname.replace(/^\[|\]$/g, '');
  if (isIP(address) && !isPublic(address)) throw new Error('The address is not public');
}
