/** What the adapter promises beyond Payload's own: commits that fail say so; tags follow the commit. */
import { type PostgresAdapter, sql } from '@payloadcms/db-postgres';
import type { Payload } from 'payload';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { INVALIDATION_CHANNEL, isStale, now } from '../../src/lib/tag-store.ts';
import { body, make, openCms } from './cms.ts';

let cms: Payload;
let listener: Client;
const heard: string[] = [];
beforeAll(async () => {
  cms = await openCms();
  listener = new Client({ connectionString: process.env.DATABASE_URL });
  await listener.connect();
  listener.on('notification', ({ payload }) => heard.push(payload ?? ''));
  await listener.query(`listen ${INVALIDATION_CHANNEL}`);
});
afterAll(() => listener.end());

const adapter = () => cms.db as unknown as PostgresAdapter;
const publish = (title: string) =>
  make(cms, 'articles', { title, summary: '摘要', body: body('正文'), _status: 'published' });

test('a COMMIT that fails fails the operation, and no page is made anew for it', async () => {
  await adapter().drizzle.execute(sql`
    create function refuse() returns trigger language plpgsql as
    $$ begin if new.slug = 'refused' then raise exception 'refused at commit'; end if; return new; end $$`);
  await adapter().drizzle.execute(sql`
    create constraint trigger refuse after insert on articles
    deferrable initially deferred for each row execute function refuse()`);
  const before = now();
  await expect(
    make(cms, 'articles', {
      title: '题',
      slug: 'refused',
      summary: '摘要',
      body: body('正文'),
      _status: 'published',
    }),
  ).rejects.toThrow();
  const { totalDocs } = await cms.count({
    collection: 'articles',
    where: { slug: { equals: 'refused' } },
  });
  expect(totalDocs).toBe(0);
  expect(isStale(['articles/refused'], before)).toBe(false);
});

test('when the operation returns, its pages are out of date here, and other processes hear of it', async () => {
  const before = now();
  const { id, slug } = await publish('失效');
  expect(isStale([`articles:${id}`], before)).toBe(true);
  expect(isStale([`articles/${slug}`], before)).toBe(true);
  expect(isStale(['news'], before)).toBe(false);
  await expect.poll(() => heard.some((message) => message.includes(`articles:${id}`))).toBe(true);
});

test('a draft makes nothing out of date', async () => {
  const { id } = await publish('草稿不失效');
  const before = now();
  await cms.update({
    collection: 'articles',
    id,
    locale: 'zh-CN',
    draft: true,
    data: { title: '改' },
  });
  expect(isStale([`articles:${id}`, 'articles'], before)).toBe(false);
});

test('a rolled-back operation is not announced', async () => {
  const before = heard.length;
  const transactionID = await cms.db.beginTransaction();
  const req = { transactionID: transactionID as string };
  const { id } = await make(
    cms,
    'articles',
    { title: '回滚', summary: '摘要', body: body('正文'), _status: 'published' },
    { req },
  );
  await cms.db.rollbackTransaction(transactionID as string);
  await publish('标记');
  await expect.poll(() => heard.length).toBeGreaterThan(before);
  expect(heard.slice(before).some((message) => message.includes(`articles:${id}"`))).toBe(false);
});

test('an error that somebody swallowed inside a transaction fails its commit', async () => {
  const id = (await cms.db.beginTransaction()) as string;
  const session = adapter().sessions[id];
  await session?.db.execute(sql`select 1 / 0`).catch(() => undefined);
  await expect(cms.db.commitTransaction(id)).rejects.toThrow();
});
