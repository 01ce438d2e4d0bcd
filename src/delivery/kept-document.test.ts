import { beforeEach, expect, test, vi } from 'vitest';
import { dependOn } from '#data/cached-query.ts';
import { log } from '#lib/log.ts';
import { setDatabaseAway } from '#lib/outage-state.ts';
import { invalidateEverything } from '#lib/tag-store.ts';
import { announce } from '../../tests/announce.ts';
import { keptDocument } from './kept-document.ts';
import { pageStore } from './page-store.ts';

// Outside a server there is nothing that keeps the results of queries.
vi.mock('next/cache', () => ({ unstable_cache: (read: unknown) => read }));

const FEED = '/zh-CN/feed.xml';

/** A feed whose making reads at its beginning, and goes on until it is let go. */
function feed() {
  let state = 1;
  let letGo = () => {};
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const make = vi.fn(async () => {
    await dependOn(['articles']);
    const body = `state ${state}`;
    await gate;
    return { body, type: 'application/rss+xml' };
  });
  return {
    make,
    letGo,
    ask: (count: number) => Array.from({ length: count }, () => keptDocument(FEED, make)),
    change: (announce: () => void) => {
      state += 1;
      announce();
    },
  };
}

const texts = async (answers: Promise<Response>[]) =>
  new Set(await Promise.all(answers.map(async (answer) => (await answer).text())));

beforeEach(() => {
  pageStore().forget(FEED);
  setDatabaseAway(false);
  vi.spyOn(log(), 'error').mockImplementation(() => {});
});

test('T25: a hundred that ask at once have it made once, and who comes then finds it kept', async () => {
  const { ask, letGo, make } = feed();
  const answers = ask(100);
  letGo();
  expect(await texts(answers)).toEqual(new Set(['state 1']));
  expect(await texts(ask(1))).toEqual(new Set(['state 1']));
  expect(make).toHaveBeenCalledOnce();
});

test.each([
  ['a change', () => announce(['articles'])],
  ['a gap in hearing', invalidateEverything],
])('T25: after %s nobody joins a making that began before it', async (_what, announce) => {
  const { ask, change, letGo, make } = feed();
  const before = ask(50);
  await vi.waitFor(() => expect(make).toHaveBeenCalledOnce());
  change(announce);
  const after = ask(50);
  expect(make).toHaveBeenCalledTimes(2);
  letGo();
  expect(await texts(after)).toEqual(new Set(['state 2']));
  await Promise.all(before);
  // What began before read again, once, as its tags had changed.
  expect(make).toHaveBeenCalledTimes(3);
  expect(await texts(ask(1))).toEqual(new Set(['state 2']));
});

test('T25: a making that fails fails those who wait, is told of once, and is tried again', async () => {
  const make = vi.fn(async () => ({ body: 'there again', type: 'text/plain' }));
  make.mockRejectedValueOnce(new Error('a defect'));
  const answers = await Promise.all([keptDocument(FEED, make), keptDocument(FEED, make)]);
  expect(answers.map(({ status }) => status)).toEqual([500, 500]);
  expect(log().error).toHaveBeenCalledOnce();
  const next = await keptDocument(FEED, make);
  expect([next.status, await next.text()]).toEqual([200, 'there again']);
});

test('T25: all who share an answer that is not a document can read it', async () => {
  const make = vi.fn(
    async () => new Response('Busy\n', { status: 503, headers: { 'Retry-After': '5' } }),
  );
  const answers = Array.from({ length: 3 }, () => keptDocument(FEED, make));
  expect(await texts(answers)).toEqual(new Set(['Busy\n']));
  expect((await answers[2])?.headers.get('retry-after')).toBe('5');
  expect(make).toHaveBeenCalledOnce();

  const moved = async () => new Response(null, { status: 308, headers: { Location: '/new.md' } });
  const redirects = await Promise.all([keptDocument(FEED, moved), keptDocument(FEED, moved)]);
  expect(redirects.map(({ status, headers }) => [status, headers.get('location')])).toEqual([
    [308, '/new.md'],
    [308, '/new.md'],
  ]);
});

test('what is gone is 404, and an outage shows the last state of what is not', async () => {
  const { ask, letGo } = feed();
  letGo();
  await texts(ask(1));
  announce(['articles']);
  const away = async () => {
    throw Object.assign(new Error('no connection'), { code: 'ECONNREFUSED' });
  };
  expect(await texts([keptDocument(FEED, away)])).toEqual(new Set(['state 1']));
  setDatabaseAway(false);
  expect((await keptDocument(FEED, async () => null)).status).toBe(404);
  const none = await keptDocument(FEED, away);
  expect([none.status, none.headers.get('retry-after')]).toEqual([503, '30']);
});
