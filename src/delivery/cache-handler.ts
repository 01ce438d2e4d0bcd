/**
 * Next's `cacheHandler`. Next makes one object of this class for each request.
 *
 * Three things here are not documented by Next and held by tests against the real server:
 * `set` may change the entry in place, so that the very request that made the page gets the changed
 * one; the status of an entry becomes the status of the answer; its headers are sent.
 */
import { ASK_AGAIN } from '#lib/cache-control.ts';
import { heardUpTo, isChanged, isStale, now } from '#lib/tag-store.ts';
import { etagOf } from './etag.ts';
import { pageStore, type StoredPage } from './page-store.ts';
import { transformPage } from './page-transform.ts';
import { publicPageHeaders } from './security-headers.ts';
import { sharePage } from './shared-pages.ts';

interface AppPageValue {
  kind: 'APP_PAGE';
  html: string;
  rscData?: Buffer | undefined;
  segmentData?: Map<string, Buffer> | undefined;
  headers?: Record<string, string | string[] | number | undefined> | undefined;
  status?: number | undefined;
}
interface FetchValue {
  kind: 'FETCH';
  data: { body: string };
  revalidate: number;
}
type Value = AppPageValue | FetchValue | { kind: string } | null;
interface Context {
  tags?: string[];
  softTags?: string[];
  cacheControl?: { revalidate: number | false; expire?: number };
}

/** When the making of something began, and up to which change everything had been heard then. */
interface Beginning {
  at: number;
  number: number;
}
const begin = (): Beginning => ({ number: heardUpTo(), at: now() });

const TAGS_HEADER = 'x-next-cache-tags';
const isAppPage = (value: Value): value is AppPageValue => value?.kind === 'APP_PAGE';
const isFetch = (value: Value): value is FetchValue => value?.kind === 'FETCH';

/** Next stores a page under a name of its own around the path; here the path is the name. */
const toPath = (key: string): string => key.replace(/^\/route-cache\/[^/]+\/[^/]+\/\$/, '');

export default class CacheHandler {
  readonly #begun = new Map<string, Beginning>();

  async get(nextKey: string, context: Context) {
    const key = toPath(nextKey);
    if (!this.#begun.has(key)) this.#begun.set(key, begin());
    const entry = pageStore().fresh(key);
    if (!entry) return null;
    if (entry.kind === 'page') return toNext(entry);
    const tags = [...(context.tags ?? []), ...(context.softTags ?? [])];
    return isStale(tags, entry.madeAt) ? null : { lastModified: entry.madeAt, value: entry.body };
  }

  async set(nextKey: string, value: Value, context: Context): Promise<void> {
    const key = toPath(nextKey);
    const begun = this.#begun.get(key) ?? begin();
    if (isFetch(value)) return this.#keepData(key, value, context, begun.at);
    if (isAppPage(value)) finishPage(key, value, context, begun);
  }

  /** Next's own invalidation is not used: tags come from `tag-store`, after the commit. */
  async revalidateTag(): Promise<void> {}

  resetRequestCache(): void {}

  #keepData(key: string, value: FetchValue, context: Context, madeAt: number): void {
    // «Nothing there» is not worth keeping, and unknown addresses are without number.
    if (value.data.body === 'null') return;
    const tags = context.tags ?? [];
    if (isStale(tags, madeAt)) return;
    const bytes = value.data.body.length * 2;
    pageStore().keep(key, { kind: 'data', body: value, bytes, tags, madeAt });
  }
}

/** Changes the entry that Next is about to send, and keeps it where it may be kept. */
function finishPage(key: string, value: AppPageValue, context: Context, begun: Beginning): void {
  const tags = String(value.headers?.[TAGS_HEADER] ?? '')
    .split(',')
    .filter(Boolean);
  const outcome = transformPage(value.html);
  value.rscData = undefined;
  value.segmentData = undefined;

  const broken = outcome.status >= 500;
  const lastGood = broken ? pageStore().lastGoodPage(key) : undefined;
  if (lastGood) {
    value.html = lastGood.html.toString();
    value.status = lastGood.status;
    value.headers = { ...lastGood.headers, 'X-Site-Cache': 'stale' };
    return;
  }
  // What is gone must not come back as the last good page of an outage.
  if (outcome.status === 404) pageStore().forget(key);
  const keepable = !broken && !outcome.transient && outcome.status !== 404;
  value.html = outcome.status === 308 ? '' : outcome.html;
  value.status = outcome.status;
  const html = Buffer.from(value.html);
  const etag = etagOf(html);
  value.headers = {
    ...publicPageHeaders,
    'Cache-Control': keepable ? ASK_AGAIN : 'no-store',
    ...(keepable ? { ETag: etag } : {}),
    'Content-Language': localeOf(key),
    ...(outcome.location ? { Location: outcome.location } : {}),
    ...(outcome.status === 503 ? { 'Retry-After': '30' } : {}),
  };
  // A page in mere doubt is not fresh, but good enough for an outage.
  if (!keepable || isChanged(tags, begun.at)) return;
  const page: StoredPage = {
    kind: 'page',
    html,
    status: outcome.status,
    headers: value.headers as Record<string, string>,
    etag,
    tags,
    madeAt: begun.at,
    revalidate: context.cacheControl?.revalidate ?? false,
    encoded: {},
  };
  pageStore().keep(key, page);
  if (!isStale(tags, begun.at)) sharePage(key, page, begun.number);
}

const localeOf = (key: string): string => /^\/?(zh-CN|zh-TW|en)(?=\/|$)/.exec(key)?.[1] ?? 'zh-CN';

const toNext = (page: StoredPage) => ({
  lastModified: page.madeAt,
  cacheControl: { revalidate: page.revalidate },
  value: {
    kind: 'APP_PAGE',
    html: page.html.toString(),
    rscData: Buffer.alloc(0),
    headers: { ...page.headers, [TAGS_HEADER]: page.tags.join(',') },
    status: page.status,
    segmentData: undefined,
    postponed: undefined,
  },
});
