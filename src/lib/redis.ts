import { createClient } from '@redis/client';
import { beforeEnd } from './closing.ts';
import { log } from './log.ts';
import { within } from './within.ts';

const CONNECT_MS = 2_000;
/** Commands that wait for a Redis which does not answer; more are refused. */
const MAX_WAITING = 1_000;

const connect = (url: string) => {
  const client = createClient({
    url,
    // Nobody waits for a connection: whoever asks meanwhile does without.
    disableOfflineQueue: true,
    commandsQueueMaxLength: MAX_WAITING,
    socket: {
      connectTimeout: CONNECT_MS,
      reconnectStrategy: (retries) => Math.min(100 * 2 ** retries, CONNECT_MS),
    },
  });
  // Unheard, a lost connection would end the process.
  client.on('error', () => undefined);
  client.connect().catch(() => undefined);
  beforeEnd(async () => client.destroy());
  return client;
};
type Redis = ReturnType<typeof connect>;

/** One connection for the process, however often this module is loaded. */
const KEY = Symbol.for('site.redis');
const holder = globalThis as { [KEY]?: Map<string, Redis> };

/** Waits for the connection, but not for long: without it things go on too. */
export async function openRedis(url: string): Promise<void> {
  const client = redisAt(url);
  if (client.isReady) return;
  const ready = new Promise<void>((resolve) => client.once('ready', () => resolve()));
  await within(CONNECT_MS, ready).catch(() =>
    log().warn('Redis does not answer; going on without it until it does'),
  );
}

/** The Redis of an address; the connection is made on the way, and again whenever it is lost. */
export function redisAt(url: string): Redis {
  holder[KEY] ??= new Map();
  const known = holder[KEY].get(url);
  if (known) return known;
  const made = connect(url);
  holder[KEY].set(url, made);
  return made;
}
