import { createServer, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, BlockList } from 'node:net';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { postJson } from './post-json.ts';

const resolver = vi.hoisted(() => ({ asked: [] as string[], answers: [] as string[] }));
vi.mock('node:dns', async (original) => ({
  ...(await original<typeof import('node:dns')>()),
  lookup: (host: string, _options: object, done: (error: null, all: object[]) => void) => {
    resolver.asked.push(host);
    done(null, [{ address: resolver.answers.shift() ?? '127.0.0.1', family: 4 }]);
  },
}));

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
  resolver.asked.length = 0;
  resolver.answers.length = 0;
});

async function listen(answer: RequestListener) {
  let hits = 0;
  const server = createServer((request, response) => {
    hits += 1;
    answer(request, response);
  });
  server.on('connection', () => (hits += 1));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, port, hits: () => hits };
}

const signal = () => AbortSignal.timeout(5000);
const own = (url: string, limit = signal()) =>
  postJson(url, '{}', { trusted: true, signal: limit });
const foreign = (url: string) => postJson(url, '{}', { trusted: false, signal: signal() });

describe('T37: addresses that somebody has typed', () => {
  test.each([
    'https://127.0.0.1/',
    'https://127.1/',
    'https://2130706433/',
    'https://0x7f000001/',
    'https://017700000001/',
    'https://10.0.0.1/',
    'https://169.254.169.254/latest/meta-data',
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[::ffff:7f00:1]/',
    'https://[fe80::1]/',
    'https://[fd00::1]/',
    'https://１２７.０.０.１/',
  ])('%s is refused in digits', async (url) => {
    await expect(foreign(url)).rejects.toThrow('The address is not public');
    expect(resolver.asked).toEqual([]);
  });

  test.each(['http://example.com/', 'ftp://example.com/', 'file:///etc/passwd', 'javascript:1'])(
    '%s is refused: no https',
    async (url) => {
      await expect(foreign(url)).rejects.toThrow('Only https is allowed');
    },
  );

  test('a name that resolves inside is refused, and nothing is connected to', async () => {
    const inner = await listen((_request, response) => response.end());
    resolver.answers = ['127.0.0.1'];
    await expect(foreign(`https://name.example:${inner.port}/`)).rejects.toThrow(
      'The address is not public',
    );
    expect(resolver.asked).toEqual(['name.example']);
    expect(inner.hits()).toBe(0);
  });

  test('rebinding gains nothing: the connection goes to the one answer that was looked at', async () => {
    const looked: string[] = [];
    // This machine counts as public here, so that no packet leaves it.
    const check = vi.spyOn(BlockList.prototype, 'check').mockImplementation((address) => {
      looked.push(String(address));
      return false;
    });
    const first = await listen((_request, response) => response.end());
    resolver.answers = ['127.0.0.1', '127.0.0.2'];
    await expect(foreign(`https://name.example:${first.port}/`)).rejects.toThrow();
    check.mockRestore();
    expect(resolver.asked).toEqual(['name.example']);
    expect(looked).toEqual(['127.0.0.1']);
    expect(first.hits()).toBe(1);
  });

  test('what is no address is refused, and not quoted', async () => {
    await expect(foreign('secret-key')).rejects.toThrow(/^The address is not a URL$/);
    await expect(own('secret-key')).rejects.toThrow(/^The address is not a URL$/);
  });
});

describe('the answer', () => {
  test('its text is returned', async () => {
    const { url } = await listen((_request, response) => response.writeHead(201).end('{"好":1}'));
    expect(await own(url)).toBe('{"好":1}');
  });

  test('T37: a redirect is a failure and is not followed', async () => {
    const inner = await listen((_request, response) => response.end());
    for (const status of [301, 302, 303, 307, 308]) {
      const { url } = await listen((_request, response) =>
        response.writeHead(status, { location: inner.url }).end(),
      );
      await expect(own(url)).rejects.toThrow(`HTTP status ${status}`);
    }
    expect(inner.hits()).toBe(0);
  });

  test('an error names the status and nothing of the answer', async () => {
    const { url } = await listen((_request, response) => response.writeHead(500).end('王小明'));
    await expect(own(url)).rejects.toThrow(/^HTTP status 500$/);
  });

  test('silence ends by the signal', async () => {
    const { url } = await listen(() => undefined);
    const since = performance.now();
    await expect(own(url, AbortSignal.timeout(200))).rejects.toThrow('No answer in time');
    expect(performance.now() - since).toBeLessThan(3000);
  });

  test('an answer without end is cut', async () => {
    let bytes = 0;
    const { url } = await listen((_request, response) => {
      response.on('error', () => undefined);
      const more = () => {
        if (response.destroyed || bytes > 50e6) return;
        bytes += 16 * 1024;
        response.write('x'.repeat(16 * 1024), () => setImmediate(more));
      };
      more();
    });
    await expect(own(url)).rejects.toThrow('The answer is too long');
    expect(bytes).toBeLessThan(20e6);
  });

  test('a connection that breaks in the middle is a failure', async () => {
    const { url } = await listen((_request, response) => {
      response.writeHead(200, { 'content-length': 100 });
      response.write('{"errcode":0}');
      setTimeout(() => response.destroy(), 50);
    });
    await expect(own(url)).rejects.toThrow();
  });
});
