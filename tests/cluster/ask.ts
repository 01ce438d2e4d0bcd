import { request } from 'node:http';

export interface Answer {
  status: number;
  headers: Record<string, string>;
  text: string;
  ms: number;
}

export interface Question {
  method?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
  timeoutMs?: number;
}

/**
 * One request in a connection of its own, sent as it stands: fetch would tidy up path and headers.
 * @throws on a connection that is refused, cut, or silent for longer than `timeoutMs`
 */
export function ask(
  url: string,
  { method = 'GET', headers = {}, body, timeoutMs = 30_000 }: Question = {},
) {
  const [, host = '', path = '/'] = /^https?:\/\/([^/]+)(\/.*)?$/.exec(url) ?? [];
  const [hostname, port] = host.split(':');
  const since = performance.now();
  return new Promise<Answer>((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers, agent: false }, (res) => {
      const chunks: Buffer[] = [];
      res.on('data', (chunk: Buffer) => chunks.push(chunk));
      res.on('error', reject);
      res.on('end', () =>
        resolve({
          status: res.statusCode ?? 0,
          headers: Object.fromEntries(
            Object.entries(res.headers).map(([name, value]) => [name, String(value)]),
          ),
          text: Buffer.concat(chunks).toString(),
          ms: performance.now() - since,
        }),
      );
      res.on('aborted', () => reject(new Error('cut')));
    });
    sent.setTimeout(timeoutMs, () => sent.destroy(new Error(`no answer in ${timeoutMs} ms`)));
    sent.on('error', reject);
    sent.end(body);
  });
}
