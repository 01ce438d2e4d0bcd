import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { RESP_TYPES } from '@redis/client';
import { z } from 'zod';
import { Circuit } from '#lib/circuit.ts';
import { env } from '#lib/env.ts';
import { onceAtATime } from '#lib/once-at-a-time.ts';
import { openRedis, redisAt } from '#lib/redis.ts';
import { isOutdated, mayBeGone, now } from '#lib/tag-store.ts';
import { pageStore, type StoredPage } from './page-store.ts';

const REST_MS = 2_000;
/** Somebody waits for a page. */
const reading = new Circuit({ patienceMs: 250, restMs: REST_MS });
/** Nobody waits for it to be shared: a busy moment of this process is no fault of Redis. */
const writing = new Circuit({ patienceMs: 2_000, restMs: REST_MS });
const KEPT_S = 24 * 60 * 60;
const MAX_BYTES = 2 * 1024 * 1024;

const zip = promisify(gzip);
const unzip = promisify(gunzip);

const meta = z.object({
  status: z.number(),
  headers: z.record(z.string(), z.string()),
  etag: z.string(),
  tags: z.array(z.string()),
  number: z.number(),
  revalidate: z.union([z.number(), z.literal(false)]),
});

const taking = onceAtATime<boolean>();
const inChina = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' });

const KEY = Symbol.for('site.build');
const holder = globalThis as { [KEY]?: string };
/**
 * Begins to share pages, where there is a Redis.
 * @param build pages name the style and script of theirs: another does not take them
 */
export async function beginSharing(build: string): Promise<void> {
  const { REDIS_URL } = env();
  if (!REDIS_URL) return;
  await openRedis(REDIS_URL);
  holder[KEY] = build;
}

const isSharing = (): boolean => holder[KEY] !== undefined;

/** What a page says may change with the day (see `midnight`). */
const keyOf = (path: string, madeAt: number): string =>
  `site:page:${holder[KEY]}:${inChina.format(madeAt)}:${path}`;

function redis() {
  return redisAt(env().REDIS_URL ?? '').withTypeMapping({ [RESP_TYPES.BLOB_STRING]: Buffer });
}

/**
 * Gives the other replicas a page that this one has made. Not waited for: whoever does not find it
 * makes it.
 * @param number up to which changes had been heard when its making began
 */
export function sharePage(path: string, page: StoredPage, number: number): void {
  if (!isSharing() || number < 0 || page.html.length > MAX_BYTES) return;
  const { status, headers, etag, tags, madeAt, revalidate, html } = page;
  void writing.ask(async () => {
    const head = JSON.stringify({ status, headers, etag, tags, number, revalidate });
    const entry = Buffer.concat([Buffer.from(`${head}\n`), await zip(html)]);
    await redis().set(keyOf(path, madeAt), entry, { expiration: { type: 'EX', value: KEPT_S } });
  });
}

/**
 * Takes a page that another replica has made into the memory of this one. One that is out of date is
 * taken too, as the last state for an outage, unless it may be gone since.
 * @returns whether a fresh one is there now
 */
export async function takeSharedPage(path: string): Promise<boolean> {
  if (!isSharing()) return false;
  return taking(path, async () => {
    const since = now();
    const entry = await reading.ask(() => redis().get(keyOf(path, since)));
    const page = entry && (await open(entry as Buffer).catch(() => null));
    if (!page || mayBeGone(page.tags, page.number)) return false;
    const { number, ...rest } = page;
    const outdated = isOutdated(rest.tags, number);
    const known = pageStore().lastGoodPage(path);
    if (!outdated || !known) pageStore().keep(path, { ...rest, madeAt: outdated ? 0 : since });
    return !outdated;
  });
}

async function open(entry: Buffer): Promise<Omit<StoredPage, 'madeAt'> & { number: number }> {
  const end = entry.indexOf('\n');
  const zipped = entry.subarray(end + 1);
  const head = meta.parse(JSON.parse(entry.subarray(0, end).toString()));
  return { kind: 'page', ...head, html: await unzip(zipped), encoded: { gzip: zipped } };
}
