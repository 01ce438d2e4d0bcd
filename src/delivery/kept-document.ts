import { readTracked } from '#data/cached-query.ts';
import { isOutage } from '#data/outage.ts';
import { unlessSilent } from '#data/unless-silent.ts';
import { ASK_AGAIN } from '#lib/cache-control.ts';
import { log } from '#lib/log.ts';
import { isDatabaseAway, setDatabaseAway } from '#lib/outage-state.ts';
import { heardUpTo, isChanged } from '#lib/tag-store.ts';
import { etagOf } from './etag.ts';
import { pageStore, type StoredPage } from './page-store.ts';
import { sharePage } from './shared-pages.ts';
import { SingleFlight } from './single-flight.ts';

/** What a route for machines answers with: a feed, a document in Markdown, a picture. */
export interface MachineDocument {
  body: string | Buffer;
  type: string;
  headers?: Record<string, string>;
}

/**
 * Answers with a document that is kept beside the pages: the next request gets it from memory until
 * something that was read for it changes, and in an outage its last state. It is made once for all
 * who ask for it at the same time.
 * @param path the inner address, as `public-url` maps it; only then it is found again
 * @param make returns null where there is no such document, or a finished answer such as a redirect;
 * these are not kept
 */
export async function keptDocument(
  path: string,
  make: () => Promise<MachineDocument | Response | null>,
): Promise<Response> {
  const kept = pageStore().fresh(path);
  const { body, status, headers } =
    kept?.kind === 'page' ? toAnswer(kept) : await underWay.run(path, () => answerFor(path, make));
  return new Response(body, { status, headers });
}

/** What many can be answered with, where a `Response` can be read only once. */
interface Answer {
  body: Uint8Array<ArrayBuffer> | string | null;
  status: number;
  headers: [string, string][];
}

const underWay = new SingleFlight<Answer>();

async function answerFor(
  path: string,
  make: () => Promise<MachineDocument | Response | null>,
): Promise<Answer> {
  try {
    const number = heardUpTo();
    const { value, tags, since } = await unlessSilent(readTracked(make));
    if (value instanceof Response) return await finished(value);
    if (!value) return notThere(path);
    const page = toPage(value, tags, since);
    if (!isChanged(tags, since)) {
      pageStore().keep(path, page);
      sharePage(path, page, number);
    }
    return toAnswer(page);
  } catch (error) {
    return failed(path, error);
  }
}

const finished = async (response: Response): Promise<Answer> => ({
  body: response.body && new Uint8Array(await response.arrayBuffer()),
  status: response.status,
  headers: [...response.headers],
});

function toPage({ body, type, headers }: MachineDocument, tags: string[], madeAt: number) {
  const html = typeof body === 'string' ? Buffer.from(body) : body;
  return {
    kind: 'page',
    html,
    status: 200,
    headers: {
      'Content-Type': type,
      'Cache-Control': ASK_AGAIN,
      'X-Content-Type-Options': 'nosniff',
      ...headers,
    },
    etag: etagOf(html),
    tags,
    madeAt,
    revalidate: false,
    encoded: {},
  } satisfies StoredPage;
}

const toAnswer = ({ html, status, headers, etag }: StoredPage): Answer => ({
  body: new Uint8Array(html),
  status,
  headers: [...Object.entries(headers), ['ETag', etag]],
});

/** What is gone must not come back as the last state in an outage. */
function notThere(path: string): Answer {
  pageStore().forget(path);
  return plain(404, 'Not found\n');
}

function failed(path: string, error: unknown): Answer {
  const outage = isOutage(error);
  if (outage) setDatabaseAway(true);
  log().error({ err: error, path, outage }, 'Document not made');
  const last = isDatabaseAway() ? pageStore().lastGoodPage(path) : undefined;
  if (last) return toAnswer(last);
  return plain(outage ? 503 : 500, outage ? 'Service unavailable\n' : 'Internal error\n');
}

const plain = (status: number, body: string): Answer => ({
  body,
  status,
  headers: [
    ['Content-Type', 'text/plain; charset=utf-8'],
    ['Cache-Control', 'no-store'],
    ...(status === 503 ? [['Retry-After', '30'] satisfies [string, string]] : []),
  ],
});
