/** A group service of the tests: checks shape, signature and pace as the real ones do. */
import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface RobotServer {
  urls: Record<Service, string>;
  /** Messages that were taken, with the moment. */
  taken: { service: Service; text: string; at: number }[];
  /** Everything that was sent, taken or not. */
  bodies: string[];
  /** A code of refusal that it gives whatever comes, and 0 for none. */
  fault: number;
  close: () => void;
}

const SERVICES = ['wecom', 'dingtalk', 'feishu'] as const;
type Service = (typeof SERVICES)[number];
const PER_MINUTE = 20;
const HOUR_MS = 3_600_000;

interface Answer {
  code: number;
  text: string;
}

const sha = (key: string, text: string) => createHmac('sha256', key).update(text).digest('base64');
const recent = (ms: number) => Math.abs(Date.now() - ms) < HOUR_MS;

/** Codes as the services give them: wrong shape, wrong signature. */
const JUDGES: Record<
  Service,
  (message: Message, query: URLSearchParams, secret: string) => Answer
> = {
  wecom: ({ msgtype, markdown }) =>
    msgtype === 'markdown' && typeof markdown?.content === 'string'
      ? { code: 0, text: markdown.content }
      : { code: 40008, text: '' },
  dingtalk: ({ msgtype, text }, query, secret) => {
    const timestamp = query.get('timestamp') ?? '';
    const signed =
      /^\d{13}$/.test(timestamp) &&
      recent(Number(timestamp)) &&
      query.get('sign') === sha(secret, `${timestamp}\n${secret}`);
    if (!signed || query.get('access_token') !== 'token') return { code: 310000, text: '' };
    return msgtype === 'text' && text?.content
      ? { code: 0, text: text.content }
      : { code: 40035, text: '' };
  },
  feishu: ({ msg_type, content, timestamp, sign }, _query, secret) => {
    const signed =
      /^\d{10}$/.test(timestamp ?? '') &&
      recent(Number(timestamp) * 1000) &&
      sign === sha(`${timestamp}\n${secret}`, '');
    if (!signed) return { code: 19021, text: '' };
    return msg_type === 'text' && content?.text
      ? { code: 0, text: content.text }
      : { code: 9499, text: '' };
  },
};

interface Message {
  msgtype?: string;
  markdown?: { content?: string };
  text?: { content?: string };
  msg_type?: string;
  content?: { text?: string };
  timestamp?: string;
  sign?: string;
}

const TOO_FAST: Record<Service, number> = { wecom: 45009, dingtalk: 130101, feishu: 11232 };

export async function startRobotServer(secret: string): Promise<RobotServer> {
  const robots: RobotServer = {
    urls: { wecom: '', dingtalk: '', feishu: '' },
    taken: [],
    bodies: [],
    fault: 0,
    close: () => server.close(),
  };
  const judge = (service: Service, body: string, query: URLSearchParams): Answer => {
    const answer = JUDGES[service](JSON.parse(body) as Message, query, secret);
    if (robots.fault) return { code: robots.fault, text: '' };
    const since = Date.now() - 60_000;
    const lately = robots.taken.filter((one) => one.service === service && one.at > since);
    if (answer.code === 0 && lately.length >= PER_MINUTE) {
      return { code: TOO_FAST[service], text: '' };
    }
    return answer;
  };
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
    const service = pathname.slice(1) as Service;
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8');
      robots.bodies.push(body);
      const { code, text } = judge(service, body, searchParams);
      if (code === 0) robots.taken.push({ service, text, at: Date.now() });
      const said = code === 0 ? 'ok' : `refused: ${body}`;
      // Always 200, as they do.
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(
          JSON.stringify(
            service === 'feishu' ? { code, msg: said, data: {} } : { errcode: code, errmsg: said },
          ),
        );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  for (const service of SERVICES) robots.urls[service] = `http://127.0.0.1:${port}/${service}`;
  robots.urls.dingtalk += '?access_token=token';
  return robots;
}
