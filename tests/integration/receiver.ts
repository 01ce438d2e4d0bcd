/** A server of the tests that takes what the site sends, and can be told to fail. */
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received {
  headers: IncomingHttpHeaders;
  url: string;
  body: string;
}

export interface Receiver {
  url: string;
  received: Received[];
  /** What it answers; 200 until changed. */
  answer: { status: number; body: string };
  /** How long it takes to answer. */
  delayMs: number;
  close: () => Promise<void>;
}

export async function startReceiver(): Promise<Receiver> {
  const receiver: Receiver = {
    url: '',
    received: [],
    answer: { status: 200, body: '{}' },
    delayMs: 0,
    close: async () => void server.close(),
  };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { headers, url = '' } = request;
      receiver.received.push({ headers, url, body: Buffer.concat(chunks).toString('utf8') });
      const { status, body } = receiver.answer;
      setTimeout(() => response.writeHead(status).end(body), receiver.delayMs);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  receiver.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
  return receiver;
}
