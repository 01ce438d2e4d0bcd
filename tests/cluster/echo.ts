import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

export interface Seen {
  method: string;
  url: string;
  headers: IncomingMessage['headers'];
  bytes: number;
}

/** A replica that writes down what reaches it and answers as a test wants. */
export interface Echo {
  address: string;
  seen: Seen[];
  answer: (respond: (seen: Seen, res: ServerResponse) => void) => void;
  /** Ends without a word, as a killed process does; `back` listens again on the same port. */
  die: () => Promise<void>;
  back: () => Promise<void>;
  stop: () => Promise<void>;
}

const plain = (_: Seen, res: ServerResponse) =>
  void res.writeHead(200, { 'Content-Type': 'text/html', 'Cache-Control': 'public' }).end('page');

export async function startEcho(): Promise<Echo> {
  const seen: Seen[] = [];
  const sockets = new Set<Socket>();
  let respond: (one: Seen, res: ServerResponse) => void = plain;
  const handle = async (req: IncomingMessage, res: ServerResponse) => {
    let bytes = 0;
    for await (const chunk of req) bytes += (chunk as Buffer).length;
    const one = { method: req.method ?? '', url: req.url ?? '', headers: req.headers, bytes };
    seen.push(one);
    respond(one, res);
  };
  let server: Server;
  const listen = (port: number) =>
    new Promise<number>((resolve) => {
      server = createServer((req, res) => void handle(req, res).catch(() => res.destroy()));
      server.on('connection', (socket) => {
        sockets.add(socket);
        socket.on('close', () => sockets.delete(socket));
      });
      server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
    });
  const port = await listen(0);
  const die = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
  return {
    address: `127.0.0.1:${port}`,
    seen,
    answer: (wanted) => {
      respond = wanted;
    },
    die,
    back: async () => void (await listen(port)),
    stop: die,
  };
}
