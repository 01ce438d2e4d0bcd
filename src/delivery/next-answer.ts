import { once } from 'node:events';
import { type IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { Writable } from 'node:stream';
import { compressOnce, encodingFor } from './encoding.ts';

type NextHandler = (req: IncomingMessage, res: ServerResponse) => Promise<void>;

/** Next's answer to a request, gathered instead of sent. */
class Gathered extends ServerResponse {
  readonly chunks: Buffer[] = [];

  constructor(req: IncomingMessage) {
    super(req);
    // Without a place to write to, it would never be finished.
    const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
    this.assignSocket(nowhere as Socket);
    // The server of Node does this for the answers it has made itself.
    this.once('finish', () => this.emit('close'));
  }

  override write(...args: unknown[]): boolean {
    this.#gather(args);
    Reflect.apply(super.write, this, args);
    // Nobody would say when to go on: that, too, the server of Node does.
    return true;
  }

  override end(...args: unknown[]): this {
    this.#gather(args);
    return Reflect.apply(super.end, this, args);
  }

  #gather([chunk, encoding]: unknown[]): void {
    if (typeof chunk === 'string')
      this.chunks.push(
        Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8'),
      );
    else if (chunk instanceof Uint8Array) this.chunks.push(Buffer.from(chunk));
  }
}

/**
 * Has Next make a page, and answers when it is made: with the page as it is kept from then on, if
 * it is, so that whoever asks first gets what everybody gets later, byte for byte; a front keeps
 * what it gets first. Else with what Next says.
 * @param kept answers with the kept page, if it can
 */
export async function answerByNext(
  req: IncomingMessage,
  res: ServerResponse,
  next: NextHandler,
  kept: () => boolean,
): Promise<void> {
  const { url, headers } = req;
  const accepted = headers['accept-encoding'];
  // It would compress what nobody gets.
  delete headers['accept-encoding'];
  const gathered = new Gathered(req);
  await Promise.all([once(gathered, 'finish'), next(req, gathered)]);
  // Next writes to both.
  req.url = url;
  if (accepted) headers['accept-encoding'] = accepted;
  if (!kept()) await send(gathered, accepted, res);
}

async function send(
  gathered: Gathered,
  accepted: string | undefined,
  res: ServerResponse,
): Promise<void> {
  const body = Buffer.concat(gathered.chunks);
  const type = String(gathered.getHeader('content-type') ?? '');
  const encoding = body.length > 0 ? encodingFor(accepted, type) : undefined;
  const sent = encoding ? await compressOnce[encoding](body) : body;
  res.statusCode = gathered.statusCode;
  for (const [name, value] of Object.entries(gathered.getHeaders())) {
    // The length is counted by Node, which knows when there is none.
    if (name !== 'content-length' && value !== undefined) res.setHeader(name, value);
  }
  // Next names headers that no page here depends on (see `request-rules`).
  res.setHeader('Vary', 'Accept-Encoding');
  if (encoding) res.setHeader('Content-Encoding', encoding);
  res.end(sent);
}
