import { request as requestPlain } from 'node:http';
import { request as requestTls } from 'node:https';
import { setTimeout as sleep } from 'node:timers/promises';
import { LOCALES, type Locale } from '#i18n/locales.ts';
import { env } from '#lib/env.ts';
import { log } from '#lib/log.ts';
import { routes } from '#lib/routes.ts';
import { onInvalidation } from '#lib/tag-store.ts';
import { pageStore } from './page-store.ts';
import { publicPathOf } from './public-url.ts';

/** One after the other; the first when what the front has kept counts as fresh no longer. */
const TRIES_MS: readonly number[] = [2_500, 10_000, 60_000, 600_000];
const ANSWER_MS = 10_000;
const MAX_PATHS = 2_000;
/** The forms of a page that the front keeps (`deploy/nginx`). */
const ENCODINGS = ['br', 'gzip', ''];

const documents: Record<string, (locale: Locale, slug: string) => string> = {
  articles: routes.article,
  diseases: routes.disease,
  news: routes.newsItem,
  pages: routes.page,
};

/** Where a document of this name stood: its pages may be kept there though this process never saw them. */
function addressesOf(tag: string): string[] {
  const [collection = '', slug] = tag.split('/');
  const document = documents[collection];
  return document && slug ? LOCALES.map((locale) => document(locale, slug)) : [];
}

/** Results of a search are not kept by the front. */
const isSearch = (path: string): boolean => path.includes('/search/');

/**
 * Asks the front for what has been taken down, until it has learnt that it is gone: what nobody else
 * asks for would stay in it, and come back if all replicas failed within a day. Does nothing without
 * `FRONT_URL`.
 * @returns a function that stops it
 */
export function refreshFrontAfterRemovals(tries = TRIES_MS): () => void {
  const { FRONT_URL } = env();
  if (!FRONT_URL) return () => undefined;
  const ended = new AbortController();
  const refresh = (paths: readonly string[]) =>
    askUntilFresh(FRONT_URL, paths.slice(0, MAX_PATHS), tries, ended.signal).catch(() => undefined);
  pageStore().onDropped = (keys) =>
    void refresh(keys.map(publicPathOf).filter((path) => !isSearch(path)));
  const deaf = onInvalidation(({ removed }) => {
    const paths = removed.flatMap(addressesOf);
    if (paths.length > 0) void refresh(paths);
  });
  return () => {
    deaf();
    ended.abort();
  };
}

async function askUntilFresh(
  front: string,
  paths: readonly string[],
  tries: readonly number[],
  signal: AbortSignal,
): Promise<void> {
  let open = paths.flatMap((path) => ENCODINGS.map((encoding) => ({ path, encoding })));
  for (const wait of tries) {
    await sleep(wait, undefined, { ref: false, signal });
    const still: typeof open = [];
    for (const question of open) {
      if (!(await isFresh(front, question, signal))) still.push(question);
    }
    if (still.length === 0) return;
    open = still;
  }
  log().warn({ entries: open.length }, 'The front still keeps what was taken down');
}

/** Whether the front has asked a replica; it says so of what it keeps. */
function isFresh(
  front: string,
  { path, encoding }: { path: string; encoding: string },
  signal: AbortSignal,
): Promise<boolean> {
  const { host, hostname } = new URL(env().SITE_URL);
  const url = new URL(path, front);
  const request = url.protocol === 'https:' ? requestTls : requestPlain;
  return new Promise((resolve) => {
    const asked = request(
      url,
      {
        method: 'HEAD',
        // It has the certificate of the site, whatever its name in here is.
        servername: hostname,
        headers: { Host: host, ...(encoding && { 'Accept-Encoding': encoding }) },
        signal: AbortSignal.any([signal, AbortSignal.timeout(ANSWER_MS)]),
      },
      (answer) => {
        answer.resume();
        resolve(!/STALE|UPDATING/.test(String(answer.headers['x-cache'])));
      },
    );
    asked.on('error', () => resolve(false));
    asked.end();
  });
}
